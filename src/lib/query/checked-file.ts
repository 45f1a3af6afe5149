import type { Manifest, TableEntry } from './manifest';
import { QueryError } from './types';

/** The one effect of loading: reads an address of the site. */
export type Fetch = (address: string, options?: { method: 'HEAD' }) => Promise<Response>;

/**
 * Reads `manifest.json` of a data folder.
 *
 * @param base address of the folder, with its last slash
 * @throws QueryError when it cannot be read
 */
export async function readManifest(base: string, fetch: Fetch): Promise<Manifest> {
	const response = await reach(`${base}manifest.json`, fetch);
	return (await response.json()) as Manifest;
}

/** The manifest's entry of a table. Throws QueryError when it has none. */
export function entryOf(manifest: Manifest, table: string): TableEntry {
	const entry = manifest.tables.find((one) => one.table === table);
	if (entry === undefined)
		throw new QueryError({
			es: `La tabla «${table}» no está en esta versión de los datos.`,
			en: `The table “${table}” is not in this release of the data.`
		});
	return entry;
}

/**
 * The bytes of a table, whole, after their sha256 was found equal to the manifest's.
 *
 * @throws QueryError when the file cannot be read, or is not the one that was published
 */
export async function readTable(
	base: string,
	entry: TableEntry,
	fetch: Fetch
): Promise<Uint8Array> {
	const response = await reach(`${base}${entry.file}`, fetch);
	const bytes = new Uint8Array(await response.arrayBuffer());
	if ((await sha256(bytes)) !== entry.sha256)
		throw new QueryError({
			es: `El archivo de la tabla «${entry.table}» llegó dañado o no es el publicado. Recargue la página.`,
			en: `The file of the table “${entry.table}” arrived damaged or is not the published one. Reload the page.`
		});
	return bytes;
}

async function reach(address: string, fetch: Fetch): Promise<Response> {
	const response = await fetch(address).catch((cause: unknown) => {
		throw unreachable(cause);
	});
	if (!response.ok) throw unreachable(`${address}: ${response.status}`);
	return response;
}

function unreachable(cause: unknown): QueryError {
	return new QueryError(
		{
			es: 'No se pudieron descargar los datos. Revise la conexión e intente de nuevo.',
			en: 'The data could not be downloaded. Check the connection and try again.'
		},
		{ cause }
	);
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
