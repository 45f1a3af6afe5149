import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { normalisedName } from '../../../../scripts/import/response/organisation-names';
import { filesUnder, root } from '../../../helpers/files';
import { dataRecords, recordsOf } from '../records';

const organisations = dataRecords('organisations/organisations.csv');
const named = (name: string) =>
	organisations.filter((o) => normalisedName(o.name ?? '') === normalisedName(name));

describe('data/organisations', () => {
	it('holds each organisation once, over three lists', () => {
		const names = organisations.map((o) => normalisedName(o.name ?? ''));
		const listed = (list: string) =>
			organisations.filter((o) => o.listed_in?.split(';').includes(list)).length;
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(organisations.map((o) => o.id)).size).toBe(names.length);
		expect([
			names.length,
			listed('pages'),
			listed('earlier_reading'),
			listed('study_2022')
		]).toEqual([269, 245, 33, 8]);
	});

	it.each([
		'GENDES, A.C.',
		'Hombres por la Equidad, A.C.',
		'APIS Sureste, Fundación para la Equidad'
	])('has %s once, and that it works with men', (name) => {
		expect(named(name)).toMatchObject([{ works_with_men: 'yes' }]);
	});

	it('has some in every state, and names the page of every one', () => {
		const states = new Set(organisations.map((o) => o.cve_ent).filter((code) => code !== ''));
		expect([...states].sort()).toEqual(stateCodes);
		expect(organisations.filter((o) => !/^https?:\/\//.test(o.source ?? ''))).toEqual([]);
	});

	it('rests on pages of 2025 or 2026 in 45 rows only', () => {
		expect(organisations.filter((o) => /^202[56]/.test(o.page_date ?? ''))).toHaveLength(45);
	});

	it('gives no municipality where a shelter may be', () => {
		const risky = organisations.filter(
			(o) =>
				/shelter|victim_support|trafficking|health|social_support/.test(o.themes ?? '') ||
				/casa|refugio|albergue|hogar/i.test(o.name ?? '')
		);
		expect(risky.length).toBeGreaterThan(30);
		expect(risky.filter((o) => o.municipality !== '')).toEqual([]);
	});
});

describe('data/ on organisations, programmes and the study', () => {
	const folders = ['organisations', 'mens-programmes', 'study-2022'];
	const cells = folders.flatMap((folder) =>
		filesUnder(join(root, 'data', folder))
			.filter((name) => name.endsWith('.csv'))
			.flatMap((name) => dataRecords(`${folder}/${name}`).flatMap((row) => Object.entries(row)))
	);
	const texts = cells.filter(([, text]) => !text.startsWith('http')).map(([, text]) => text);

	it('has no e-mail', () => {
		expect(cells.filter(([, text]) => text.includes('@'))).toEqual([]);
	});

	it('has no telephone', () => {
		expect(texts.filter((text) => /(?:\d[\s().-]*){8,}/.test(text))).toEqual([]);
	});

	it('has no street', () => {
		const street = /\b(calle|avenida|av\.|colonia|col\.|c\.p\.|número \d|núm\.|esquina)\s/i;
		expect(texts.filter((text) => street.test(text))).toEqual([]);
	});

	const source = join(root, '../shared/sources/organisations/organisations.csv');
	it.runIf(existsSync(source))('copies no sentence of the source', () => {
		const evidence = recordsOf(readFileSync(source, 'utf8')).map((row) => row.evidence ?? '');
		const known = new Set(texts);
		expect(evidence.length).toBe(245);
		expect(evidence.filter((sentence) => known.has(sentence))).toEqual([]);
	});
});
