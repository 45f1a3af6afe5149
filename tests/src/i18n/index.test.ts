import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { langOfPath, LANGS, otherLang, plural } from '../../../src/lib/i18n';

const FOLDER = new URL('../../../src/lib/i18n/', import.meta.url);

describe('langOfPath(pathname)', () => {
	it.each([
		['/', 'es'],
		['/mapa/', 'es'],
		['/en/', 'en'],
		['/en', 'en'],
		['/en/map/', 'en'],
		['/entrada/', 'es']
	] as const)('%s is %s', (path, lang) => {
		expect(langOfPath(path)).toBe(lang);
	});
});

describe('otherLang(lang)', () => {
	it('turns one into the other and back', () => {
		for (const lang of LANGS) expect(otherLang(otherLang(lang))).toBe(lang);
		expect(otherLang('es')).toBe('en');
	});
});

describe('plural(n, one, other)', () => {
	it('takes the form of the number', () => {
		expect([0, 1, 2].map((n) => plural(n, 'estado', 'estados'))).toEqual([
			'estados',
			'estado',
			'estados'
		]);
	});
});

interface Area {
	readonly name: string;
	readonly es: Readonly<Record<string, unknown>>;
	readonly en: Readonly<Record<string, unknown>>;
}

/** Every exported object of an i18n file that has both languages. */
async function areas(): Promise<readonly Area[]> {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
	const found: Area[] = [];
	for (const file of files) {
		const module: Record<string, unknown> = await import(new URL(file, FOLDER).pathname);
		for (const [name, value] of Object.entries(module)) {
			if (typeof value !== 'object' || value === null || !('es' in value && 'en' in value))
				continue;
			const { es, en } = value;
			if (typeof es !== 'object' || typeof en !== 'object' || !es || !en) continue;
			found.push({ name: `${file} ${name}`, es: { ...es }, en: { ...en } });
		}
	}
	return found;
}

describe('messages of every area', async () => {
	for (const { name, es, en } of await areas()) {
		it(`${name} has the same keys, of the same kind, in both languages`, () => {
			expect(Object.keys(en)).toEqual(Object.keys(es));
			for (const [key, value] of Object.entries(es)) {
				expect(typeof en[key], key).toBe(typeof value);
				if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
			}
		});
	}
});
