import { basename, join, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../../src/lib/share/file-name';

describe('safeName(name, extension)', () => {
	it.each([
		['atlas-violeta_tasa_2024_corte-2025-06', 'csv', 'atlas-violeta_tasa_2024_corte-2025-06.csv'],
		['Ámbito: «ñandú»', 'csl.json', 'Ambito-nandu.csl.json'],
		['../../etc/passwd', 'csv', 'etc-passwd.csv'],
		['..\\..\\boot.ini', 'csv', 'boot.ini.csv'],
		['.htaccess', 'json', 'htaccess.json'],
		['CON', 'csv', 'atlas-violeta-CON.csv'],
		['nul.x', 'csv', 'atlas-violeta-nul.x.csv'],
		['', 'zip', 'atlas-violeta.zip'],
		['\u202Egnp.exe', 'svg', 'gnp.exe.svg'],
		['a'.repeat(200), 'csv', `${'a'.repeat(120)}.csv`]
	])('of %j as %s is %s', (name, extension, safe) => {
		expect(safeName(name, extension)).toBe(safe);
	});

	it('of whatever name is one file in its folder, on every system', () => {
		const name = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.webUrl());
		fc.assert(
			fc.property(name, (hostile) => {
				const safe = safeName(hostile, 'csv');
				expect(safe).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*\.csv$/);
				expect(safe.length).toBeLessThanOrEqual(140);
				expect(basename(join('folder', safe))).toBe(safe);
				expect(posix.normalize(`folder/${safe}`)).toBe(`folder/${safe}`);
				expect(win32.basename(safe)).toBe(safe);
			})
		);
	});
});
