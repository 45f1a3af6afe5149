/** The summary of what is documented: classes, never a ranking. */
import type { Lang, Text } from '../catalog/types';
import { formatList } from '../i18n/format';
import type { Figures } from './summary-words';

type Kind = 'organisations' | 'programmes' | 'both';

const subjects: Readonly<Record<Kind, Text>> = {
	organisations: { es: 'Organizaciones documentadas', en: 'Documented organisations' },
	programmes: { es: 'Programas documentados', en: 'Documented programmes' },
	both: {
		es: 'Organizaciones y programas documentados',
		en: 'Documented organisations and programmes'
	}
};

/** The classes in words: none, one or two, three to five, six or more. */
function classWords(kind: Kind, lang: Lang): readonly string[] {
	if (lang === 'en') return ['none', 'one or two', 'three to five', 'six or more'];
	const few = kind === 'organisations' ? ['ninguna', 'una o dos'] : ['ninguno', 'uno o dos'];
	return [...few, 'de tres a cinco', 'seis o más'];
}

const caveat: Text = {
	es: 'Es lo que nombran las páginas que se leyeron, no todo lo que existe.',
	en: 'This is what the pages read name, not all that exists.'
};

function statesText(count: number, lang: Lang): string {
	if (lang === 'es') return count === 1 ? '1 estado' : `${count} estados`;
	return count === 1 ? '1 state' : `${count} states`;
}

/** How many states have none, one or two, three to five, six or more documented. */
export function documentedSummary({ known }: Figures, kind: Kind, lang: Lang): readonly string[] {
	const upTo = [0, 2, 5, Infinity];
	const classes = classWords(kind, lang)
		.map((words, index) => {
			const above = upTo[index - 1] ?? -1;
			const top = upTo[index] ?? Infinity;
			const count = known.filter(({ value }) => value > above && value <= top).length;
			return { words, count };
		})
		.filter(({ count }) => count > 0);
	if (classes.length === 0) return [caveat[lang]];
	const parts = classes.map(({ words, count }, index) => {
		const where = index === 0 ? statesText(count, lang) : `${count}`;
		return lang === 'es' ? `${words} en ${where}` : `${words} in ${where}`;
	});
	return [`${subjects[kind][lang]}: ${formatList(parts, lang)}.`, caveat[lang]];
}
