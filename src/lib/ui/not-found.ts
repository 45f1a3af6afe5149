/** What 404.html says to a reader without JavaScript, in both languages. */
import { LANGS } from '../i18n';
import { site } from '../i18n/site';
import { EXIT_HREF } from '../safety/leave';
import { mainPages, pagePath } from '../view/paths';
import type { Lang } from '../catalog/types';

function section(lang: Lang): string {
	const t = site[lang];
	const links = mainPages.map(
		(page) => `<li><a href="${pagePath(page, lang)}">${t[page]}</a></li>`
	);
	return [
		`<section class="page" lang="${lang}">`,
		`<h1>${t.notFoundTitle}</h1>`,
		`<p><a href="${EXIT_HREF[lang]}" rel="nofollow noreferrer">${t.exit}</a></p>`,
		`<p>${t.notFoundText}</p>`,
		`<ul>${links.join('')}</ul>`,
		`<p>${t.helpNow}: <a href="tel:911">911</a></p>`,
		'</section>'
	].join('');
}

/** The block, as HTML; every text in it is ours. */
export function notFoundWithoutScript(): string {
	return `<noscript>${LANGS.map(section).join('')}</noscript>`;
}
