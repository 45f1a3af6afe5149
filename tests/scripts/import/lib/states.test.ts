import { describe, expect, it } from 'vitest';
import { stateCode, stateCodeFromNumber, stateCodes } from '../../../../scripts/import/lib/states';
import { faultOf, fileOf } from '../fault';

const file = fileOf('x');
const row = { line: 9 };

describe('stateCode(name, file, row)', () => {
	it("follows INEGI's order, which is not the alphabet's", () => {
		const names = ['Coahuila de Zaragoza', 'Colima', 'Chiapas', 'Chihuahua', 'Ciudad de México'];
		expect(names.map((name) => stateCode(name, file, row))).toEqual(['05', '06', '07', '08', '09']);
	});

	it('knows the variants that copies write', () => {
		const names = ['Estado de México', 'Coahuila', 'Michoacán', 'Veracruz', 'México'];
		expect(names.map((name) => stateCode(name, file, row))).toEqual(['15', '05', '16', '30', '15']);
	});

	it('keeps Baja California and Baja California Sur apart', () => {
		expect(stateCode('Baja California', file, row)).toBe('02');
		expect(stateCode('Baja California Sur', file, row)).toBe('03');
	});

	it.each(['Baja', 'Mexico', 'méxico', 'Nacional', 'Total', '', 'Nuevo México', 'California'])(
		'throws for "%s", with the place',
		(name) => {
			expect(faultOf(() => stateCode(name, file, row, 'Entidad'))).toEqual({
				file: 'folder/file.csv',
				row: 9,
				column: 'Entidad',
				expected: 'the name of a state',
				found: `"${name}"`
			});
		}
	);
});

describe('stateCodeFromNumber(text, file, row)', () => {
	it('takes 1 and 01', () => {
		expect(['1', '01', '32'].map((text) => stateCodeFromNumber(text, file, row))).toEqual([
			'01',
			'01',
			'32'
		]);
	});

	it.each(['0', '00', '33', '99', '', '1.0', '001'])('throws for "%s"', (text) => {
		expect(faultOf(() => stateCodeFromNumber(text, file, row, 'cve_ent'))).toMatchObject({
			row: 9,
			column: 'cve_ent',
			found: `"${text}"`
		});
	});
});

describe('stateCodes', () => {
	it('are 01 to 32', () => {
		expect(stateCodes).toHaveLength(32);
		expect([stateCodes[0], stateCodes[31]]).toEqual(['01', '32']);
	});
});
