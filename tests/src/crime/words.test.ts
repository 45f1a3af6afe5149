import { describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import {
	crimeFileName,
	cutName,
	cutsText,
	inPlace,
	inPlaceTitle,
	mainCounts,
	monthsSaid,
	partialWord,
	registerBreak,
	smallIntervalText,
	sourcesOf,
	yearName
} from '../../../src/lib/crime/words';

describe('mainCounts(topic, unit)', () => {
	it('sets homicide beside femicide for victims only', () => {
		expect(mainCounts('femicide', 'victims')).toEqual(['femicide', 'women_homicide']);
		expect(mainCounts('femicide', 'files')).toEqual(['femicide']);
		expect(mainCounts('rape', 'files')).toEqual(['rape']);
	});
});

describe('inPlace(place, lang) and inPlaceTitle(place, lang)', () => {
	it('keeps the article that the name has', () => {
		expect(inPlace('15', 'es')).toBe('en el Estado de México');
		expect(inPlace('09', 'es')).toBe('en la Ciudad de México');
		expect(inPlace('15', 'en')).toBe('in the State of Mexico');
		expect(inPlace('00', 'es')).toBe('en el país');
	});

	it('calls the nation by its name in headings, which no state has', () => {
		expect(inPlaceTitle('00', 'es')).toBe('en México');
		expect(inPlaceTitle('00', 'en')).toBe('in Mexico');
		const others = states.map(({ cve_ent }) => inPlaceTitle(cve_ent, 'es'));
		expect(new Set(others).size).toBe(32);
		expect(others).not.toContain('en México');
	});
});

describe('partialWord(months, lang), monthsSaid(months, lang), yearName(row, lang)', () => {
	it('names the first months of a year', () => {
		expect(partialWord(8, 'es')).toBe('ene–ago');
		expect(partialWord(8, 'en')).toBe('Jan–Aug');
		expect(partialWord(1, 'es')).toBe('ene');
		expect(monthsSaid(3, 'es')).toBe('de enero a marzo');
		expect(monthsSaid(1, 'en')).toBe('in January');
		expect(monthsSaid(12, 'es')).toBe('a lo largo del año');
	});

	it('says nothing of a whole year, and the register of the new ones', () => {
		expect(partialWord(12, 'es')).toBeNull();
		expect(yearName({ year: 2024, months: 12, register: 'cnsp' }, 'es')).toBe('2024');
		expect(yearName({ year: 2026, months: 8, register: 'rnid' }, 'es')).toBe(
			'2026 (enero–agosto, RNID)'
		);
	});
});

describe('cutsText(rows, lang) and cutName(cut, lang)', () => {
	it('gathers the years that follow each other with one cut', () => {
		const rows = [
			{ year: 2023, cut: '2025-06' },
			{ year: 2024, cut: '2025-06' },
			{ year: 2025, cut: '2026-05' }
		];
		expect(cutsText(rows, 'es')).toBe('junio de 2025 (2023 a 2024); mayo de 2026 (2025)');
		expect(cutsText(rows, 'en')).toBe('June 2025 (2023 to 2024); May 2026 (2025)');
		expect(cutsText([], 'es')).toBe('');
	});

	it('names a cut', () => {
		expect(cutName('2021-12', 'es')).toBe('corte de diciembre de 2021');
		expect(cutName('2021-12', 'en')).toBe('December 2021 cut');
	});
});

describe('smallIntervalText(n, lang)', () => {
	it('gives Garwood’s interval of 10 and none from 45 on', () => {
		expect(smallIntervalText(10, 'es')).toBe('4.8 a 18.4');
		expect(smallIntervalText(45, 'es')).toBeNull();
	});
});

describe('crimeFileName(topic, what, place, cut, lang)', () => {
	it('says what, where and which cut in plain letters', () => {
		expect(crimeFileName('femicide', ['victimas', 'por año'], '09', '2025-06', 'es')).toBe(
			'atlas-violeta_feminicidio_victimas_por-ano_ciudad-de-mexico_corte-2025-06'
		);
		expect(crimeFileName('rape', ['files'], '00', null, 'en')).toBe(
			'atlas-violeta_rape_files_country'
		);
	});
});

describe('sourcesOf(ids, names)', () => {
	it('names each once, and leaves out what has no name', () => {
		const names = { a: { name: 'A', url: '/a' }, b: { name: 'B', url: '/b' } };
		expect(sourcesOf(['b', 'a', 'b', 'c'], names)).toEqual([names.b, names.a]);
	});
});

describe('registerBreak(rows)', () => {
	it('breaks at January 2026 only where both registers are there', () => {
		expect(registerBreak([{ register: 'cnsp' }, { register: 'rnid' }])).toEqual([
			{ t: 2026, label: 'RNID' }
		]);
		expect(registerBreak([{ register: 'cnsp' }])).toEqual([]);
	});
});
