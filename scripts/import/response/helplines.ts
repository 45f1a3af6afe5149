import { coded, fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { stateCodeFromNumber } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';
import { helplineTexts } from './helpline-texts';
import { slug } from './organisation-names';

const folder = 'helplines';
const path = 'organisations/helplines.csv';

/**
 * The columns of `helplines`, in order; a name without suffix is Spanish where both exist. `position`
 * is the order in which they are offered: national lines first, emergencies before all.
 */
export const helplineColumns = [
	...['id', 'position', 'name', 'name_en', 'number', 'menu_option', 'cve_ent', 'hours', 'hours_en'],
	...['serves', 'operator', 'operator_en', 'channel', 'area', 'area_en', 'note', 'note_en'],
	...['source', 'checked_on']
] as const;

/** Whom a line serves. */
const served: Readonly<Record<string, string>> = {
	everyone: 'everyone',
	women: 'women',
	'men who use violence': 'men_who_use_violence'
};

/** The hours that pages give, in both languages; a page that gives none leaves them blank. */
const everyDay = { hours: '24 horas, todos los días', hours_en: '24 hours a day, every day' };
const hoursOf: Readonly<Record<string, { hours: string | null; hours_en: string | null }>> = {
	'': { hours: null, hours_en: null },
	'24 horas': { hours: '24 horas', hours_en: '24 hours a day' },
	'24 horas, todos los días': everyDay,
	'24 horas, 7 días': everyDay,
	'24 horas, 365 días': everyDay
};

/** How sure a row is, as the source advises: only the first kind is published. */
const advice = new Set(['si', 'confirmar', 'no']);

/**
 * `helplines`: the public lines whose number a dated page confirms. Rows to be confirmed, and those
 * not to be published, stay out of `data/` altogether: a wrong number harms.
 */
export const helplines: ImportModule = {
	id: folder,
	title: 'helplines',
	run(sources, output) {
		const file = sources.file(path);
		const { rows, read } = publishable(file);
		output.table(folder, 'helplines', helplineColumns, rows, {
			sort: ['cve_ent', 'position']
		});
		output.source(folder, {
			id: folder,
			publisher: 'Páginas públicas, una por línea',
			title: 'Líneas públicas de atención',
			url: '/data/helplines.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la fuente de cada línea',
			files: [fileRecord(file, '2026', read)],
			notes: [
				`${rows.length} of ${read} rows: only the lines that a dated page confirms. checked_on is the date of that page, to the month or year where it says no more.`,
				'Names and operators in Spanish are those of the source; hours, areas and notes are in our words.'
			]
		});
	}
};

/**
 * The rows of `helplines` and how many lines the file has. Throws `SourceError` for a publishable
 * line without a page, without a date, or of which we have not written in both languages.
 */
export function publishable(file: SourceFile): { rows: readonly TableRow[]; read: number } {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [
			...['name', 'number', 'cve_ent', 'hours', 'who_it_serves', 'operator', 'source_url'],
			...['as_of', 'publish_advice']
		]
	});
	uniqueKey(rows, ['name', 'number'], file);
	for (const row of rows) {
		if (advice.has(row.text('publish_advice'))) continue;
		throw fault(row, 'publish_advice', file, 'si, confirmar or no');
	}
	const published = rows.filter((row) => row.text('publish_advice') === 'si');
	return {
		rows: published.map((row, index) => ({ position: index + 1, ...helpline(row, file) })),
		read: rows.length
	};
}

function helpline(row: SourceRow, file: SourceFile) {
	const id = slug(row.text('name'));
	const texts = helplineTexts[id];
	if (texts === undefined) throw fault(row, 'name', file, 'a line described in both languages');
	const hours = hoursOf[row.text('hours')];
	if (hours === undefined) throw fault(row, 'hours', file, 'hours known in both languages');
	if (!isAddress(row.text('source_url'))) {
		throw fault(row, 'source_url', file, 'the address of a page');
	}
	const cve_ent = row.text('cve_ent');
	return {
		id,
		name: row.text('name'),
		...numberOf(row, file),
		cve_ent: cve_ent === '00' ? '00' : stateCodeFromNumber(cve_ent, file, row, 'cve_ent'),
		...hours,
		serves: coded(row, 'who_it_serves', file, served),
		operator: row.text('operator'),
		...texts,
		source: row.text('source_url'),
		checked_on: checkedOn(row, file)
	};
}

/** A number to dial, and the option to choose once it answers. */
function numberOf(
	row: SourceRow,
	file: SourceFile
): { number: string; menu_option: string | null } {
	const [, number, option] = /^(\*?\d[\d ]*\d)(?: opción (\d))?$/.exec(row.text('number')) ?? [];
	if (number === undefined) throw fault(row, 'number', file, 'a whole number to dial');
	return { number, menu_option: option ?? null };
}

const months =
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

/** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the page says no more ("hacia diciembre de 2025"). */
function checkedOn(row: SourceRow, file: SourceFile): string {
	const text = row.text('as_of');
	if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
	const [, month, year] = /^hacia (?:(\S+) de )?(\d{4})$/.exec(text) ?? [];
	if (year === undefined) throw fault(row, 'as_of', file, 'a date');
	if (month === undefined) return year;
	const index = months.split(' ').indexOf(month);
	if (index < 0) throw fault(row, 'as_of', file, 'a date');
	return `${year}-${String(index + 1).padStart(2, '0')}`;
}
