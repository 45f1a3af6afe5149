import { existsSync } from 'node:fs';
import { describedSurveyIndicators } from '../../src/lib/catalog/indicators/survey';
import type { SurveyFile, SurveyHeld } from '../../src/lib/catalog/survey-held';
import { womanColumns } from './endireh/women';
import {
	count,
	memorySources,
	openSources,
	readCsv,
	type SourceRow,
	type Sources
} from './lib/read';
import type { MemoryOutput } from './lib/write';

/** The name of the file in `data/`. */
export const SURVEY_FILE = 'survey.json';

/** Columns of `endireh_women` that every woman has, and that no table is made by. */
const designColumns = ['survey_year', 'cve_ent', 'est_dis', 'upm_dis', 'fac_muj'];
const surveyColumns = womanColumns.filter((column) => !designColumns.includes(column));

/** A figure that comes ready-made. */
export interface ReadyMade {
	readonly survey_year: number;
	readonly cve_ent: string;
	readonly indicator: string;
	/** Folder of `data/`. */
	readonly source: string;
}

/**
 * Adds `survey.json` to what is going to be published in `to`: which columns of the women have values in
 * which survey years, and which figures come ready-made; from the tables made now and, unless the import
 * is `whole`, those that stay. Where the survey is in neither, no file.
 */
export function addSurvey(output: MemoryOutput, to: string, whole: boolean): void {
	const made = memorySources(Object.fromEntries(output.files));
	const stays = !whole && existsSync(to) ? openSources(to) : null;
	const folders = (table: string) => foldersWith(table, made, stays);
	const women = folders('endireh_women');
	const prevalence = folders('prevalence');
	const published = folders('survey_published');
	if (women.length + prevalence.length + published.length === 0) return;
	const columns = columnsHeld(
		women.flatMap(({ from, path }) =>
			readCsv(from.file(path), { encoding: 'utf-8', columns: womanColumns })
		)
	);
	const aggregates = prevalence.flatMap((place) =>
		figuresOf(place, []).map(({ figure }) => figure)
	);
	const printed = published
		.flatMap((place) => figuresOf(place, ['status']))
		.filter(({ row }) => row.text('status') !== 'computed')
		.map(({ figure }) => figure);
	const figures = figuresHeld(aggregates, printed, columns);
	output.json('', SURVEY_FILE, written({ columns, figures }));
}

/** What is held, as the file says it: names of equal years, or of equal figures, together. */
export function written({ columns, figures }: SurveyHeld): SurveyFile {
	return {
		columns: together(Object.entries(columns).map(([name, years]) => [years.join(' '), name])),
		figures: together(
			Object.entries(figures).flatMap(([id, years]) =>
				Object.entries(years).map(([year, of]) => [`${year} ${of.join(' ')}`, id] as const)
			)
		)
	};
}

function together(
	pairs: readonly (readonly [key: string, name: string])[]
): Readonly<Record<string, string>> {
	const groups: Record<string, string> = {};
	for (const [key, name] of pairs) {
		groups[key] = groups[key] === undefined ? name : `${groups[key]} ${name}`;
	}
	return groups;
}

/** Column → survey years in which a row has a value of it, both in order; those without a value are absent. */
export function columnsHeld(rows: readonly Pick<SourceRow, 'text'>[]): SurveyHeld['columns'] {
	const without = new Map<string, string[]>();
	for (const row of rows) {
		const year = row.text('survey_year');
		const columns = without.get(year) ?? surveyColumns;
		without.set(
			year,
			columns.filter((column) => row.text(column) === '')
		);
	}
	const years = [...without].sort(([a], [b]) => Number(a) - Number(b));
	return Object.fromEntries(
		surveyColumns
			.toSorted()
			.map((column) => {
				const held = years.filter(([, columns]) => !columns.includes(column));
				return [column, held.map(([year]) => Number(year))] as const;
			})
			.filter(([, held]) => held.length > 0)
	);
}

/**
 * Indicator → survey year → how many states have a figure, and where from; a printed value counts only
 * where there is no aggregate. Years in which the indicator is computed from the women are absent.
 */
export function figuresHeld(
	aggregates: readonly ReadyMade[],
	printed: readonly ReadyMade[],
	columns: SurveyHeld['columns']
): SurveyHeld['figures'] {
	const cellOf = ({ survey_year, cve_ent, indicator }: ReadyMade) =>
		`${survey_year} ${cve_ent} ${indicator}`;
	const taken = new Set(aggregates.map(cellOf));
	const figures = [...aggregates, ...printed.filter((figure) => !taken.has(cellOf(figure)))];
	const held: Record<string, Record<string, readonly [number, ...string[]]>> = {};
	for (const { id, query } of describedSurveyIndicators) {
		const computed = columns[query.microdata.outcome] ?? [];
		const ours = figures.filter((figure) => figure.indicator === id);
		const years = [...new Set(ours.map(({ survey_year }) => survey_year))].sort((a, b) => a - b);
		for (const year of years.filter((one) => !computed.includes(one))) {
			const of = ours.filter(({ survey_year }) => survey_year === year);
			const states = of.filter(({ cve_ent }) => cve_ent !== '00').length;
			const sources = [...new Set(of.map(({ source }) => source))].sort();
			held[id] = { ...held[id], [year]: [states, ...sources] };
		}
	}
	return held;
}

interface Place {
	readonly folder: string;
	readonly path: string;
	readonly from: Sources;
}

/** The folders with a table: as made now, or else as it stays. */
function foldersWith(table: string, made: Sources, stays: Sources | null): readonly Place[] {
	const places = new Map<string, Place>();
	const pattern = new RegExp(`^([^/]+)/${table}\\.csv(?:\\.gz)?$`);
	const madeFolders = new Set(made.list('').map((path) => path.split('/')[0]));
	for (const from of [made, stays]) {
		for (const path of from?.list('') ?? []) {
			const folder = pattern.exec(path)?.[1];
			if (from === null || folder === undefined) continue;
			if (from === stays && madeFolders.has(folder)) continue;
			places.set(folder, { folder, path, from });
		}
	}
	return [...places.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function figuresOf(
	{ folder, path, from }: Place,
	more: readonly string[]
): readonly { readonly row: SourceRow; readonly figure: ReadyMade }[] {
	const file = from.file(path);
	const columns = ['survey_year', 'cve_ent', 'indicator', ...more];
	return readCsv(file, { encoding: 'utf-8', columns }).map((row) => ({
		row,
		figure: {
			survey_year: count(row, 'survey_year', file),
			cve_ent: row.text('cve_ent'),
			indicator: row.text('indicator'),
			source: folder
		}
	}));
}
