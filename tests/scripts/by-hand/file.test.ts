import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BY_HAND_FILE, byHand, problemsText } from '../../../scripts/by-hand/file';
import { root } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { table } from '../../src/catalog/tables';
import { fileOf } from './rows';

const today = '2026-11-22';
const municipalities = 'cvegeo,cve_ent,name,since,parent_cvegeo\n31050,31,Mérida,,\n';

describe('byHand(data, organisations, today)', () => {
	it('finds nothing wrong with the project’s own file', () => {
		const now = new Date().toISOString().slice(0, 10);
		const { problems } = byHand(join(root, 'data'), table('organisations'), now);
		expect(problemsText(problems)).toBe('');
	});

	it('no row where there is no file', () => {
		using folder = temporaryFolder();
		expect(byHand(folder.path, [], today)).toEqual({ rows: [], problems: [] });
	});

	it('rows held against the municipalities of the same folder', () => {
		const row = {
			...{ name: 'Voces', cve_ent: '31', municipality: 'Mérida', themes: 'prevention' },
			...{ source: 'https://example.org/', checked_on: '2026-11-20' }
		};
		const files = (municipality: string) => ({
			[BY_HAND_FILE]: fileOf({ ...row, municipality }),
			'geography/municipalities.csv': municipalities
		});
		using right = temporaryFolder(files('Mérida'));
		expect(byHand(right.path, [], today).rows).toHaveLength(1);
		using wrong = temporaryFolder(files('Merida'));
		const { problems } = byHand(wrong.path, [], today);
		expect(problemsText(problems)).toBe(
			`data/${BY_HAND_FILE}, línea 2, columna «municipality»: Dice «Merida». Escriba «Mérida», como el INEGI.\n  data/${BY_HAND_FILE}, line 2, column “municipality”: It says “Merida”. Write “Mérida”, as INEGI does.`
		);
	});
});
