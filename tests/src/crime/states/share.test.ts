import { describe, expect, it } from 'vitest';
import {
	leadOf,
	mapFigureOf,
	mapText,
	valueLine,
	whyOf
} from '../../../../src/lib/crime/states/share';
import { contextOf, killings, rape } from './record';

const context = contextOf(killings);

describe('leadOf(context)', () => {
	it('says the nation and both ends with their counts', () => {
		expect(leadOf(context)).toMatch(
			/^De 2,818 mujeres víctimas de feminicidio u homicidio doloso en 2025, 732 se registraron como feminicidio: 26\s%\. La proporción va de 3\s% en Colima \(3 de 98\) a 86\s% en Durango \(6 de 7\):/
		);
		expect(leadOf(contextOf(killings, { lang: 'en', year: 2021 }))).toContain(
			'Of 3,769 women victims of femicide or intentional homicide in 2021, 1,021'
		);
	});

	it('says the range of a rate, and that it is what was recorded', () => {
		expect(leadOf(contextOf(rape, { year: 2024, lang: 'en' }))).toBe(
			'In 2024, files for rape run from 30.0 in Aguascalientes to 30.0 in Aguascalientes per 100,000 women; in the whole country, 16.0. They measure what is reported and recorded, not how much violence there is.'
		);
	});
});

describe('whyOf(context)', () => {
	it('takes the two ends from the figures', () => {
		expect(whyOf(context)).toMatch(/3\s% en Colima \(3 de 98\), 86\s% en Durango \(6 de 7\)/);
	});
});

describe('valueLine(context, figure, cve_ent)', () => {
	it('has value, counts and interval', () => {
		const line = valueLine(context, mapFigureOf(context), '10');
		expect(line).toMatch(/^85\.7\s% \(6 de 7 víctimas; intervalo de 95\s%: 42\.1 a 99\.6\s%\)$/);
	});

	it('says that there is no data, and no counts', () => {
		expect(valueLine(context, mapFigureOf(context), '01')).toBe('sin datos');
	});
});

describe('mapText(context)', () => {
	it('has the nation and the 32 states in its table, and says cut and source', () => {
		const { table, meta, fileName, title } = mapText(context);
		expect(table.rows).toHaveLength(33);
		expect(table.rows[0]?.slice(0, 6)).toEqual([
			'República Mexicana',
			'00',
			2025,
			'2026-05',
			732,
			2818
		]);
		expect(table.rows[1]?.[0]).toBe('Aguascalientes');
		expect(table.rows[1]?.[6]).toBeNull();
		expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
		expect(meta.cut).toBe('mayo de 2026');
		expect(meta.sources.map(({ name }) => name)).toEqual(['Cifras publicadas']);
		expect(fileName).toBe('atlas-violeta_feminicidio_estados_parte_2025_corte-2026-05');
		expect(title).toContain('2025');
	});

	it('divides by women in a rate', () => {
		const { table, meta } = mapText(contextOf(rape, { year: 2024 }));
		expect(table.columns.map(({ name }) => name)).toContain('women');
		expect(meta.sources.map(({ name }) => name)).toContain('Población');
	});
});
