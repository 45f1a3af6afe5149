/** Writes the API and the catalogues of data from what the build wrote. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasUniqueRows } from '../../src/lib/catalog/datasets';
import { indicators } from '../../src/lib/catalog/indicators';
import { api, described } from '../../src/lib/data/addresses';
import { parquetFacts, type ParquetFacts } from '../../src/lib/data/parquet-facts';
import { answerPath } from '../../src/lib/query/answer-path';
import type { Manifest, TableEntry } from '../../src/lib/query/manifest';
import type { Result } from '../../src/lib/query/types';
import { archiveOf } from './archive';
import { catalogOf } from './catalog';
import { dataPackage } from './data-package';
import { factsIn } from './file-facts';
import { entryOf, indicatorFile, metadataFile, type Edition } from './indicator-files';
import { openApi } from './openapi/document';
import { outlinesOf, type StatesTopology } from './outlines';
import { rowsCsv } from './rows';
import { places, stateFile, statesFile, type Answered } from './state-files';

export interface ApiOptions {
	/** The folder that is served as `/`, with the built `data/` in it. Its `api/` is replaced. */
	readonly site: string;
	/** `data/geography/states.topo.json` of the project. */
	readonly topology: StatesTopology;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
}

/**
 * Writes `/api/v1/**`, `/data/datapackage.json`, `/data/catalog.jsonld` and `/data/geo/states.geojson`. The same
 * tables give the same bytes.
 *
 * @returns how many files were written
 * @throws when the tables or answers are not built
 */
export function writeApi({ site, topology, origin }: ApiOptions): number {
	const data = join(site, 'data');
	const manifest = readJson<Manifest>(join(data, 'manifest.json'));
	const edition: Edition = { release: manifest.release, origin };
	const answered = indicators.map((indicator): Answered => ({
		indicator,
		results: indicator.years.map((year) =>
			readJson<Result>(join(site, answerPath({ indicator: indicator.id, year, filters: {} })))
		)
	}));
	rmSync(join(site, 'api'), { recursive: true, force: true });
	const files = new Map<string, string | Uint8Array>([
		...answered.flatMap((each) => indicatorFiles(each, edition)),
		[
			api.indicators,
			json({
				release: manifest.release,
				indicators: answered.map(({ indicator, results }) => entryOf(indicator, results))
			})
		],
		[api.states, json(statesFile(manifest.release))],
		...places.map(
			(place) => [api.state(place), json(stateFile(place, answered, manifest.release))] as const
		),
		[api.openapi, json(openApi(manifest, answered))],
		...catalogues(data, manifest, origin),
		[described.outlines, json(outlinesOf(topology))]
	]);
	for (const [address, content] of files) {
		const path = join(site, address);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	return files.size;
}

function indicatorFiles(
	{ indicator, results }: Answered,
	edition: Edition
): readonly (readonly [address: string, content: string | Uint8Array])[] {
	const csv = rowsCsv(results);
	const metadata = metadataFile(indicator, results, edition);
	const text = `${JSON.stringify(metadata, null, '\t')}\n`;
	return [
		[api.indicator(indicator.id, 'json'), json(indicatorFile(indicator, results, edition))],
		[api.indicator(indicator.id, 'csv'), csv],
		[api.indicator(indicator.id, 'metadata.json'), text],
		[api.indicator(indicator.id, 'zip'), archiveOf(metadata, csv, text)]
	];
}

function catalogues(
	data: string,
	manifest: Manifest,
	origin: string
): readonly (readonly [address: string, content: string])[] {
	const of = factsIn(data);
	const footers = new Map<string, ParquetFacts>(
		manifest.tables.map(({ parquet }) => {
			const bytes = new Uint8Array(readFileSync(join(data, parquet)));
			return [parquet, parquetFacts(bytes.buffer)];
		})
	);
	const footer = ({ parquet }: TableEntry) => footers.get(parquet);
	const isKeyed = (entry: TableEntry) =>
		hasUniqueRows(entry.table) &&
		entry.key.every((name) => footer(entry)?.withBlanks.includes(name) === false);
	const years = (entry: TableEntry) => footer(entry)?.years ?? null;
	return [
		[described.dataPackage, json(dataPackage(manifest, origin, { of, isKeyed }))],
		[described.catalog, json(catalogOf(manifest, origin, { of, years }))]
	];
}

function json(content: object): string {
	return `${JSON.stringify(content)}\n`;
}

function readJson<Content>(path: string): Content {
	return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
