/** The figures of a topic's first page: how many, where, since when, and what stands beside. */
import { NATION } from '../catalog/states';
import { topicIds, topicWords } from '../catalog/topic-words';
import type { CrimeFigureTexts } from '../crime/figure-texts';
import { mainCuts } from '../crime/choices';
import { abroadFigure } from '../crime/series/abroad-figure';
import { attemptsFigure } from '../crime/series/attempts-figure';
import { breakdownFigure } from '../crime/series/breakdown-figure';
import { deathsFigure } from '../crime/series/deaths-figure';
import { monthsFigure } from '../crime/series/months-figure';
import { shareFigure } from '../crime/series/share-figure';
import { yearsFigure } from '../crime/series/years-figure';
import {
	recordPaths,
	type AbroadRecord,
	type DeathRecord,
	type MonthRecord,
	type YearRecord
} from '../query/records';
import { topicOfUrl } from '../view/crime-query';
import {
	crimeSeriesViewFromUrl,
	crimeSeriesViewToPath,
	defaultCrimeSeriesView
} from '../view/crime-series-view';
import { topicPath } from '../view/paths';
import type { CrimeSeriesView } from '../view/types';
import type { Figured, FigurePage, Read } from './types';

const withSeries = topicIds.filter((id) => topicWords[id].sections.includes('series'));

/** Figures from records of their own, beside those of the register. */
const BESIDE: readonly string[] = ['deaths', 'abroad'];

/** The figures of every topic's first page. */
export const page: FigurePage<CrimeSeriesView, CrimeFigureTexts> = {
	id: 'crime-series',
	paths: (lang) => withSeries.map((id) => topicPath(id, 'series', lang)),
	alsoAt: (lang) =>
		withSeries.map((id) =>
			crimeSeriesViewToPath({ ...defaultCrimeSeriesView(id, lang), step: 'month' })
		),
	viewFromUrl: async (url, read) => {
		const record = await yearsOf(topicOfUrl(url).entry.id, read);
		return crimeSeriesViewFromUrl(url, (unit, place) => mainCuts(record, unit, place));
	},
	viewToPath: crimeSeriesViewToPath,
	figures: async (view, read, texts, only) => {
		const [years, months] = await Promise.all([
			yearsOf(view.topic, read),
			read(recordPaths.months(view.topic, view.place)) as Promise<MonthRecord>
		]);
		return [
			...overTime(view, years, months, texts),
			...ofVictims(view, months, texts),
			...(view.topic === 'femicide' && (only === undefined || BESIDE.includes(only))
				? await beside(view, years, read, texts)
				: [])
		];
	}
};

function yearsOf(topic: CrimeSeriesView['topic'], read: Read): Promise<YearRecord> {
	return read(recordPaths.years(topic)) as Promise<YearRecord>;
}

function overTime(
	view: CrimeSeriesView,
	years: YearRecord,
	months: MonthRecord,
	{ sources, notes }: CrimeFigureTexts
): readonly Figured[] {
	if (view.step === 'month') return [monthsFigure(months, view, sources, notes)];
	const shared = view.topic === 'femicide' && view.unit === 'victims';
	return [
		yearsFigure(years, view, sources, notes),
		...(shared ? [shareFigure(years, view, sources)] : [])
	];
}

function ofVictims(
	{ topic, lang }: CrimeSeriesView,
	record: MonthRecord,
	{ sources }: CrimeFigureTexts
): readonly Figured[] {
	const { breakdown, cve_ent: place, sql } = record;
	const attempts = attemptsFigure(record, sources, lang);
	const groups =
		breakdown === null
			? []
			: (['weapon', 'age'] as const).map((by) =>
					breakdownFigure({ topic, by, breakdown, place, sql }, sources, lang)
				);
	return [...(attempts === null ? [] : [attempts]), ...groups];
}

async function beside(
	{ place, lang }: CrimeSeriesView,
	years: YearRecord,
	read: Read,
	{ sources }: CrimeFigureTexts
): Promise<readonly Figured[]> {
	const deaths = (await read(recordPaths.deaths)) as DeathRecord;
	const two = deathsFigure(deaths, years, place, sources, lang);
	if (place !== NATION) return [two];
	const abroad = (await read(recordPaths.abroad)) as AbroadRecord;
	return [two, abroadFigure(abroad, years, sources, lang)];
}
