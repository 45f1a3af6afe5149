/** Two sources on one time axis, two lines: INEGI's deaths since 1990, SESNSP's victims since 2015. Never added. */
import type { Cell, ChartTable, Line, LinePoint } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeBeside } from '../../i18n/crime-beside';
import { formatList, formatNumber } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { LinesDrawing } from '../../picture/types';
import type { DeathRecord, YearRecord } from '../../query/records';
import {
	crimeFileName,
	cutsText,
	inPlaceTitle,
	mainCounts,
	sourcesOf,
	yearOf,
	type SourceNames
} from '../words';
import { newestTogether, wholeYears, type YearFigures } from '../years';

/** INEGI's deaths of women by homicide in one year. */
interface DeathYear {
	readonly year: number;
	readonly n: number;
	readonly complete: boolean;
	readonly source: string;
}

/** The deaths of a place by year, ascending; none where the record does not have the place. */
export function deathYears(record: DeathRecord, place: string): readonly DeathYear[] {
	return (record.n[place] ?? []).map((n, at) => ({
		year: record.first + at,
		n,
		complete: record.complete[at] ?? false,
		source: record.sources[at] ?? ''
	}));
}

/** Women killed as prosecutors count them: the whole years of the register that ended in 2025. */
function victimYears(rows: readonly YearFigures[]) {
	return wholeYears(rows)
		.filter(({ register }) => register === 'cnsp')
		.map((row) => ({ ...row, total: row.n.reduce((sum, n) => sum + n, 0) }));
}

/** Two lines; the deaths of years whose file is not whole are a line of their own, hollow and not joined. */
export function deathLines(
	record: DeathRecord,
	victims: readonly YearFigures[],
	place: string,
	lang: Lang
): readonly Line[] {
	const t = crimeBeside[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const deaths = deathYears(record, place);
	const point = ({ year, n, complete }: DeathYear): LinePoint => ({
		t: year + 0.5,
		value: n,
		text: complete ? whole(n) : `${whole(n)} (${t.incomplete})`,
		hollow: !complete
	});
	const lines: readonly Line[] = [
		{
			key: 'deaths',
			label: t.deathsLine,
			kind: 'b',
			dash: 'solid',
			points: deaths.filter(({ complete }) => complete).map(point)
		},
		{
			key: 'deaths-incomplete',
			label: t.deathsPartLine,
			kind: 'b',
			dash: 'dotted',
			points: deaths.filter(({ complete }) => !complete).map(point)
		},
		{
			key: 'victims',
			label: t.victimsLine,
			kind: 'a',
			dash: 'dashed',
			points: victimYears(victims).map(({ year, total }) => ({
				t: year + 0.5,
				value: total,
				text: whole(total)
			}))
		}
	];
	return lines.filter(({ points }) => points.length > 0);
}

/** The newest year that both have whole, in words, and which years of INEGI are not whole. */
export function deathsSentence(
	record: DeathRecord,
	victims: readonly YearFigures[],
	place: string,
	lang: Lang
): string {
	const t = crimeBeside[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const deaths = deathYears(record, place);
	const counted = victimYears(victims);
	const shared = deaths
		.filter(({ complete }) => complete)
		.flatMap(({ year, n }) => {
			const found = counted.find((row) => row.year === year);
			return found ? [t.deathsSentence(`${year}`, whole(n), whole(found.total))] : [];
		});
	const last = shared.at(-1);
	const parts = deaths.filter(({ complete }) => !complete).map(({ year }) => `${year}`);
	return [
		...(last === undefined ? [] : [last]),
		...(parts.length === 0 ? [] : [t.deathsIncomplete(formatList(parts, lang))])
	].join(' ');
}

/** Every year that either has, side by side. */
export function deathsTable(
	record: DeathRecord,
	victims: readonly YearFigures[],
	place: string,
	lang: Lang
): ChartTable {
	const t = crimeBeside[lang];
	const deaths = new Map(deathYears(record, place).map((row) => [row.year, row]));
	const counted = new Map(victimYears(victims).map((row) => [row.year, row]));
	const years = [...new Set([...deaths.keys(), ...counted.keys()])].sort((a, b) => a - b);
	const rows = years.map((year): readonly Cell[] => {
		const [death, victim] = [deaths.get(year), counted.get(year)];
		return [
			year,
			death?.n ?? null,
			death === undefined ? null : death.complete ? t.yes : t.no,
			victim?.total ?? null,
			victim?.cut ?? null,
			place
		];
	});
	return {
		columns: [
			{ name: 'year', label: t.columnYear, decimals: null },
			{ name: 'deaths_by_homicide', label: t.columnDeaths, decimals: 0 },
			{ name: 'complete', label: t.columnComplete, decimals: null },
			{ name: 'femicide_and_homicide', label: t.columnVictims, decimals: 0 },
			{ name: 'cut', label: t.columnCut, decimals: null },
			{ name: 'cve_ent', label: t.columnPlace, decimals: null, fileOnly: true }
		],
		rows
	};
}

/** Deaths of women by homicide (INEGI) and victims as prosecutors count them (SESNSP), on one time axis. */
export function deathsFigure(
	deaths: DeathRecord,
	record: YearRecord,
	place: string,
	names: SourceNames,
	lang: Lang
): Figured<LinesDrawing> {
	const t = crimeBeside[lang];
	const victims = newestTogether(record, mainCounts('femicide', 'victims'), 'victims', place);
	const drawn = wholeYears(victims).filter(({ register }) => register === 'cnsp');
	const years = deathYears(deaths, place);
	const last = years.filter(({ complete }) => complete).at(-1)?.year ?? '';
	const title = t.deathsTitle(inPlaceTitle(place, lang));
	return {
		lang,
		id: 'deaths',
		title,
		sentence: deathsSentence(deaths, victims, place, lang),
		meta: {
			unit: t.deathsUnit,
			cut: t.deathsCut(`${last}`, cutsText(drawn, lang)),
			precision: t.deathsPrecision,
			sources: sourcesOf(
				[...years, ...drawn].map(({ source }) => source),
				names
			)
		},
		table: deathsTable(deaths, victims, place, lang),
		fileName: crimeFileName('femicide', [t.deathsSlug], place, null, lang),
		sql: `${deaths.sql};\n\n${record.sql}`,
		drawing: {
			kind: 'lines',
			label: title,
			lines: deathLines(deaths, victims, place, lang),
			yLabel: t.deathsAxis,
			tText: yearOf
		},
		notes: []
	};
}
