import { fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile } from '../lib/read';
import { fileRecord } from '../lib/write';
import { alsoTold, mensProgrammes, pageOf } from './mens-programmes';
import { normalisedName } from './organisation-names';
import { earlierPath, listedOrganisations, pagesPath } from './organisations';
import { writeProgrammes, type Sourced } from './programme-tables';

const folder = 'mens-programmes';
const path = 'organisations/programas_hombres.csv';

/**
 * `programmes`, `programme_places`, `programme_reach`, `programme_features`: the work with men who used
 * violence that pages describe. Reach is what operators reported: output, not effect.
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
		const states = programme.places.flatMap(({ cve_ent }) => cve_ent ?? []);
		if (state !== '' && !states.includes(state))
			throw fault(row, 'cve_ent', file, states.join(', '));
		const source = pageOf[name] ?? row.text('fuente');
		if (pageOf[name] === undefined && !isAddress(source))
			throw fault(row, 'fuente', file, 'the address of a page');
		return { programme, source, source_also: alsoTold[programme.id] ?? [] };
	});
}

/** The id of an organisation by its normalised name. */
export function organisationIds(
	listed: readonly { readonly id: string; readonly name: string }[]
): ReadonlyMap<string, string> {
	return new Map(listed.map(({ id, name }) => [normalisedName(name), id]));
}
