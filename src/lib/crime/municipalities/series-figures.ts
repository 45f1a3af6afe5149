/** The figures of one municipality in time, each with its words, table and file. */
import type { Bar, FigureText } from '../../chart/types';
import { placeName } from '../../catalog/states';
import { topic } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import type { Figured } from '../../figures/types';
import { formatCut, formatList } from '../../i18n/format';
import type { BarsDrawing } from '../../picture/types';
import type { MunicipalRecord, MunicipalRow } from '../../query/records';
import { monthAfter } from '../months';
import { sourcesOf, type SourceNames } from '../words';
import {
	drawable,
	monthBars,
	monthTable,
	municipalYearBars,
	municipalYears,
	spanSentence,
	totalOf,
	yearTable
} from './series';
import { crimeName, filesText, municipalFileName, yearsName } from './words';

/** A figure, its drawing or null where there are too few files to be drawn, and their sum in words. */
export interface SeriesFigure {
	readonly key: string;
	readonly text: FigureText;
	readonly drawing: BarsDrawing | null;
	readonly total: string;
}

export interface SeriesFigures {
	readonly years: SeriesFigure;
	/** A figure a count; none where no month is held. */
	readonly months: readonly SeriesFigure[];
}

/** The figures of a municipality: by year, and by month each count that is held. */
export function seriesFigures(
	record: MunicipalRecord,
	row: MunicipalRow,
	sources: SourceNames,
	lang: Lang
): SeriesFigures {
	return {
		years: yearsFigure(record, row, sources, lang),
		months: monthFigures(record, row, sources, lang)
	};
}

/** Those that may be drawn, whole: what few files there are would point at somebody in a picture too. */
export function drawnFigures(
	{ years, months }: SeriesFigures,
	notes: readonly string[]
): readonly Figured<BarsDrawing>[] {
	return [years, ...months].flatMap(({ text, drawing }) =>
		drawing === null ? [] : [{ ...text, drawing, notes }]
	);
}

function yearsFigure(
	record: MunicipalRecord,
	row: MunicipalRow,
	sources: SourceNames,
	lang: Lang
): SeriesFigure {
	const t = crimeMunicipalities[lang];
	const crime = topic(record.topic).label[lang];
	const years = municipalYears(record, row);
	const whole = years.filter(({ months, files }) => months === 12 && files !== null);
	const counts = whole.map(({ files }) => files ?? 0);
	const span = spanOfYears(whole, lang);
	const about = aboutOf(record, row, record.topic, record.cut);
	const title = t.yearsTitle(crime, placed(row, record, lang));
	return {
		key: 'years',
		text: {
			lang,
			id: 'by-year',
			title,
			sentence: t.yearsSentence(allYears(years, lang)),
			meta: metaOf(record.cut, t.smallPrecision, sources, lang),
			table: yearTable(years, about, lang),
			fileName: fileName(record, row, 'years', record.cut, lang),
			sql: record.sql
		},
		drawing: drawable(counts)
			? drawingOf(title, municipalYearBars(years, lang), crime, lang)
			: null,
		total: spanSentence(counts, crimeName(record.topic, lang), span, lang)
	};
}

function monthFigures(
	record: MunicipalRecord,
	row: MunicipalRow,
	sources: SourceNames,
	lang: Lang
): readonly SeriesFigure[] {
	const { monthly } = record;
	if (monthly === null) return [];
	const t = crimeMunicipalities[lang];
	const to = monthAfter(monthly.from, monthly.length - 1);
	const span = spanText(formatCut(monthly.from, lang), formatCut(to, lang), lang);
	return monthly.counts.map((count): SeriesFigure => {
		const n = row.months?.[count] ?? Array<number>(monthly.length).fill(0);
		const homicide = count === 'intentional_homicide';
		const minded = homicide ? ` ${t.anySex}` : '';
		const crime = homicide ? t.homicide : topic('femicide').label[lang];
		const about = aboutOf(record, row, count, monthly.cut);
		const title = t.monthsTitle(crime, placed(row, record, lang));
		return {
			key: count,
			text: {
				lang,
				id: `by-month-${count.replace('_', '-')}`,
				title,
				sentence: `${t.monthsSentence(filesText(totalOf(n), lang), span)}${minded}`,
				meta: metaOf(monthly.cut, t.tablePrecision, sources, lang),
				table: monthTable(n, monthly.from, about, lang),
				fileName: fileName(
					record,
					row,
					homicide ? 'homicideMonths' : 'femicideMonths',
					monthly.cut,
					lang
				),
				sql: record.sql
			},
			drawing: drawable(n) ? drawingOf(title, monthBars(n, monthly.from, lang), crime, lang) : null,
			total: `${spanSentence(n, crime.toLowerCase(), span, lang)}${minded}`
		};
	});
}

function drawingOf(label: string, bars: readonly Bar[], crime: string, lang: Lang): BarsDrawing {
	const { unitFiles } = crimeMunicipalities[lang];
	return { kind: 'bars', label, bars, kinds: [{ kind: 'a', label: crime }], yLabel: unitFiles };
}

/** A name and its state: many municipalities share theirs. */
function placed({ name }: MunicipalRow, { cve_ent }: MunicipalRecord, lang: Lang): string {
	return `${name}, ${placeName(cve_ent, lang)}`;
}

function metaOf(
	cut: string,
	precision: string,
	sources: SourceNames,
	lang: Lang
): FigureText['meta'] {
	const t = crimeMunicipalities[lang];
	return {
		unit: t.unitFiles,
		cut: formatCut(cut, lang),
		precision,
		sources: sourcesOf(['sesnsp-municipal'], sources)
	};
}

function aboutOf(
	record: MunicipalRecord,
	{ cvegeo, name }: MunicipalRow,
	crime: string,
	cut: string
) {
	return { cvegeo, municipality: name, crime, unit: 'files', cut };
}

const FILE_WORDS = {
	years: { es: ['por-ano'], en: ['by-year'] },
	femicideMonths: { es: ['por-mes'], en: ['by-month'] },
	homicideMonths: { es: ['homicidio-doloso', 'por-mes'], en: ['intentional-homicide', 'by-month'] }
} as const;

function fileName(
	record: MunicipalRecord,
	{ cvegeo, name }: MunicipalRow,
	what: keyof typeof FILE_WORDS,
	cut: string,
	lang: Lang
): string {
	const words = [...FILE_WORDS[what][lang], cvegeo, name];
	return municipalFileName(record.topic, words, record.cve_ent, cut, lang);
}

function spanOfYears(years: readonly { year: number; months: number }[], lang: Lang): string {
	const [first, last] = [years[0], years.at(-1)];
	if (!first || !last) return '';
	return spanText(`${first.year}`, yearsName([last.year, last.year], last.months, lang), lang);
}

/** `2015–2025 y enero–mayo de 2026`: whole years in one span, what is in part by itself. */
function allYears(years: readonly { year: number; months: number }[], lang: Lang): string {
	const whole = years.filter(({ months }) => months === 12);
	const [first, last] = [whole[0], whole.at(-1)];
	const parts = years.filter(({ months }) => months < 12);
	return formatList(
		[
			...(first && last ? [yearsName([first.year, last.year], 12, lang)] : []),
			...parts.map(({ year, months }) => yearsName([year, year], months, lang))
		],
		lang
	);
}

function spanText(from: string, to: string, lang: Lang): string {
	return lang === 'es' ? `${from} a ${to}` : `${from} to ${to}`;
}
