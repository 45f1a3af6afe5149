import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import { applyByHand } from '../../../scripts/build/by-hand';
import { createTable, insertRows } from '../../../scripts/build/load';
import type { Column } from '../../../scripts/by-hand/columns';
import { BY_HAND_FILE } from '../../../scripts/by-hand/file';
import { dataset } from '../../../src/lib/catalog/datasets';
import { engineOn } from '../../../src/lib/query/node-engine';
import type { SqlRow } from '../../../src/lib/query/types';
import { temporaryFolder } from '../../helpers/folder';
import { fileOf } from '../by-hand/rows';

const held = {
	...{ id: 'red-mesa', name: 'Red Mesa', country: 'MX', cve_ent: '08', founded: 2001 },
	...{ themes: 'prevention', source: 'https://example.org/', listed_in: 'pages' }
};

/** The table `organisations` of one organisation, after the file of these rows. */
async function after(
	...rows: readonly Partial<Record<Column, string>>[]
): Promise<readonly SqlRow[]> {
	using folder = temporaryFolder({
		[BY_HAND_FILE]: fileOf(...rows),
		'geography/municipalities.csv': 'cvegeo,cve_ent,name\n31050,31,Mérida\n'
	});
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const engine = engineOn(connection, instance);
	try {
		await createTable(connection, dataset('organisations'));
		await insertRows(connection, dataset('organisations'), [held]);
		await applyByHand(connection, engine, folder.path);
		const columns = 'id, name, cve_ent, founded, website, listed_in';
		return await engine.query(`select ${columns} from organisations order by id`);
	} finally {
		await engine.close();
	}
}

describe('applyByHand(connection, engine, data)', () => {
	const own = { id: 'red-mesa', name: 'Red Mesa', cve_ent: '08', founded: 2001, website: null };

	it('adds, corrects and withdraws', async () => {
		const voces = {
			...{ name: 'Voces', cve_ent: '31', themes: 'prevention', founded: '1998' },
			...{ source: 'https://example.org/voces', checked_on: '2026-11-20' }
		};
		expect(
			await after({ id: 'red-mesa', website: 'https://redmesa.org', founded: '-' }, voces)
		).toEqual([
			{ ...own, founded: null, website: 'https://redmesa.org', listed_in: 'pages;by_hand' },
			{
				...{ id: 'voces', name: 'Voces', cve_ent: '31', founded: 1998, website: null },
				listed_in: 'by_hand'
			}
		]);
		expect(await after({ id: 'red-mesa', withdrawn_because: 'Cerró en 2024' })).toEqual([]);
	});

	it('an empty file changes nothing', async () => {
		expect(await after()).toEqual([{ ...own, listed_in: 'pages' }]);
	});

	it('stops the build with every problem, in words', async () => {
		const wrong = after({ id: 'red-mesa', cve_ent: '9', scope: 'estatal' });
		await expect(wrong).rejects.toThrow(BuildError);
		await expect(wrong).rejects.toThrow(/línea 2, columna «cve_ent»[^]*columna «scope»/);
	});
});
