import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Address } from './addresses';
import { download, sha256 } from './download';
import { FetchError } from './fetch-error';
import { partOf } from './part';
import { megabytes } from './progress';
import type { Catalogue, World } from './world';

const usage = `usage: npm run data:fetch -- <source> [--to <folder>]
       npm run data:fetch -- --list
  --to    where the file goes (default: ../downloads, beside the project)
  --list  the sources and their addresses`;

type Order =
	| { readonly kind: 'list' }
	| { readonly kind: 'fetch'; readonly source: Address; readonly to: string };

/**
 * Runs the command and gives the exit code: 0 when the file is there, from now or from before; 1 when it
 * did not arrive or is not what it should be; 2 when the arguments are wrong.
 */
export async function fetchData(
	args: readonly string[],
	catalogue: Catalogue,
	world: World
): Promise<number> {
	const order = readOrder(args, catalogue);
	if (typeof order === 'string') {
		world.err(order);
		world.err(usage);
		return 2;
	}
	if (order.kind === 'list') {
		for (const line of listOf(catalogue)) world.out(line);
		return 0;
	}
	const { source, to } = order;
	const file = join(to, source.file);
	try {
		await fetchOne(source, file, world);
		return 0;
	} catch (error) {
		const lines = error instanceof FetchError ? reportOf(error, file) : diskReport(error);
		if (lines === null) throw error;
		for (const line of lines) world.err(line);
		return 1;
	}
}

async function fetchOne(source: Address, file: string, world: World): Promise<void> {
	world.out(`${source.id}: ${source.publisher}, ${source.title}`);
	if (existsSync(file)) {
		world.out('      already there; nothing was downloaded');
		for (const line of summaryOf(source, file, await sha256(file))) world.out(line);
		return;
	}
	world.out(`      ${source.url}`);
	mkdirSync(join(file, '..'), { recursive: true });
	const kept = partOf(file).size();
	if (kept > 0) world.out(`      ${megabytes(kept)} are here from before`);
	const began = world.now();
	const sum = await download(source, file, world);
	world.out(`      ${((world.now() - began) / 1000).toFixed(1)} s`);
	for (const line of summaryOf(source, file, sum)) world.out(line);
}

/** What a file is, whether readers before us got the same, and what to do with it. */
function summaryOf(source: Address, file: string, sum: string): string[] {
	const bytes = statSync(file).size;
	return [
		`file    ${file}`,
		`size    ${bytes.toLocaleString('en')} bytes`,
		`sha256  ${sum}`,
		...compared(source, bytes, sum),
		`next    ${source.next.replace('FILE', file)}`
	];
}

function compared({ recorded }: Address, bytes: number, sum: string): string[] {
	if (recorded === undefined) return [];
	const same =
		(recorded.bytes === undefined || recorded.bytes === bytes) &&
		(recorded.sha256 === undefined || recorded.sha256 === sum);
	const by = recorded.sha256 === undefined ? 'size' : 'sum';
	return [
		same
			? `        the ${by} that others recorded in 2026`
			: `        not the ${by} that others recorded in 2026: the publisher may have a new edition`
	];
}

function listOf({ addresses, unstable }: Catalogue): string[] {
	return [
		...addresses.flatMap((source) => [
			`${source.id}: ${source.publisher}, ${source.title}`,
			`      ${source.url}`
		]),
		'',
		'Without an address that stays; look there:',
		...unstable.flatMap(({ title, page }) => [title, `      ${page}`])
	];
}

/** The order that the arguments give, or what is wrong with them. */
function readOrder(args: readonly string[], { addresses }: Catalogue): Order | string {
	let parsed: { values: { to?: string; list?: boolean }; positionals: string[] };
	try {
		const options = { to: { type: 'string' }, list: { type: 'boolean' } } as const;
		parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const { values, positionals } = parsed;
	if (values.list === true) return { kind: 'list' };
	const [id, ...more] = positionals;
	if (id === undefined) return 'the source is missing';
	if (more.length > 0) return 'one source at a time';
	const source = addresses.find((address) => address.id === id);
	if (source === undefined) {
		return `no source "${id}"; there are: ${addresses.map((address) => address.id).join(', ')}`;
	}
	return { kind: 'fetch', source, to: values.to ?? '../downloads' };
}

function reportOf(error: FetchError, file: string): string[] {
	const kept = partOf(file).size();
	return [
		'FetchError',
		`  source    ${error.source}`,
		`  address   ${error.address}`,
		`  expected  ${error.expected}`,
		`  found     ${error.found}`,
		kept > 0
			? `${megabytes(kept)} are kept in ${file}.part: the same command goes on from there.`
			: 'Nothing was kept.'
	];
}

/** What the disk or the folder refused, in one line; null for an error of another kind. */
function diskReport(error: unknown): string[] | null {
	if (!(error instanceof Error) || !('code' in error)) return null;
	return [`the file cannot be written: ${error.message}`];
}
