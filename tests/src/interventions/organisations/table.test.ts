import { describe, expect, it } from 'vitest';
import { organisationsTable } from '../../../../src/lib/interventions/organisations/table';
import { organisation } from './organisation';

describe('organisationsTable(rows)', () => {
	it('the columns of the public table with the state’s name, in the order given', () => {
		const { columns, rows } = organisationsTable([
			organisation('Una, dos y tres', {
				cve_ent: '09',
				themes: ['health', 'prevention'],
				founded: 1998
			}),
			organisation('B', { url: null })
		]);
		expect(columns.map(({ name }) => name).join()).toBe(
			'id,name,acronym,cve_ent,state,municipality,scope,themes,works_with_men,founded,website,source,status,page_date,listed_in'
		);
		expect(rows.map((cells) => cells.map((cell) => cell ?? '').join('|'))).toEqual([
			'una,-dos-y-tres|Una, dos y tres||09|Ciudad de México|||health;prevention|unknown|1998||https://example.org/15|stated||pages',
			'b|B|||||||unknown|||organisations|stated||pages'
		]);
	});
});
