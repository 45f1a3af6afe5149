import { coded, fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { count, decimal, readCsv, type SourceFile } from '../lib/read';
import { fileRecord, type TableRow } from '../lib/write';

const folder = 'budget-annex-13';
const path = 'context/anexo13_totales.csv';

/** The columns of `budget`, in order. */
export const budgetColumns = [
	...['programme', 'indicator', 'year', 'stage', 'value', 'unit', 'source', 'note_es', 'note_en']
] as const;

const stages: Readonly<Record<string, string>> = {
	PEF: 'approved',
	'PEF (article also shows PPEF figures)': 'approved_or_project'
};

/** What is printed beside a year, by the remark of the source. */
const notes: Readonly<Record<string, { readonly es: string; readonly en: string } | null>> = {
	'': null,
	'La Jornada gives 233,732': {
		es: 'La Jornada da 233,732 millones.',
		en: 'La Jornada gives 233,732 million.'
	},
	'La Jornada gives 348,362': {
		es: 'La Jornada da 348,362 millones.',
		en: 'La Jornada gives 348,362 million.'
	},
	'bill: 479,094': {
		es: 'El proyecto pedía 479,094 millones.',
		en: 'The bill asked for 479,094 million.'
	}
};

/** What is said of a year whose stage the page mixes. */
const mixed = {
	es: 'El artículo muestra también cifras del proyecto: no queda claro a cuál corresponde.',
	en: 'The article also shows figures of the bill: it is not clear to which this one belongs.'
};

/** `budget`: yearly totals of the federal budget's annex for equality, in current pesos. */
export const annex13: ImportModule = {
	id: folder,
	title: 'annex 13 of the federal budget',
	run(sources, output) {
		const file = sources.file(path);
		const rows = budgetRows(file);
		const sort = ['programme', 'indicator', 'year', 'stage'];
		output.table(folder, 'budget', budgetColumns, rows, { sort });
		output.source(folder, {
			id: folder,
			publisher: 'Cámara de Diputados y prensa, una página por renglón',
			title: 'Anexo 13 del Presupuesto de Egresos: erogaciones para la igualdad',
			url: '/data/budget.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la página de cada renglón',
			files: [fileRecord(file, '2026', rows.length)],
			notes: [
				'Millions of current pesos, not adjusted for inflation. 2021 is not held.',
				'Read from articles, not from the decree.'
			]
		});
	}
};

/** The rows of `budget`. Throws `SourceError` for a stage or a remark that we have not written of, and a row without a page. */
export function budgetRows(file: SourceFile): readonly TableRow[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: ['anio', 'millones_pesos_corrientes', 'etapa', 'fuente', 'nota']
	});
	uniqueKey(rows, ['anio', 'etapa'], file);
	return rows.map((row) => {
		if (!isAddress(row.text('fuente'))) throw fault(row, 'fuente', file, 'the address of a page');
		const stage = coded(row, 'etapa', file, stages);
		const remark = coded(row, 'nota', file, notes);
		const note = stage === 'approved_or_project' ? mixed : remark;
		return {
			programme: 'annex_13',
			indicator: 'budget',
			year: count(row, 'anio', file),
			stage,
			value: decimal(row, 'millones_pesos_corrientes', file),
			unit: 'million_pesos',
			source: row.text('fuente'),
			note_es: note?.es ?? null,
			note_en: note?.en ?? null
		};
	});
}
