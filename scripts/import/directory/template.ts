import { coded, fault, isAddress } from '../fields';
import { countOrNull, type SourceRow } from '../lib/read';
import { readCsv } from '../lib/read';
import { csvText, fileRecord, type TableRow } from '../lib/write';
import type { SourceFile } from '../lib/sources';
import { quoted } from '../lib/source-error';
import { themes as knownThemes, type Theme } from '../response/organisation-themes';
import { acronymOf } from './cluni';
import { Rows, type ListOptions, type Reading } from './candidate';
import type { Places } from './places';
import { ownWebsite } from './website';

/** The columns of our template, what each takes, and an example. */
export const templateColumns: readonly (readonly [name: string, takes: string, example: string])[] =
	[
		['name', 'name of the organisation, as it writes it', 'Colectiva Ejemplo, A.C.'],
		['acronym', 'short name in capitals, or blank', 'CE'],
		[
			'state',
			'name of the state or its number 1 to 32; blank for one of the whole country',
			'Puebla'
		],
		['municipality', 'name, or blank; never of one that may run a shelter', 'Puebla'],
		['scope', 'national, state, local, international, or blank', 'local'],
		['themes', `one or more, joined by ; of: ${knownThemes.join(' ')}`, 'prevention;masculinities'],
		['works_with_men', 'yes, no, unknown; blank is unknown', 'yes'],
		['founded', 'year, or blank', '2009'],
		[
			'website',
			'address of its own site, or blank; no page of a social network',
			'https://ejemplo.org.mx'
		],
		['source', 'address of the page that names it', 'https://ejemplo.org.mx/quienes-somos'],
		['page_date', 'YYYY or YYYY-MM of that page, or blank', '2026-03'],
		[
			'status',
			'stated where the page says it works on this, inferred where it is read between the lines',
			'stated'
		],
		['may_shelter', 'yes where it runs or may run a shelter; no', 'no']
	];

const scopes = {
	national: 'national',
	state: 'state',
	local: 'local',
	international: 'international',
	'': null
} as const;
const men = { yes: 'yes', no: 'no', unknown: 'unknown', '': 'unknown' } as const;
const statuses = { stated: 'stated', inferred: 'inferred' } as const;
const answers = { yes: true, no: false } as const;

/** The template as a CSV: a header and one example, which is to be replaced. */
export function templateText(): string {
	const names = templateColumns.map(([name]) => name);
	const example: TableRow = Object.fromEntries(
		templateColumns.map(([name, , text]) => [name, text])
	);
	return csvText(names, [example]);
}

/**
 * The organisations of a list in our template. Unlike an official list it is the reader's own: a cell
 * that is not what its column takes throws `SourceError`, with row and column.
 */
export function readTemplate(
	file: SourceFile,
	{ places, date }: Omit<ListOptions, 'held'>
): Reading {
	const names = templateColumns.map(([name]) => name);
	const list = readCsv(file, { encoding: 'utf-8', columns: names });
	const rows = new Rows(places);
	for (const row of list) {
		const cve_ent = stateOf(row, file, places);
		const written = row.text('municipality');
		rows.take(
			{
				line: row.line,
				name: textOf(row, 'name', file),
				alias: '',
				acronym: acronymOf(row.text('acronym')),
				cve_ent,
				municipality: municipalityOf(row, file, places, cve_ent),
				scope: coded(row, 'scope', file, scopes),
				themes: themesOf(row, file),
				works_with_men: coded(row, 'works_with_men', file, men),
				founded: countOrNull(row, 'founded', file),
				website: websiteOf(row, file),
				source: sourceOf(row, file),
				status: coded(row, 'status', file, statuses),
				page_date: dateOf(row, file),
				registry: null,
				shelterClass: coded(row, 'may_shelter', file, answers),
				own: [written]
			},
			`row ${row.line}`
		);
	}
	return {
		list: 'template',
		files: [fileRecord(file, date, list.length)],
		read: list.length,
		candidates: rows.candidates,
		dropped: rows.dropped,
		remarks: []
	};
}

function textOf(row: SourceRow, column: string, file: SourceFile): string {
	const text = row.text(column).replace(/\s+/g, ' ');
	if (text === '') throw fault(row, column, file, 'a text');
	return text;
}

function stateOf(row: SourceRow, file: SourceFile, places: Places): string | null {
	const text = row.text('state');
	if (text === '') return null;
	const code = places.state(text);
	if (code === null) throw fault(row, 'state', file, 'the name of a state or its number, 1 to 32');
	return code;
}

function municipalityOf(
	row: SourceRow,
	file: SourceFile,
	places: Places,
	cve_ent: string | null
): string | null {
	const text = row.text('municipality');
	if (text === '') return null;
	const name = cve_ent === null ? null : places.municipality(cve_ent, text);
	if (name === null)
		throw fault(row, 'municipality', file, 'a municipality of the state, or nothing');
	return name;
}

function themesOf(row: SourceRow, file: SourceFile): readonly Theme[] {
	const words = textOf(row, 'themes', file).split(';');
	const found = words.map((word) => knownThemes.find((theme) => theme === word.trim()));
	const strange = words.find((_, at) => found[at] === undefined);
	if (strange !== undefined) {
		throw fault(row, 'themes', file, `themes of the list, and not ${quoted(strange.trim())}`);
	}
	return [...new Set(found.filter((theme) => theme !== undefined))];
}

function websiteOf(row: SourceRow, file: SourceFile): string | null {
	const text = row.text('website');
	const site = ownWebsite(text);
	if (text !== '' && site === null) {
		throw fault(row, 'website', file, "an organisation's own address, no page of a social network");
	}
	return site;
}

function sourceOf(row: SourceRow, file: SourceFile): string {
	const text = row.text('source');
	if (isAddress(text) && !text.includes('@')) return text;
	throw fault(row, 'source', file, 'the address of a page, https://…');
}

function dateOf(row: SourceRow, file: SourceFile): string | null {
	const text = row.text('page_date');
	if (text === '') return null;
	if (/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(text)) return text;
	throw fault(row, 'page_date', file, 'YYYY or YYYY-MM, or nothing');
}
