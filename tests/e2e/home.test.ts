import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headlineOf, headlineQuestions } from '../../src/lib/home/headlines';
import { formatCut } from '../../src/lib/i18n/format';
import { home } from '../../src/lib/i18n/home';
import { releases } from '../../src/lib/i18n/releases';
import { answerPath } from '../../src/lib/query/answer-path';
import { releasesPath, type ReleaseList } from '../../src/lib/query/releases';
import type { Result } from '../../src/lib/query/types';
import { feedPath } from '../../src/lib/releases/feed-path';
import { pagePath } from '../../src/lib/view/paths';
import { profilePath } from '../../src/lib/view/profile-paths';
import { NOTHING_STORED, PHONE, storedBy, visit } from '../helpers/browser';
import { isAt } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const built = (path: string) => readFileSync(join(buildFolder, path), 'utf8');
const main = (page: Page) => page.getByRole('main');
const { present, releases: kept } = JSON.parse(built(releasesPath)) as ReleaseList;
const newest = kept[0];

describe('the home page', () => {
	it('opens on the state that a reader chooses, in the address, and leads to its profile', async () => {
		await using visited = await open('/', { viewport: PHONE });
		const { page } = visited;
		const choice = page.getByLabel(home.es.myState, { exact: true });
		expect(await choice.inputValue()).toBe('');
		await choice.selectOption('15');
		await isAt(page, '/?state=15');
		await expect.poll(() => main(page).innerText()).toContain('Perfil del Estado de México');
		const profile = page.getByRole('link', { name: 'Perfil del Estado de México' });
		expect(await profile.getAttribute('href')).toBe(profilePath('15', 'es'));
		await expect
			.poll(() => page.getByRole('heading', { name: 'Estado de México' }).isVisible())
			.toBe(true);
		await page.goBack();
		await expect.poll(() => choice.inputValue()).toBe('');
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('shows the state of its address from the start', async () => {
		await using visited = await open('/en/?state=20');
		const { page } = visited;
		await expect
			.poll(() => page.getByLabel(home.en.myState, { exact: true }).inputValue())
			.toBe('20');
		const link = page.getByRole('link', { name: 'Profile of Oaxaca' });
		expect(await link.getAttribute('href')).toBe(profilePath('20', 'en'));
	});

	it('gives figures with unit, cut and precision, three doors and the news, also without scripts', async () => {
		await using visited = await open('/en/', { javaScriptEnabled: false });
		const { page } = visited;
		const text = await main(page).innerText();
		for (const question of headlineQuestions) {
			const answer = JSON.parse(built(answerPath(question))) as Result;
			const { figure, unit, precision, publisher } = headlineOf(answer, 'en');
			for (const part of [figure, unit, precision, publisher]) expect(text).toContain(part);
		}
		const doors = page.getByRole('region', { name: home.en.doorsTitle }).getByRole('link');
		const hrefs = await doors.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href'))
		);
		const data = pagePath('data', 'en');
		expect(hrefs).toEqual([pagePath('states', 'en'), `${data}#embeds`, data]);
		expect(await page.getByRole('link', { name: home.en.allStates }).isVisible()).toBe(true);
		expect(await page.locator('main :is(input, select):visible').count()).toBe(0);
		const news = page.getByRole('region', { name: home.en.newsTitle });
		expect(await news.innerText()).toContain(formatCut(newest?.made ?? '', 'en'));
	});
});

describe('the releases', () => {
	it('have a page that names the newest one, its data and a feed', async () => {
		expect(newest?.release).toBe(present);
		await using visited = await open(pagePath('releases', 'es'), { viewport: PHONE });
		const { page } = visited;
		const text = await main(page).innerText();
		expect(text).toContain(releases.es.version(present.replace(/\+.*/, '')));
		expect(text).toContain(present);
		const feed = page.getByRole('link', { name: releases.es.feed });
		expect(await feed.getAttribute('href')).toBe(feedPath('es'));
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(PHONE.width);
		expect(visited.problems).toEqual([]);
	});

	it.each(['es', 'en'] as const)('have a feed in %s, which the pages name', async (lang) => {
		const answer = await fetch(held.site.url + feedPath(lang));
		expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
		const xml = await answer.text();
		const [origin] = /^https?:\/\/[^/]+/.exec(/<id>(.*?)<\/id>/.exec(xml)?.[1] ?? '') ?? [];
		const anchor = `${pagePath('releases', lang)}#v${present.replace(/\+.*/, '')}`;
		expect(xml).toContain(`<id>${origin}${anchor}</id>`);
		for (const page of ['home', 'releases'] as const) {
			const html = built(`${pagePath(page, lang)}index.html`);
			expect(html).toMatch(
				new RegExp(`type="application/atom\\+xml"[^>]* href="${origin}${feedPath(lang)}"`)
			);
		}
	});
});
