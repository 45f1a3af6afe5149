import type { FileRecord, SourceRecord } from '../lib/write';

const openData =
	'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';

/** What differs between the folders of SESNSP. */
export interface SesnspRecord {
	readonly id: string;
	readonly title: string;
	/** The newest cut in the folder, `YYYY-MM`. */
	readonly cut: string;
	readonly files: readonly FileRecord[];
	readonly notes: readonly string[];
}

/** `source.json` of a folder of SESNSP, with what all its publications share. */
export function sesnspRecord({ id, title, cut, files, notes }: SesnspRecord): SourceRecord {
	return {
		id,
		publisher: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP), Mexico',
		title,
		url: openData,
		cut,
		accessed: null,
		terms: 'Libre Uso MX: free use, naming SESNSP and the cut',
		files,
		notes
	};
}

/** True of every count that SESNSP publishes. */
export const sesnspNotes: readonly string[] = [
	'Crimes reported to the state prosecutors: a file (carpeta) may have several victims, and what is not reported is not here.',
	'Each cut revises every year, up and down; a figure is true of its cut only.',
	'The register changed in January 2026 (cnsp until 2025, rnid since): no series runs across that month.'
];
