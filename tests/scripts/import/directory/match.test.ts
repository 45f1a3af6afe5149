import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Index, MAYBE_LIMIT, MERGE_LIMIT } from '../../../../scripts/import/directory/match';
import { comparedName, similarity } from '../../../../scripts/import/directory/similarity';

const alike = (a: string, b: string) => similarity(comparedName(a), comparedName(b));
const best = (
	held: string,
	wanted: string,
	state: string | null = '15',
	heldState: string | null = '15'
) => {
	const index = new Index([{ name: held, cve_ent: heldState, municipality: 'Toluca' }]);
	return index.best({ name: wanted, cve_ent: state, municipality: null })?.score ?? 0;
};

describe('similarity(a, b)', () => {
	// 2 × what is shared over the weight of both, by hand: common words weigh a quarter.
	it.each([
		['Kalli Luz Marina, A.C.', 'KALLI LUZ MARINA AC', 1],
		['Kalli Luz Marina', 'Kali Luz Marina', (2 * (0.8 + 1 + 1)) / 6],
		['Fundación María', 'Fundación Mario', (2 * (0.25 + 0.8)) / 2.5],
		['Marea Verde Hidalgo', 'Marea Verde Sonora', 4 / 6],
		['Fundación Ana', 'Fundación Ana Luisa', (2 * 1.25) / 3.5],
		['Colectivo 50 más 1', 'Colectivo 50 más 2', (2 * 2.25) / 6.5],
		['Uka Nuiwame', 'Brujas del Mar', 0],
		['Uka Nuiwame', 'UKA NUIWAME, ASOCIACIÓN CIVIL', 1]
	])('%o and %o', (a, b, expected) => {
		expect(alike(a, b)).toBeCloseTo(expected, 12);
	});

	it('is the same both ways for words without errors, 1 with itself, and between 0 and 1', () => {
		const word = fc.constantFrom('luna', 'sol', 'mujeres', 'red', 'marea', 'verde', 'violeta');
		const name = fc
			.uniqueArray(word, { minLength: 1, maxLength: 5 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(name, name, (a, b) => {
				expect(alike(a, a)).toBe(1);
				expect(alike(a, b)).toBeCloseTo(alike(b, a), 12);
				expect(alike(a, b)).toBeGreaterThanOrEqual(0);
				expect(alike(a, b)).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('Index.best(wanted)', () => {
	it.each([
		['GENDES (Género y Desarrollo, A.C.)', 'GENDES, A.C.'],
		['Alternativas Pacíficas, A.C.', 'ALTERNATIVAS PASIFICAS AC'],
		['Kalli Luz Marina, A.C.', 'KALI LUZ MARINA, A.C.'],
		['Colectivo Hombres Nuevos de la Laguna, A.C.', 'COLECTIVO HOMBRES NUEVOS LA LAGUNA'],
		['Fundación de Apoyo Infantil Sonora, I.A.P.', 'FUNDACION DE APOYO INFANTIL SONORA IAP']
	])('merges %o with %o', (held, wanted) => {
		expect(best(held, wanted)).toBeGreaterThanOrEqual(MERGE_LIMIT);
	});

	it.each([
		['Fundación María', 'Fundación Mario'],
		['GENDES', 'GENDES, Género y Desarrollo, A.C.'],
		['Red de Mujeres de la Costa Chica', 'Red de Mujeres de la Costa Chica de Guerrero'],
		['Mujeres en Movimiento', 'Movimiento de Mujeres'],
		['Casa de la Mujer', 'CASA DE LA MUJER, A.C.']
	])('holds %o and %o for maybe the same', (held, wanted) => {
		expect(best(held, wanted)).toBeGreaterThanOrEqual(MAYBE_LIMIT);
		expect(best(held, wanted)).toBeLessThan(MERGE_LIMIT);
	});

	it.each([
		['Marea Verde Hidalgo', 'Marea Verde Sonora'],
		['Las Libres', 'Las Insolentes'],
		['Observatorio de Nayarit', 'Observatorio de Puebla'],
		['Fundación Ana', 'Fundación Eva'],
		['Colectiva Moradas', 'Colectiva Doradas y Azules']
	])('keeps %o and %o apart', (held, wanted) => {
		expect(best(held, wanted)).toBe(0);
	});

	it('never joins two states that are known', () => {
		expect(best('Kalli Luz Marina', 'Kalli Luz Marina', '15', '30')).toBe(0);
	});

	it('joins equal names where one state is unknown, and no others', () => {
		expect(best('Kalli Luz Marina', 'KALLI LUZ MARINA AC', '15', null)).toBe(0.97);
		expect(best('Kalli Luz Marina', 'KALI LUZ MARINA', '15', null)).toBeLessThan(MERGE_LIMIT);
		expect(best('Kalli Luz Marina', 'KALLI LUZ MARINA', null, '30')).toBe(0.97);
	});

	it('joins names that many have only where the municipality agrees', () => {
		const index = new Index([{ name: 'Casa de la Mujer', cve_ent: '15', municipality: 'Toluca' }]);
		const score = (municipality: string) =>
			index.best({ name: 'Casa de la Mujer', cve_ent: '15', municipality })?.score;
		expect([score('Toluca'), score('Lerma')]).toEqual([1, 0.9]);
	});

	it('finds the best of several, and a word spoilt at one end', () => {
		const held = ['Mujeres Xochitlan', 'Mujeres Xochitepec', 'Mujeres Yochitepec'].map((name) => ({
			name,
			cve_ent: '15',
			municipality: null
		}));
		const found = new Index(held).best({
			name: 'Mujeres Xochitepek',
			cve_ent: '15',
			municipality: null
		});
		expect(found?.found.name).toBe('Mujeres Xochitepec');
		expect(found?.score).toBeCloseTo((2 * (0.25 + 0.9)) / 2.5, 12);
	});
});
