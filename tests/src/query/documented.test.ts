import { describe, expect, it } from 'vitest';
import { documentedSql } from '../../../src/lib/query/documented';
import { inlineEngine } from '../../helpers/inline-engine';

const tables = {
	states: { columns: 'cve_ent text', rows: [['01'], ['02'], ['03']] },
	organisations: {
		columns: 'id text, country text, cve_ent text',
		rows: [
			['a', 'MX', '01'],
			['b', 'MX', '01'],
			['national', 'MX', null],
			['elsewhere', 'PE', null]
		]
	},
	programme_places: {
		columns: 'programme_id text, country text, cve_ent text',
		rows: [
			['a', 'MX', '01'],
			['p', 'MX', '01'],
			['p', 'MX', '02'],
			['p', 'PE', null]
		]
	}
};

async function counts(of: 'organisations' | 'programmes' | 'both') {
	const engine = await inlineEngine(tables);
	try {
		const rows = await engine.query(documentedSql({ kind: 'documented', of }));
		return rows.map(({ cve_ent, n }) => `${cve_ent} ${n}`);
	} finally {
		await engine.close();
	}
}

describe('documentedSql(query)', () => {
	it('organisations: a national one counts in the nation and in no state', async () => {
		expect(await counts('organisations')).toEqual(['00 3', '01 2', '02 0', '03 0']);
	});

	it('programmes: one of two states counts in each, and once in the nation', async () => {
		expect(await counts('programmes')).toEqual(['00 2', '01 2', '02 1', '03 0']);
	});

	it('both: adds them, also where an organisation and a programme share an id', async () => {
		expect(await counts('both')).toEqual(['00 5', '01 4', '02 1', '03 0']);
	});
});
