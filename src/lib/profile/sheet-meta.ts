/** What a figure is a figure of, short enough for paper: the page that its code opens says the rest. */
import { stopped } from '../chart/write';
import { chart } from '../i18n/chart';
import type { ShownFigure } from './page-data';

/** How many sentences about precision have room. */
const SENTENCES = 2;

/** Unit and cut of a figure, as far as it is printed, the least about its precision, and who published what it is made from. */
export function sheetMeta({
	lang,
	meta: { unit, cut, precision, sources },
	printedCut = cut
}: Pick<ShownFigure, 'lang' | 'meta' | 'printedCut'>): string {
	const t = chart[lang];
	const names = [...new Set(sources.map(({ name }) => publisherOf(name)))];
	return [
		`${t.unit}: ${stopped(unit)}`,
		`${t.cut}: ${stopped(printedCut)}`,
		...(precision === null ? [] : [`${t.precision}: ${shortened(precision)}`]),
		...(names.length === 0
			? []
			: [`${names.length > 1 ? t.sources : t.source}: ${stopped(names.join('; '))}`])
	].join(' ');
}

/** The first sentences, each as far as its first semicolon. */
function shortened(text: string): string {
	return text
		.split(/(?<=\.) /)
		.slice(0, SENTENCES)
		.map((sentence) => stopped(sentence.split(';')[0] ?? ''))
		.join(' ');
}

/** `INEGI` of `INEGI, Estadísticas de Defunciones Registradas`; a short form in brackets where there is one. */
function publisherOf(name: string): string {
	const [publisher = name] = name.split(/, |: /);
	return /\(([A-Z]{3,})\)$/.exec(publisher)?.[1] ?? publisher;
}
