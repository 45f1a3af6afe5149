import { describe, expect, it } from 'vitest';
import { mapMarks } from '../../../../src/lib/crime/municipalities/map-marks';
import { poolOf } from '../../../../src/lib/crime/municipalities/pool';
import {
	allOf,
	apartSentence,
	besideState,
	changeAtLimit,
	classTexts,
	countText,
	fewWomen,
	mapSentence,
	monthsOfYears,
	municipalFileName,
	sumLead,
	readingOf,
	stateLead,
	unplacedWarning,
	yearsName,
	yearsSlug
} from '../../../../src/lib/crime/municipalities/words';
import {
	usualPeriods,
	withEnd,
	withStart
} from '../../../../src/lib/crime/municipalities/years-choice';
import { small, tableRecord } from './records';

const pool = poolOf(small, [2024, 2025]);
const of = (at: number, years: readonly [number, number] = [2024, 2025]) => {
	const found = poolOf(small, years).municipalities[at];
	if (!found) throw new Error(`${at}`);
	return found;
};

describe('yearsName(years, months, lang), yearsSlug(years, months)', () => {
	it('writes a period, a year, and the first months of one', () => {
		expect(yearsName([2021, 2025], 12, 'es')).toBe('2021–2025');
		expect(yearsName([2025, 2025], 12, 'en')).toBe('2025');
		expect(yearsName([2026, 2026], 5, 'es')).toBe('enero–mayo de 2026');
		expect(yearsName([2026, 2026], 5, 'en')).toBe('January–May 2026');
		expect([yearsSlug([2021, 2025], 12), yearsSlug([2026, 2026], 5)]).toEqual([
			...['2021-2025', '2026-01-05']
		]);
		expect(monthsOfYears(small, [2026, 2026])).toBe(5);
	});
});

describe('sumLead(national, row, years, lang), stateLead(pool, years, lang)', () => {
	it('say how many files have a municipality, and how many have none', () => {
		const nation = { cve_ent: '00', municipalities: 2478, placed: 4318, apart: 0, total: 4318 };
		expect(sumLead({ topic: 'femicide' }, nation, '2021–2025', 'es')).toBe(
			'2021–2025: 4,318 carpetas por feminicidio; el registro abarca 2,478 municipios de los 32 estados. Todas las carpetas dicen el municipio.'
		);
		const oaxaca = { cve_ent: '20', municipalities: 570, placed: 71, apart: 61, total: 132 };
		expect(sumLead({ topic: 'femicide' }, oaxaca, '2015–2017', 'es')).toContain(
			'71 carpetas por feminicidio; el registro abarca 570 municipios de Oaxaca. 61 carpetas más no dicen'
		);
		expect(stateLead(pool, 'enero–mayo de 2026', 'es')).toMatch(/^Enero–mayo de 2026: 16/);
		expect(stateLead({ ...pool, unplaced: 1 }, '2025', 'es')).toContain('1 carpeta más no dice');
		expect(stateLead(pool, '2024–2025', 'en')).toBe(
			'2024–2025: 16 files for femicide; at least one in 3 of 5 municipalities. Another 4 files name no municipality (codes ending in 998 and 999): they count in the total and stand apart.'
		);
	});
});

describe('apartSentence(rows, lang)', () => {
	const row = (cve_ent: string, apart: number) => ({
		cve_ent,
		municipalities: 1,
		placed: 1,
		apart,
		total: 1 + apart
	});

	it('names the states that hold them, the country left out', () => {
		expect(apartSentence([row('00', 61), row('09', 0), row('20', 61)], 'es')).toBe(
			'Carpetas sin municipio: Oaxaca 61.'
		);
		expect(apartSentence([row('00', 0), row('20', 0)], 'en')).toContain('all files have');
	});
});

describe('countText(n, cve_ent, lang), allOf(cve_ent, lang)', () => {
	it('Mexico City has boroughs, every other state municipalities', () => {
		expect([countText(570, '20', 'es'), countText(1, '02', 'en')]).toEqual([
			...['570 municipios', '1 municipality']
		]);
		expect(countText(16, '09', 'es')).toBe('16 alcaldías');
		expect(allOf('09', 'es')).toBe('las alcaldías de la Ciudad de México');
		expect(allOf('15', 'en')).toBe('the municipalities of the State of Mexico');
	});
});

describe('unplacedWarning(pool, lang)', () => {
	it('warns from five percent on: Oaxaca 2015–2017 has 46', () => {
		const oaxaca = tableRecord('femicide', '20');
		expect(unplacedWarning(poolOf(oaxaca, [2015, 2017]), 'es')).toMatch(
			/^46\s% de las carpetas de Oaxaca/
		);
		expect(unplacedWarning(poolOf(oaxaca, [2021, 2025]), 'es')).toBeNull();
	});
});

describe('mapSentence(pool, rate, lang)', () => {
	it('says which rate is shown', () => {
		expect(mapSentence(pool, 'raw', 'es')).toContain('Tasa observada');
		expect(mapSentence(pool, 'smoothed', 'es')).toContain('la tasa del estado (1.11)');
	});

	it('says where municipalities differ no more than by chance, and where no file was opened', () => {
		const oaxaca = poolOf(tableRecord('femicide', '20'), [2021, 2025]);
		expect(oaxaca.differ).toBe(false);
		expect(mapSentence(oaxaca, 'smoothed', 'en')).toContain('no more than chance');
		expect(mapSentence({ ...pool, placed: 0 }, 'smoothed', 'en')).toContain('No file was opened');
	});
});

describe('readingOf(row, pool, rate, lang)', () => {
	it('names the rate; the interval stands with the raw rate, to which it belongs', () => {
		expect(readingOf(of(0), pool, 'raw', 'es')).toEqual({
			name: 'Ensenada',
			lines: ['Tasa observada: 2.50', 'Intervalo de 95\u00a0%: 1.20 a 4.60', '10 carpetas']
		});
		expect(readingOf(of(0), pool, 'smoothed', 'es').lines.join()).not.toContain('Intervalo');
		expect(readingOf(of(2), pool, 'raw', 'en').lines.at(-1)).toBe('under 50,000 women-years');
	});

	it('says why there is no rate', () => {
		expect(readingOf(of(4), pool, 'raw', 'en').lines[1]).toContain('no population');
		expect(readingOf(of(3, [2024, 2024]), pool, 'raw', 'en').lines[1]).toContain('did not exist');
	});
});

describe('besideState(row, pool, lang)', () => {
	it('tells above, below and what cannot be told apart; nothing without a rate', () => {
		// Ensenada 1.20 to 4.60, Mexicali 0.16 to 1.17, the state 1.11.
		expect(besideState(of(0), pool, 'en')).toBe('The interval lies above the state’s rate (1.11).');
		expect(besideState(of(1), pool, 'en')).toContain('cannot be told apart');
		expect(besideState(of(1), { ...pool, rate: 9 }, 'es')).toContain('por debajo');
		expect(besideState(of(4), pool, 'en')).toBeNull();
	});
});

describe('fewWomen(topic, lang), changeAtLimit(topic, lang)', () => {
	it('one file moves the rate of a municipality at the limit by exactly so much', () => {
		expect([fewWomen('femicide', 'es'), changeAtLimit('femicide', 'es')]).toEqual(['50,000', '2']);
		expect([fewWomen('family_violence', 'es'), changeAtLimit('family_violence', 'es')]).toEqual([
			...['5,000', '20']
		]);
	});
});

describe('classTexts(pool, rate, lang)', () => {
	it('has a text a class, each with its ends', () => {
		expect(classTexts(pool, 'raw', 'en')).toEqual([
			'less than half: < 0.55',
			'lower: ≥ 0.55, < 0.89',
			'near the state’s: ≥ 0.89, < 1.39',
			'higher: ≥ 1.39, < 2.22',
			'more than double: ≥ 2.22'
		]);
		expect(classTexts({ ...pool, rate: 0 }, 'raw', 'en')).toEqual(['']);
	});
});

describe('municipalFileName(topic, what, place, cut, lang)', () => {
	it('says what, where, when and which cut', () => {
		expect(municipalFileName('femicide', ['2021-2025'], '20', '2026-05', 'es')).toBe(
			'atlas-violeta_feminicidio_municipios_2021-2025_oaxaca_corte-2026-05'
		);
	});
});

describe('mapMarks(pool, shapes, rate, lang)', () => {
	const shape = (cvegeo: string) => ({
		cvegeo,
		d: `M${Number(cvegeo)},0z`,
		x: 1,
		y: 1,
		labelled: false
	});
	const marks = mapMarks(
		pool,
		{ cve_ent: '02', width: 9, height: 9, municipalities: ['02001', '02003', '02099'].map(shape) },
		'raw',
		'es'
	);

	it('paints each shape, one path over all that have few women', () => {
		expect(marks.shapes.map(({ fill }) => fill)).toEqual(['c4', 'c4', '']);
		expect(marks.few).toBe('M2003,0z');
		expect(marks.shapes[0]?.label).toBe(
			'Ensenada. Tasa observada: 2.50. Intervalo de 95\u00a0%: 1.20 a 4.60. 10 carpetas'
		);
	});

	it('lists what has no shape', () => {
		expect(marks.notDrawn.map(({ cvegeo }) => cvegeo)).toEqual(['02002', '02006', '02007']);
	});
});

describe('usualPeriods, withStart(years, from), withEnd(years, to)', () => {
	it('offer whole years, and 2026 alone', () => {
		expect(usualPeriods).toEqual([
			...[
				[2025, 2025],
				[2023, 2025],
				[2021, 2025],
				[2015, 2025],
				[2026, 2026]
			]
		]);
	});

	it('keep the other end, or move it along', () => {
		expect(withStart([2018, 2020], 2016)).toEqual([2016, 2020]);
		expect(withStart([2018, 2020], 2022)).toEqual([2022, 2022]);
		expect(withStart([2026, 2026], 2022)).toEqual([2022, 2025]);
		expect(withEnd([2018, 2020], 2016)).toEqual([2016, 2016]);
		expect(withEnd([2026, 2026], 2024)).toEqual([2024, 2024]);
	});
});
