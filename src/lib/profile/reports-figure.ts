/** Files of family and sexual violence by year: what was reported and recorded, each crime on its own scale. */
import { topic, type Topic } from '../catalog/topics';
import { titled } from '../chart/alone';
import { textColumn } from '../chart/columns';
import type { Cell, ChartTable } from '../chart/types';
import { provenanceCells } from '../crime/series/columns';
import {
	cutsText,
	inPlace,
	partialWord,
	POPULATION,
	registerWords,
	sourcesOf,
	yearName
} from '../crime/words';
import {
	countInterval,
	newestTogether,
	wholeYears,
	yearRate,
	type YearFigures
} from '../crime/years';
import type { Figured } from '../figures/types';
import { crimeSeries } from '../i18n/crime-series';
import { formatList, formatNumber, upperFirst } from '../i18n/format';
import { profileFigures } from '../i18n/profile-figures';
import type { MultiplesDrawing } from '../picture/types';
import { jumps } from '../stats/jumps';
import { profileFileName, type ProfileContext } from './figure-texts';

/** A crime with its years, each from the newest cut that has it. */
interface Reported {
	readonly topic: Topic;
	readonly rows: readonly YearFigures[];
}

/** The crimes that the record has files of. */
export function reportedOf({ record }: Pick<ProfileContext, 'record'>): readonly Reported[] {
	return record.reports
		.map((each) => ({
			topic: each.topic,
			rows: newestTogether(each, [each.topic], 'files', record.cve_ent)
		}))
		.filter(({ rows }) => rows.length > 0);
}

const filesIn = ({ n }: Pick<YearFigures, 'n'>) => n[0] ?? 0;

function cellOf({ topic: id, rows }: Reported, lang: ProfileContext['lang']) {
	const t = profileFigures[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const max = Math.max(1, ...rows.map(filesIn));
	const firstNew = rows.find(({ register }) => register === 'rnid');
	const newest = wholeYears(rows).at(-1);
	return {
		key: id,
		name: topic(id).label[lang],
		bars: rows.map((row) => ({
			key: `${row.year}`,
			parts: [{ kind: 'a', value: filesIn(row) } as const],
			partial: partialWord(row.months, lang),
			breakBefore: row === firstNew && row !== rows[0] ? registerWords.rnid : null
		})),
		max,
		text: newest === undefined ? '' : t.newest(`${newest.year}`, whole(filesIn(newest))),
		scale: t.upTo(whole(max)),
		at: null
	};
}

/** Files of each crime by year as a figure; null where none is held. */
export function reportsFigure(context: ProfileContext): Figured<MultiplesDrawing> | null {
	const { record, texts, lang } = context;
	const t = profileFigures[lang];
	const reported = reportedOf(context);
	if (reported.length === 0) return null;
	const title = t.reportsAlone(inPlace(record.cve_ent, lang));
	const all = reported.flatMap(({ rows }) => rows);
	const text = {
		lang,
		id: 'reports',
		title: t.reports,
		sentence: t.reportsSentence,
		meta: {
			unit: t.reportsUnit,
			cut: cutsOf(reported, lang),
			precision: crimeSeries[lang].precisionCount,
			sources: sourcesOf([...all.map(({ source }) => source), POPULATION], texts.sources)
		},
		table: tableOf(reported, record.cve_ent, lang),
		fileName: profileFileName(context, t.fileReports),
		sql: record.reports.map(({ sql }) => sql).join(';\n\n')
	};
	return {
		...titled(text, title),
		drawing: {
			kind: 'multiples',
			label: title,
			kinds: [],
			cells: reported.map((each) => cellOf(each, lang))
		},
		notes: [
			t.reportsScales,
			...partialNotes(all, lang),
			...(all.some(({ register }) => register === 'rnid') ? [t.reportsBreak] : []),
			...jumpNotes(reported, lang),
			texts.notes.reported_only
		]
	};
}

/** The years to be read with care (`jumps`), crime by crime, in one sentence. */
function jumpNotes(reported: readonly Reported[], lang: ProfileContext['lang']): readonly string[] {
	const t = profileFigures[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const said = reported.flatMap(({ topic: id, rows }) => {
		const found = jumps(rows.map((row) => ({ ...row, n: filesIn(row) }))).map((jump) =>
			crimeSeries[lang].jump(whole(jump.before), whole(jump.n), `${jump.year}`)
		);
		const crime = topic(id).label[lang].toLowerCase();
		return found.length === 0 ? [] : [t.reportsJump(crime, formatList(found, lang))];
	});
	return said.length === 0 ? [] : [t.reportsJumps(said.join('; '))];
}

function partialNotes(rows: readonly YearFigures[], lang: ProfileContext['lang']) {
	const partial = rows.filter(({ months }) => months < 12);
	const names = [...new Set(partial.map((row) => yearName(row, lang)))].sort();
	return names.length === 0 ? [] : [profileFigures[lang].reportsPartial(names.join('; '))];
}

/** The cuts of the crimes, those of the same cuts together. */
function cutsOf(reported: readonly Reported[], lang: ProfileContext['lang']): string {
	const texts = reported.map((each) => [cutsText(each.rows, lang), each.topic] as const);
	const different = [...new Set(texts.map(([text]) => text))];
	if (different.length === 1) return different.join();
	return different
		.map((text) => {
			const names = texts
				.filter(([own]) => own === text)
				.map(([, id]) => topic(id).label[lang].toLowerCase());
			return upperFirst(`${names.join(', ')}: ${text}`);
		})
		.join('. ');
}

function tableOf(
	reported: readonly Reported[],
	place: string,
	lang: ProfileContext['lang']
): ChartTable {
	const t = { ...crimeSeries[lang], ...profileFigures[lang] };
	const number = (name: string, label: string, decimals: number, fileOnly = false) => ({
		name,
		label,
		decimals,
		fileOnly
	});
	return {
		columns: [
			textColumn('title', t.columnCrime),
			{ ...textColumn('crime', t.columnCrime), fileOnly: true },
			textColumn('period', t.columnYear),
			{ ...textColumn('year', t.columnYear), fileOnly: true },
			number('months', t.columnMonths, 0),
			number('files', t.columnFiles, 0),
			number('files_ci95_low', t.columnLow(t.columnFiles), 1, true),
			number('files_ci95_high', t.columnHigh(t.columnFiles), 1, true),
			number('rate', t.columnRateYear, 1),
			number('women', t.columnWomen, 0, true),
			textColumn('cut', t.columnCut),
			{ ...textColumn('register', t.columnRegister), fileOnly: true },
			{ ...textColumn('cve_ent', t.columnCode), fileOnly: true },
			{ ...textColumn('source', t.columnSource), fileOnly: true }
		],
		rows: reported.flatMap(({ topic: id, rows }) =>
			rows.map((row): readonly Cell[] => {
				const n = filesIn(row);
				const { low, high } = countInterval(n);
				return [
					topic(id).label[lang],
					id,
					yearName(row, lang),
					row.year,
					row.months,
					n,
					low,
					high,
					yearRate(n, row),
					row.women,
					...provenanceCells(row, place)
				];
			})
		)
	};
}
