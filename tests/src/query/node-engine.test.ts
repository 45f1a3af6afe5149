import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { nodeEngine } from '../../../src/lib/query/node-engine';
import { temporaryFolder } from '../../helpers/folder';

describe('nodeEngine({ directory })', () => {
	it('has each table under its stable name, and gives plain values', async () => {
		using folder = temporaryFolder({ 'manifest.json': '{}' });
		const file = join(folder.path, 'states.parquet');
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(
			`copy (select '01' as cve_ent, 3::bigint as n, 4::hugeint as m, true as b, null::text as none, 1.5::double as d) to '${file}' (format parquet)`
		);
		connection.closeSync();
		copyFileSync(file, join(folder.path, 'states.0123456789ab.parquet'));
		const engine = await nodeEngine({ directory: folder.path });
		expect(await engine.query('select * from states')).toEqual([
			{ cve_ent: '01', n: 3, m: 4, b: true, none: null, d: 1.5 }
		]);
		expect(await engine.query('select table_name from information_schema.tables')).toEqual([
			{ table_name: 'states' }
		]);
		await engine.close();
	});

	it('passes on what is wrong with a query', async () => {
		using folder = temporaryFolder();
		const engine = await nodeEngine({ directory: folder.path });
		await expect(engine.query('select * from nowhere')).rejects.toThrow(/nowhere/);
		await engine.close();
	});
});
