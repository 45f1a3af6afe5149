import { describe, expect, it } from 'vitest';
import { readCluni } from '../../../../scripts/import/directory/cluni';
import { Index } from '../../../../scripts/import/directory/match';
import { plainCsv, quotedCsv } from '../../../fixtures/directory/lists';
import { faultOf, fileOf, latin1 } from '../fault';
import { cluniRow, options, readRows } from './given';

const reasons = (reading: ReturnType<typeof readRows>) =>
	Object.fromEntries([...reading.dropped].map(([reason, rows]) => [reason, rows.join(' ')]));

describe('readCluni(directory, activities, options)', () => {
	it('keeps what is public of a row, and no more', () => {
		expect(readRows(cluniRow()).candidates).toEqual([
			{
				line: 2,
				name: 'MUJERES DEL SOL, A.C.',
				acronym: null,
				cve_ent: '15',
				municipality: 'Toluca',
				scope: null,
				themes: ['gender_equality'],
				works_with_men: 'unknown',
				founded: 1999,
				website: 'https://www.sol.org.mx',
				source: 'directory-cluni',
				status: 'inferred',
				page_date: null,
				registry: 'MUJ9905231500B',
				shelter: false
			}
		]);
	});

	it('hides all below the state of what may be a shelter, its key and its site too', () => {
		const row = cluniRow({ 'NOMBRE OSC': 'REFUGIO PARA MUJERES LUCERO, A.C.', ACRONIMO: 'RML' });
		expect(readRows(row).candidates).toMatchObject([
			{
				acronym: 'RML',
				cve_ent: '15',
				municipality: null,
				registry: null,
				website: null,
				shelter: true
			}
		]);
	});

	it.each([
		['of the municipality', 'REFUGIO PARA MUJERES TOLUCA, A.C.'],
		['of another municipality of the state', 'ALBERGUE DE MUJERES DE ECATEPEC'],
		['of its own settlement', 'CASA DE LA MUJER UNIVERSIDAD'],
		['of a part of the city', 'REFUGIO SANTA FE PARA MUJERES'],
		['of a direction', 'REFUGIO DE MUJERES ZONA NORTE']
	])('leaves out a shelter whose name is that %s, and tells its row alone', (_, name) => {
		const reading = readRows(cluniRow({ 'NOMBRE OSC': name }));
		expect(reading.candidates).toEqual([]);
		expect(reasons(reading)).toEqual({ 'a shelter whose name may tell its place': 'row 2' });
	});

	it('takes a shelter whose name has the state alone', () => {
		const row = cluniRow({ 'NOMBRE OSC': 'REFUGIO DE MUJERES DE OAXACA', ENTIDAD: 'OAXACA' });
		expect(readRows(row).candidates).toMatchObject([{ cve_ent: '20', municipality: null }]);
	});

	it('gives no municipality to one that supports victims', () => {
		const row = cluniRow({ 'NOMBRE OSC': 'ATENCION A VICTIMAS DE VIOLENCIA, A.C.' });
		expect(readRows(row).candidates).toMatchObject([
			{ themes: ['victim_support', 'prevention'], municipality: null, shelter: false }
		]);
	});

	it('says why each other row is left out', () => {
		const reading = readRows(
			cluniRow({ CLUNI: '', 'NOMBRE OSC': 'N/A' }),
			cluniRow({ CLUNI: '', ESTATUS: 'INACTIVA' }),
			cluniRow({ CLUNI: '', ESTATUS: 'DISOLUCION' }),
			cluniRow({ CLUNI: '', ENTIDAD: 'TEXAS' }),
			cluniRow({ CLUNI: 'ABC9905231500B', 'NOMBRE OSC': 'CLUB DE FUTBOL, A.C.' }),
			cluniRow({ CLUNI: 'ABC9905231501B', 'NOMBRE OSC': 'MUJERES, TEL. 722 123 45 67' }),
			cluniRow({ CLUNI: 'ABC9905231502B', 'NOMBRE OSC': 'MUJERES sol@sol.mx' }),
			cluniRow({ CLUNI: 'ABC9905231503B', 'NOMBRE OSC': 'MUJERES DE LA CALLE HIDALGO 12' }),
			cluniRow({ CLUNI: 'ABC9905231504B', 'NOMBRE OSC': 'LIC. ANA LOPEZ VIOLENCIA FAMILIAR' }),
			cluniRow({ CLUNI: 'ABC9905231505B' }),
			cluniRow({ CLUNI: 'ABC9905231505B' })
		);
		expect(reading.candidates.map(({ line }) => line)).toEqual([11]);
		expect(reasons(reading)).toEqual({
			'no name': 'row 2',
			'not active in the registry': 'row 3 row 4',
			'no state that we know': 'row 5',
			'not about women or gender violence': 'row 6',
			'the name holds a contact or an address': 'row 7 row 8 row 9',
			'the name may be a person': 'row 10',
			'a key that an earlier row has': 'row 12'
		});
	});

	it('takes what declares to promote gender equity, in either file, but for its name where asked', () => {
		const row = cluniRow({ 'NOMBRE OSC': 'GRUPO ALFA, A.C.' });
		const directory = fileOf(latin1(quotedCsv([row])), 'a.csv');
		const activities = (text: string) =>
			fileOf(plainCsv([{ CLUNI: 'MUJ9905231500B', Actividad: text }]), 'b.csv');
		const taken = (text: string, namesOnly = false) =>
			readCluni(directory, activities(text), { ...options, namesOnly }).candidates;
		for (const text of ['VI. Promoción de la equidad de género', 'VI', 'Fracción VI']) {
			expect(taken(text)).toMatchObject([
				{ name: 'GRUPO ALFA, A.C.', themes: ['gender_equality'] }
			]);
		}
		expect(taken('I. Asistencia social')).toEqual([]);
		expect(taken('IX. Derechos humanos')).toEqual([]);
		expect(taken('VI', true)).toEqual([]);
		const own = readRows({ ...row, ACTIVIDADES: 'IV, PROMOCION DE LA EQUIDAD DE GENERO' });
		expect(own.candidates).toHaveLength(1);
	});

	it('hears a shelter in the purpose, of which nothing is kept', () => {
		const purpose = 'Operar un albergue para mujeres en situación de violencia';
		const [one] = readRows({
			...cluniRow({ 'NOMBRE OSC': 'ALFA' }),
			'OBJETO SOCIAL': purpose
		}).candidates;
		expect(one).toMatchObject({ name: 'ALFA', shelter: true, municipality: null, registry: null });
		expect(JSON.stringify(one)).not.toContain('albergue');
	});

	it('takes a row of an organisation that is held, whatever it is called', () => {
		const file = fileOf(quotedCsv([cluniRow({ 'NOMBRE OSC': 'GENDES AC' })]), 'a.csv');
		const gendes = { name: 'GENDES, A.C.', cve_ent: '15', municipality: null };
		const withHeld = { ...options, held: new Index([gendes]), namesOnly: false };
		expect(readCluni(file, null, withHeld).candidates).toHaveLength(1);
		expect(readCluni(file, null, { ...options, namesOnly: false }).candidates).toEqual([]);
	});

	it('leaves a key of another shape blank, a telephone above all', () => {
		const reading = readRows(
			cluniRow({ CLUNI: '7221234567' }),
			cluniRow({ CLUNI: 'MUJ990523AB1' })
		);
		expect(reading.candidates.map(({ registry }) => registry)).toEqual([null, null]);
		expect(reading.remarks[1]).toBe('keys that are no CLUNI, left blank: 2');
	});

	it.each([
		['NOMBRE OSC', 'nombre osc'],
		['ESTATUS', 'estatus'],
		['ENTIDAD', 'entidad'],
		['CLUNI', 'cluni']
	])('refuses a file without %s, and names it', (column, plain) => {
		const row = Object.fromEntries(Object.entries(cluniRow()).filter(([name]) => name !== column));
		const { file, row: line, ...fault } = faultOf(() => readRows(row));
		expect([file, line, fault.column]).toEqual(['cluni.csv', 1, plain]);
		expect(fault.expected).toContain('this column, also known as');
	});

	it('refuses a file of activities without the activity', () => {
		const directory = fileOf(quotedCsv([cluniRow()]), 'a.csv');
		const activities = fileOf('CLUNI,OTRA\nMUJ9905231500B,x\n', 'b.csv');
		const fault = faultOf(() => readCluni(directory, activities, { ...options, namesOnly: false }));
		expect(fault).toMatchObject({ file: 'b.csv', column: 'actividad' });
	});
});
