import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { writeApi } from '../../../scripts/api/write';
import type { StatesTopology } from '../../../scripts/api/outlines';
import { api } from '../../../src/lib/data/addresses';
import type { ApiIndicators } from '../../../src/lib/data/api-types';
import { answerPath } from '../../../src/lib/query/answer-path';
import { filesUnder, root } from '../../helpers/files';
import { temporaryFolder, type TemporaryFolder } from '../../helpers/folder';
import { allAnswered, manifest } from './small';

const topology = JSON.parse(
	readFileSync(join(root, 'data', 'geography', 'states.topo.json'), 'utf8')
) as StatesTopology;

/** A site with the small tables and an answer of every question. */
function smallSite(): TemporaryFolder {
	const answers = allAnswered().flatMap(({ results }) =>
		results.map((result) => [answerPath(result.question), JSON.stringify(result)] as const)
	);
	const parquet = (columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData']) =>
		new Uint8Array(parquetWriteBuffer({ columnData }));
	return temporaryFolder({
		...Object.fromEntries(answers.map(([path, text]) => [path.slice(1), text])),
		'data/manifest.json': JSON.stringify(manifest),
		'data/crime_year.csv': 'year,crime,n,whole\n2015,femicide,1,true\n2016,femicide,2,true\n',
		'data/sources.csv': 'id\nsesnsp-victims\n',
		'data/crime_year.parquet': parquet([
			{ name: 'year', data: [2015, 2016], type: 'INT32' },
			{ name: 'crime', data: ['femicide', 'femicide'], type: 'STRING' },
			{ name: 'n', data: [1, 2], type: 'DOUBLE' },
			{ name: 'whole', data: [true, true], type: 'BOOLEAN' }
		]),
		'data/sources.parquet': parquet([{ name: 'id', data: ['sesnsp-victims'], type: 'STRING' }]),
		'api/v1/old.json': '{}'
	});
}

describe('writeApi({ site, topology, origin })', () => {
	it('writes every file that its list names, in place of what was there', () => {
		using site = smallSite();
		const options = { site: site.path, topology, origin: 'https://atlas.example' };
		const count = writeApi(options);
		const files = filesUnder(site.path).map((path) => `/${path}`);
		const written = files.filter(
			(path) => !/^\/data\/(answers|[a-z_]+\.(csv|parquet)|manifest)/.test(path)
		);
		expect(written).toHaveLength(count);
		expect(files).not.toContain('/api/v1/old.json');
		const list = JSON.parse(readFileSync(join(site.path, api.indicators), 'utf8')) as ApiIndicators;
		for (const { links } of list.indicators)
			for (const link of [links.json, links.csv, links.metadata, links.zip])
				expect(files).toContain(link);
		const described = readFileSync(join(site.path, 'data', 'datapackage.json'), 'utf8');
		expect(JSON.parse(described).resources[0]).toMatchObject({
			bytes: 61,
			schema: { primaryKey: ['year', 'crime'] }
		});
		expect(readFileSync(join(site.path, 'data', 'catalog.jsonld'), 'utf8')).toContain('"2016"');
	});

	it('gives the same bytes from the same tables', () => {
		using one = smallSite();
		using two = smallSite();
		for (const site of [one, two])
			writeApi({ site: site.path, topology, origin: 'https://atlas.example' });
		for (const file of filesUnder(one.path))
			expect(
				readFileSync(join(one.path, file)).equals(readFileSync(join(two.path, file))),
				file
			).toBe(true);
	});

	it('stops where an answer is missing, and leaves what was there', () => {
		using site = smallSite();
		const [question] = allAnswered().flatMap(({ results }) => results.map((each) => each.question));
		if (question !== undefined) writeFileSync(join(site.path, answerPath(question)), '{');
		expect(() => writeApi({ site: site.path, topology, origin: 'https://atlas.example' })).toThrow(
			SyntaxError
		);
		expect(filesUnder(site.path)).toContain('api/v1/old.json');
	});
});
