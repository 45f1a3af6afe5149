import { coded, fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { decimal, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { stateCodeFromNumber } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';
import { earlierFigures, earlierPath } from './earlier';
import {
	figureIndicators,
	figureProgrammes,
	figureRemarks,
	figureScopes,
	figureUnits
} from './figure-words';

const folder = 'programme-figures';
const path = 'context/programas_indicadores.csv';

/** The columns of `programme_figures`, in order. */
export const figureColumns = [
	...['programme', 'indicator', 'period', 'cve_ent', 'value', 'unit', 'source', 'status'],
	...['note_es', 'note_en']
] as const;

/** `programme_figures`: what pages print of public programmes and services, each as its page says it. */
export const programmeFigures: ImportModule = {
	id: folder,
	title: 'figures of public programmes',
	run(sources, output) {
		const file = sources.file(path);
		const earlier = sources.file(earlierPath);
		const rows = figureRows(file);
		const more = earlierFigures(earlier);
		const sort = ['programme', 'indicator', 'period', 'cve_ent'];
		output.table(folder, 'programme_figures', figureColumns, [...rows, ...more], { sort });
		output.source(folder, {
			id: folder,
			publisher: 'Páginas públicas, una por cifra',
			title: 'Cifras de programas y servicios públicos',
			url: '/data/programme_figures.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la página de cada cifra',
			files: [fileRecord(file, '2026', rows.length), fileRecord(earlier, null, more.length)],
			notes: [
				'Each figure is what a page prints; almost none was checked against the publisher’s own document, and status says so.',
				'Figures of the earlier reading name their page in the note: it gave no address.'
			]
		});
	}
};

/**
 * The rows of `programme_figures` from the list with addresses. Throws `SourceError` for a programme, an
 * indicator, a remark or a place that we have not written of, and a row without a page.
 */
export function figureRows(file: SourceFile): readonly TableRow[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: ['programa', 'indicador', 'periodo', 'valor', 'ambito', 'unidad', 'fuente', 'nota']
	});
	uniqueKey(rows, ['programa', 'indicador', 'periodo', 'ambito'], file);
	return rows.map((row) => {
		if (!isAddress(row.text('fuente'))) throw fault(row, 'fuente', file, 'the address of a page');
		const remark = coded(row, 'nota', file, figureRemarks);
		const scope = placeOf(row, file);
		const notes = [scope.note, remark.note].filter((note) => note !== null);
		return {
			programme: coded(row, 'programa', file, figureProgrammes),
			indicator: coded(row, 'indicador', file, figureIndicators),
			period: periodOf(row, file),
			cve_ent: scope.cve_ent,
			value: decimal(row, 'valor', file),
			unit: coded(row, 'unidad', file, figureUnits),
			source: row.text('fuente'),
			status: remark.confirmed ? 'two_readings' : 'one_page',
			note_es: notes.map(({ es }) => es).join(' '),
			note_en: notes.map(({ en }) => en).join(' ')
		};
	});
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or two of them with a stroke between (ISO 8601); years joined by a hyphen are a span. */
function periodOf(row: SourceRow, file: SourceFile): string {
	const text = row.text('periodo').replace(/^(\d{4})-(\d{4})$/, '$1/$2');
	if (/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(text)) return text;
	throw fault(row, 'periodo', file, 'a year, a month, a day or a span of them');
}

function placeOf(row: SourceRow, file: SourceFile): (typeof figureScopes)[string] {
	const scope = figureScopes[row.text('ambito')];
	if (scope !== undefined) return scope;
	return { cve_ent: stateCodeFromNumber(row.text('ambito'), file, row, 'ambito'), note: null };
}
