import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { indicators } from '../../src/lib/catalog/indicators';
import { api, described, tableFile } from '../../src/lib/data/addresses';
import type { ApiIndicator, ApiIndicators, ApiState } from '../../src/lib/data/api-types';
import { tablePath } from '../../src/lib/data/table-path';
import { LANGS } from '../../src/lib/i18n';
import { answerPath } from '../../src/lib/query/answer-path';
import type { Manifest } from '../../src/lib/query/manifest';
import type { Result } from '../../src/lib/query/types';
import { packageProblems, type ReadPackage } from '../helpers/data-package-rules';
import { headersOfHost, rulesFor } from '../helpers/host-headers';
import { textOf } from '../helpers/html';
import { checkerOf, examplesOf, type OpenApi } from '../helpers/open-api';
import { buildFolder } from '../helpers/server';

const bytes = (address: string) => readFileSync(join(buildFolder, address));
const json = <Content>(address: string) => JSON.parse(bytes(address).toString()) as Content;
const csv = (address: string) =>
	parse(bytes(address), { columns: true }) as readonly Readonly<Record<string, string>>[];

const manifest = json<Manifest>(described.manifest);

describe('openapi.json', () => {
	const document = json<OpenApi>(api.openapi);
	const check = checkerOf(document);

	it.each(examplesOf(document))('$operation gives $address as it says', async (example) => {
		const { address, schema, type } = example;
		expect(headersFor(address)['Content-Type']?.replace('; charset=utf-8', '')).toBe(type);
		expect(headersFor(address)['Access-Control-Allow-Origin']).toBe('*');
		if (schema !== null) expect(check(schema, json(address))).toEqual([]);
		else if (type === 'text/csv') expect(csv(address).length).toBeGreaterThan(10);
		else if (type === 'application/zip')
			expect(Object.keys(unzipSync(bytes(address)))).toHaveLength(3);
		else if (type === 'image/svg+xml') expect(bytes(address).toString()).toMatch(/^<svg |^<\?xml /);
		else {
			const file = await asyncBufferFromFile(join(buildFolder, address));
			expect(Number((await parquetMetadataAsync(file)).num_rows)).toBeGreaterThan(10);
		}
	});
});

describe('/api/v1/', () => {
	const list = json<ApiIndicators>(api.indicators);

	it('lists every indicator of the catalogue, with files that are there', () => {
		expect(list.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
		expect(list.release).toBe(manifest.release);
		for (const { links } of list.indicators) {
			const { page, ...files } = links;
			for (const file of Object.values(files))
				expect(existsSync(join(buildFolder, file)), file).toBe(true);
			for (const path of Object.values(page))
				expect(existsSync(join(buildFolder, path, 'index.html')), path).toBe(true);
		}
	});

	it.each(indicators)(
		'gives the figures of $id as the pages have them, as JSON, CSV and in the archive',
		({ id, years }) => {
			const answers = years.map((year) =>
				json<Result>(answerPath({ indicator: id, year, filters: {} }))
			);
			const shown = answers.flatMap(({ question, rows }) =>
				rows.map(({ cve_ent, value, low, high, numerator, denominator, precision }) => ({
					...{ year: question.year, cve_ent, value, low, high, numerator, denominator, precision }
				}))
			);
			const file = json<ApiIndicator>(api.indicator(id, 'json'));
			expect(file.rows).toHaveLength(shown.length);
			for (const [i, row] of shown.entries()) expect(file.rows[i]).toMatchObject(row);
			const read = csv(api.indicator(id, 'csv')).map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([name, cell]) => [
						name,
						cell === ''
							? null
							: name === 'cve_ent' || Number.isNaN(Number(cell))
								? cell
								: Number(cell)
					])
				)
			);
			for (const [i, row] of shown.entries()) expect(read[i]).toMatchObject(row);
			const archive = unzipSync(bytes(api.indicator(id, 'zip')));
			expect(strFromU8(archive[`${id}.csv`] ?? new Uint8Array())).toBe(
				bytes(api.indicator(id, 'csv')).toString()
			);
		}
	);

	it('gives a state the rows that its indicators have', () => {
		const oaxaca = json<ApiState>(api.state('20'));
		expect(oaxaca.name.es).toBe('Oaxaca');
		for (const { id, series } of oaxaca.indicators) {
			const { rows } = json<ApiIndicator>(api.indicator(id, 'json'));
			expect(series).toEqual(rows.filter(({ cve_ent }) => cve_ent === '20'));
		}
	});
});

describe('datapackage.json and catalog.jsonld', () => {
	it('describe the files that are there: bytes, sums, columns, no blank or double key', () => {
		const content = json<ReadPackage>(described.dataPackage);
		expect(packageProblems(content)).toEqual([]);
		expect(content.resources).toHaveLength(2 * manifest.tables.length);
		const catalog = bytes(described.catalog).toString();
		for (const { path, bytes: size, hash, schema } of content.resources) {
			const file = bytes(tableFile(path));
			const sum = createHash('sha256').update(file).digest('hex');
			expect([size, hash], path).toEqual([file.length, `sha256:${sum}`]);
			expect(catalog).toContain(sum);
			if (schema === undefined) continue;
			const names = schema.fields.map(({ name }) => name);
			expect(file.toString('utf8', 0, 4000).split(/\r?\n/)[0]).toBe(names.join(','));
			if (schema.primaryKey === undefined || file.length > 1e6) continue;
			const keys = csv(tableFile(path)).map((row) =>
				(schema.primaryKey ?? []).map((key) => row[key])
			);
			expect(keys.flat(), path).not.toContain('');
			expect(new Set(keys.map((key) => key.join('\t'))).size, path).toBe(keys.length);
		}
	});
});

describe('the pages of tables', () => {
	const pages = manifest.tables.flatMap((entry) => LANGS.map((lang) => ({ ...entry, lang })));

	it.each(pages)(
		'$table ($lang) says without scripts what it holds, to people and to programs',
		(entry) => {
			const { table, lang, columns, csv: file, parquet, sources } = entry;
			const html = readFileSync(join(buildFolder, tablePath(table, lang), 'index.html'), 'utf8');
			const text = textOf(html.replace(/<!--.*?-->|<wbr[^>]*>/gs, ''));
			for (const { name, label } of columns) {
				expect(text).toContain(name);
				expect(text).toContain(label[lang].replace(/\.$/, ''));
			}
			for (const name of [file, parquet]) expect(html).toContain(`href="${tableFile(name)}"`);
			const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
			expect(found).toHaveLength(1);
			const content = JSON.parse(found[0]?.[1] ?? '');
			expect(content).toMatchObject({
				'@type': 'Dataset',
				identifier: table,
				version: manifest.release
			});
			expect(content.isBasedOn).toHaveLength(sources.length);
			for (const { contentUrl } of content.distribution)
				expect(existsSync(join(buildFolder, new URL(contentUrl).pathname)), contentUrl).toBe(true);
		}
	);

	it('have no cell that a spreadsheet would run', () => {
		for (const { csv: file, columns, rows } of manifest.tables) {
			const texts = columns.filter(({ type }) => type === 'text').map(({ name }) => name);
			if (rows > 5000) continue;
			const cells = csv(tableFile(file)).flatMap((row) => texts.map((name) => row[name] ?? ''));
			expect(
				cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
				file
			).toEqual([]);
		}
	});

	it('load as the page says, every row', async () => {
		const { rows, parquet } = manifest.tables.find(({ table }) => table === 'prevalence') ?? {};
		const file = await asyncBufferFromFile(join(buildFolder, tableFile(parquet ?? '')));
		expect(await parquetReadObjects({ file })).toHaveLength(rows ?? 0);
	});
});

describe('the built site on a static host', () => {
	it('has one rule with a policy for each file and folder at its top, that of the project’s own server', () => {
		const top = readdirSync(buildFolder, { withFileTypes: true }).filter(
			({ name }) => !/\.(br|gz)$/.test(name)
		);
		expect(top.length).toBeGreaterThan(10);
		for (const entry of top) {
			const path = entry.isDirectory() ? `/${entry.name}/x` : `/${entry.name}`;
			const rules = rulesFor(path).filter(({ headers }) => 'Content-Security-Policy' in headers);
			expect(rules, path).toHaveLength(1);
			const policy = headersOfHost(path)['Content-Security-Policy'];
			expect(policy, path).toBe(headersFor(path)['Content-Security-Policy']);
		}
	});
});
