import { fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile } from '../lib/read';
import { fileRecord, type Output, type TableRow } from '../lib/write';
import { alsoStudied, mensProgrammes, pageOf } from './mens-programmes';
import { normalisedName } from './organisation-names';
import { earlierPath, listedOrganisations, pagesPath } from './organisations';
import type { Programme } from './programme-types';
import { studyUrl } from './study-organisations';

const folder = 'mens-programmes';
const path = 'organisations/programas_hombres.csv';

/** The columns of `programmes`, in order. */
export const programmeColumns = [
	...['id', 'name', 'name_en', 'organisation_id', 'operator', 'operator_kind', 'country'],
	...['start_year', 'end_year', 'approaches', 'population', 'format', 'prevention_level'],
	...['evaluation', 'summary_es', 'summary_en', 'source', 'source_also']
] as const;

/** The columns of `programme_places`. */
export const placeColumns = ['programme_id', 'country', 'cve_ent'] as const;

/** The columns of `programme_results`. */
export const resultColumns = [
	...['programme_id', 'measure', 'respondent', 'value', 'unit', 'n', 'year', 'source'],
	...['qualifier', 'period_start', 'period_end']
] as const;

/** A programme with the pages that tell of it. */
export interface Sourced {
	readonly programme: Programme;
	readonly source: string;
	readonly source_also: string | null;
}

/**
 * `programmes`, `programme_places`, `programme_results`: the work with men who used violence that
 * pages describe. Reach is what operators reported: output, not effect.
 */
export const programmes: ImportModule = {
	id: folder,
	title: 'programmes for men',
	run(sources, output) {
		const file = sources.file(path);
		const found = programmesOf(file);
		const { listed } = listedOrganisations(sources.file(pagesPath), sources.file(earlierPath));
		writeProgrammes(output, folder, found, organisationIds(listed));
		output.source(folder, {
			id: folder,
			publisher: 'Páginas públicas, una por fila',
			title: 'Programas para hombres que han ejercido violencia',
			url: '/data/programmes.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la fuente de cada fila',
			files: [fileRecord(file, null, found.length)],
			notes: [
				'Ten programmes, described in our words. A page names each; that it still runs is not known.',
				'Reach as the operator told the press: output, not effect. A start that a page gives as "or before" is left blank.'
			]
		});
	}
};

/**
 * The programmes of the file. Throws `SourceError` for one that we have not described, for a state
 * that our description lacks, and for one without the address of a page.
 */
export function programmesOf(file: SourceFile): readonly Sourced[] {
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['nombre', 'cve_ent', 'fuente'] });
	uniqueKey(rows, ['nombre'], file);
	return rows.map((row) => {
		const name = row.text('nombre');
		const programme = mensProgrammes[name];
		if (programme === undefined)
			throw fault(row, 'nombre', file, 'a programme described in both languages');
		const state = row.text('cve_ent');
		if (state !== '' && !programme.states.includes(state)) {
			throw fault(row, 'cve_ent', file, programme.states.join(', '));
		}
		const source = pageOf[name] ?? row.text('fuente');
		if (!isAddress(source)) throw fault(row, 'fuente', file, 'the address of a page');
		const source_also = alsoStudied.has(programme.id) && source !== studyUrl ? studyUrl : null;
		return { programme, source, source_also };
	});
}

/** The id of an organisation by its normalised name. */
export function organisationIds(
	listed: readonly { readonly id: string; readonly name: string }[]
): ReadonlyMap<string, string> {
	return new Map(listed.map(({ id, name }) => [normalisedName(name), id]));
}

/**
 * Writes the three tables of `found` to `folder`. Throws `TypeError` for a programme whose
 * organisation `ids` lacks: the two are ours, so it is a fault of ours.
 */
export function writeProgrammes(
	output: Output,
	folder: string,
	found: readonly Sourced[],
	ids: ReadonlyMap<string, string>
): void {
	output.table(
		folder,
		'programmes',
		programmeColumns,
		found.map((sourced) => programmeRow(sourced, ids)),
		{ sort: ['id'] }
	);
	output.table(folder, 'programme_places', placeColumns, found.flatMap(placeRows), {
		sort: ['programme_id', 'country', 'cve_ent']
	});
	const results = found.flatMap(resultRows);
	if (results.length === 0) return;
	output.table(folder, 'programme_results', resultColumns, results, {
		sort: ['programme_id', 'measure', 'year']
	});
}

function programmeRow(
	{ programme, source, source_also }: Sourced,
	ids: ReadonlyMap<string, string>
): TableRow {
	const { organisation } = programme;
	const organisation_id = organisation === null ? null : ids.get(normalisedName(organisation));
	if (organisation_id === undefined) {
		throw new TypeError(`${programme.id}: no organisation ${organisation}`);
	}
	return {
		id: programme.id,
		name: programme.name,
		name_en: programme.name_en,
		organisation_id,
		operator: programme.operator,
		operator_kind: programme.operator_kind,
		country: 'MX',
		start_year: programme.start_year,
		end_year: programme.end_year,
		approaches: programme.approaches.join(';'),
		population: programme.population.join(';'),
		format: programme.format.join(';'),
		prevention_level: programme.prevention_level,
		evaluation: programme.evaluation,
		summary_es: programme.summary_es,
		summary_en: programme.summary_en,
		source,
		source_also
	};
}

/** Where it runs: its states, or Mexico without a state where no page names one, and abroad. */
function placeRows({ programme }: Sourced): readonly TableRow[] {
	const states: readonly (string | null)[] =
		programme.states.length > 0 ? programme.states : [null];
	return [
		...states.map((cve_ent) => ({ programme_id: programme.id, country: 'MX', cve_ent })),
		...programme.abroad.map((country) => ({ programme_id: programme.id, country, cve_ent: null }))
	];
}

function resultRows({ programme, source }: Sourced): readonly TableRow[] {
	return programme.results.map((result) => ({
		programme_id: programme.id,
		respondent: 'operator',
		...result,
		source: result.source ?? source
	}));
}
