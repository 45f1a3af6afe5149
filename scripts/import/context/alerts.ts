import { coded, fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { count, countOrNull, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { stateCodeFromNumber } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';
import { readCatalogue, type Municipality } from '../sesnsp/municipalities';
import { alertNotes } from './alert-notes';
import { earlierPath, earlierRows } from './earlier';

const folder = 'gender-alerts';
const path = 'context/alerts_checked.csv';

/** The columns of `alerts`, in order. */
export const alertColumns = [
	...['cve_ent', 'declared_on', 'precision', 'n_municipalities', 'municipalities', 'reason'],
	...['issuer', 'source', 'status', 'note_es', 'note_en', 'extent', 'other_days']
] as const;

const precisions: Readonly<Record<string, string>> = { dia: 'day', mes: 'month', anio: 'year' };
const issuers: Readonly<Record<string, string>> = {
	federal: 'federal',
	estatal: 'local',
	local: 'local'
};

/** The grounds as the list words them; several are joined by `;`. */
const reasons: Readonly<Record<string, string>> = {
	'violencia feminicida': 'femicidal_violence',
	'violencia contra las mujeres': 'violence_against_women',
	'agravio comparado': 'comparative_grievance',
	'violencia feminicida o agravio comparado (según la nota)': 'not_clear',
	'desaparición de niñas y mujeres, feminicidio y violencia sexual (según la solicitud)':
		'disappearance;femicide;sexual_violence',
	'desaparición de mujeres, niñas y adolescentes': 'disappearance',
	'agravio comparado (violencia sexual y acceso a servicios de salud, NOM-046)':
		'comparative_grievance',
	'violencia contra las mujeres (feminicidio, desaparición y trata con fines de explotación sexual)':
		'violence_against_women;femicide;disappearance;sexual_trafficking',
	'violencia feminicida y desaparición': 'femicidal_violence;disappearance'
};

/** Municipalities that the list calls by an earlier name. */
const earlierNames: Readonly<Record<string, string>> = { '23008': 'Solidaridad' };

/**
 * `alerts`: the declarations of a gender-violence alert. That one was declared does not say that it is in
 * force; what is known of that is in `status` and the notes.
 */
export const genderAlerts: ImportModule = {
	id: folder,
	title: 'gender-violence alerts',
	run(sources, output) {
		const file = sources.file(path);
		const earlier = sources.file(earlierPath);
		const rows = alertRows(file, readCatalogue(sources));
		const before = earlierRows(earlier);
		alertsAgree(rows, before, earlier);
		output.table(folder, 'alerts', alertColumns, rows, { sort: ['declared_on', 'cve_ent'] });
		output.source(folder, {
			id: folder,
			publisher: 'Páginas públicas, una por declaratoria',
			title: 'Alertas de violencia de género contra las mujeres',
			url: '/data/alerts.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la página de cada declaratoria',
			files: [fileRecord(file, '2026', rows.length), fileRecord(earlier, null, before.length)],
			notes: [
				'Declared is not in force: status tells only of those lifted in part or extended.',
				'An earlier reading was held against these rows; none of its dated alerts is missing here.',
				'Whole-state alerts have no list of municipalities; those with emphasis are in the notes.'
			]
		});
	}
};

/**
 * The rows of `alerts`. Throws `SourceError` for a municipality that the catalogue does not have by that
 * code and name, a list that is not as long as its number, or an alert of which we have not written.
 */
export function alertRows(
	file: SourceFile,
	catalogue: readonly Municipality[]
): readonly TableRow[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [
			...['cve_ent', 'declared_on', 'precision', 'n_municipalities', 'municipalities'],
			...['reason', 'issuer', 'source_url', 'status']
		]
	});
	uniqueKey(rows, ['cve_ent', 'declared_on'], file);
	const names = new Map(catalogue.map(({ cvegeo, name }) => [cvegeo, name]));
	return rows.map((row) => {
		const cve_ent = stateCodeFromNumber(row.text('cve_ent'), file, row, 'cve_ent');
		const declared_on = row.text('declared_on');
		if (!/^\d{4}(-\d{2}){0,2}$/.test(declared_on)) throw fault(row, 'declared_on', file, 'a date');
		if (!isAddress(row.text('source_url')))
			throw fault(row, 'source_url', file, 'the address of a page');
		const note = alertNotes[`${cve_ent} ${declared_on}`];
		if (note === undefined)
			throw fault(row, 'declared_on', file, 'an alert described in both languages');
		return {
			cve_ent,
			declared_on,
			precision: coded(row, 'precision', file, precisions),
			...municipalitiesOf(row, file, cve_ent, names),
			reason: coded(row, 'reason', file, reasons),
			issuer: coded(row, 'issuer', file, issuers),
			source: row.text('source_url'),
			status: note.status,
			note_es: note.es,
			note_en: note.en,
			other_days: note.other_days.join(';')
		};
	});
}

const wholeState = /^todo el estado(; énfasis: .*)?$/;
const inPart = /^lista parcial: /;

/** Where an alert is for: all of the state, a list, or a list of which we could read a part. */
function municipalitiesOf(
	row: SourceRow,
	file: SourceFile,
	cve_ent: string,
	names: ReadonlyMap<string, string>
): TableRow {
	const text = row.text('municipalities');
	const n_municipalities = countOrNull(row, 'n_municipalities', file);
	if (wholeState.test(text)) {
		const all = [...names.keys()].filter((cvegeo) => cvegeo.startsWith(cve_ent)).length;
		if (n_municipalities !== null && n_municipalities !== all)
			throw fault(row, 'n_municipalities', file, `${all}, all of the state`);
		return { n_municipalities, municipalities: null, extent: 'whole_state' };
	}
	const listed = text.replace(inPart, '').split('; ');
	const codes = listed.map((item) => codeOf(item, row, file, cve_ent, names));
	const part = inPart.test(text);
	const n = count(row, 'n_municipalities', file);
	if (part ? codes.length >= n : codes.length !== n)
		throw fault(row, 'n_municipalities', file, `the length of the list, ${codes.length}`);
	return {
		n_municipalities: n,
		municipalities: codes.sort().join(';'),
		extent: part ? 'listed_in_part' : 'listed'
	};
}

/** The code of `Toluca (15106)`, when the catalogue has it in the state by that name. */
function codeOf(
	item: string,
	row: SourceRow,
	file: SourceFile,
	cve_ent: string,
	names: ReadonlyMap<string, string>
): string {
	const [, name, cvegeo = ''] = /^(.+) \((\d{5})\)$/.exec(item) ?? [];
	const known = [names.get(cvegeo), earlierNames[cvegeo]];
	if (name !== undefined && cvegeo.startsWith(cve_ent) && known.includes(name)) return cvegeo;
	throw fault(row, 'municipalities', file, `names and codes of the catalogue, not ${item}`);
}

/** Throws `SourceError` for a dated alert of the earlier reading that the checked list does not have. */
export function alertsAgree(
	rows: readonly TableRow[],
	earlier: readonly SourceRow[],
	file: SourceFile
): void {
	const known = new Set(rows.map((row) => `${row['cve_ent']} ${row['declared_on']}`));
	for (const row of earlier) {
		if (!row.text('topic').startsWith('AVGM') || row.text('cve_ent') === '') continue;
		const date = row.text('date');
		// Zacatecas has no date there.
		if (date === '' || known.has(`${row.text('cve_ent')} ${date}`)) continue;
		throw fault(row, 'date', file, 'a day that the checked list has');
	}
}
