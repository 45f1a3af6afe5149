import { describe, expect, it } from 'vitest';
import {
	likenessText,
	peopleLine,
	profileDescription,
	profileHeading,
	profileSections,
	profileTitle,
	sectionFigures,
	sectionWords
} from '../../../src/lib/profile/words';
import { sheetWords } from '../../../src/lib/profile/sheet-words';
import { nation, place } from './record';

describe('profileTitle(cve_ent, lang) and profileHeading(cve_ent, lang)', () => {
	it('name the state with its article in a sentence, without it in a heading', () => {
		expect(profileTitle('15', 'es')).toBe('Violencia contra las mujeres en el Estado de México');
		expect(profileTitle('09', 'en')).toBe('Violence against women in Mexico City');
		expect(profileHeading('09', 'es')).toBe('Ciudad de México');
		expect(profileHeading('15', 'en')).toBe('State of Mexico');
	});
});

describe('profileDescription(place, lang)', () => {
	it('gives the survey’s figure and the women killed', () => {
		expect(profileDescription(place('05', { victims: [1, 3] }), 'es')).toBe(
			'Coahuila. Violencia de pareja: 40.0\u00a0% de las mujeres que han tenido pareja (2021). Mujeres víctimas, 2025: 1 de feminicidio, 3 de homicidio doloso.'
		);
		expect(profileDescription(place('05', { victims: [2, 3] }), 'en')).toBe(
			'Coahuila. 40.0% of ever-partnered women have experienced partner violence (2021). Women killed, 2025: 2 by femicide, 3 by intentional homicide.'
		);
	});

	it('leaves out what is not held', () => {
		const full = place('05');
		const bare = { ...full, killings: { ...full.killings, series: [] } };
		expect(profileDescription(bare, 'en')).toBe(
			'Coahuila. 40.0% of ever-partnered women have experienced partner violence (2021).'
		);
		expect(profileDescription({ ...bare, survey: [] }, 'en')).toBe(
			'Violence against women in Coahuila.'
		);
	});
});

describe('peopleLine(place, lang)', () => {
	it('gives women, their share of the nation, the year and who says so', () => {
		expect(peopleLine(place('20'), 'es')).toBe(
			'1,000,000 mujeres a mitad de 2025, 1.5\u00a0% de las del país (proyecciones del CONAPO)'
		);
		expect(peopleLine(place('20'), 'en')).toBe(
			'1,000,000 women in mid-2025, 1.5% of those in the country (CONAPO projections)'
		);
	});
});

describe('likenessText(place, lang)', () => {
	it('names the states most alike and the rule', () => {
		expect(likenessText(place('20'), 'es')).toMatch(
			/^Los estados que más se le parecen son la Ciudad de México, el Estado de México y Puebla, por tres datos de 2020: .* del censo \(INEGI\), .* índice de marginación del CONAPO\./
		);
		expect(likenessText(place('20'), 'en')).toMatch(
			/^The most similar states are Mexico City, the State of Mexico and Puebla, by three facts of 2020: .* from the census \(INEGI\), .* by CONAPO’s marginalisation index\./
		);
	});

	it('is empty for the nation, which is like none', () => {
		expect(likenessText(nation, 'es')).toBe('');
	});
});

describe('sectionWords(id, lang) and sectionFigures', () => {
	it('lead every part with a heading and one or two sentences, others in each language', () => {
		for (const id of profileSections) {
			const [es, en] = [sectionWords(id, 'es'), sectionWords(id, 'en')];
			for (const { heading, lead } of [es, en]) {
				expect(heading).not.toMatch(/\.$/);
				expect(lead.split(/(?<=\.) /).length).toBeLessThanOrEqual(2);
				expect(lead).toMatch(/\.$/);
			}
			expect(es.heading).not.toBe(en.heading);
		}
	});

	it('place every figure of the page once, in its order', () => {
		expect(profileSections.flatMap((id) => sectionFigures[id])).toEqual([
			'violence',
			'killings',
			'months',
			'share',
			'municipalities',
			'help',
			'calls',
			'reports',
			'need',
			'peers'
		]);
	});
});

describe('sheetWords(cve_ent, origin, lang)', () => {
	it('says what the sheet is, of which release and day, and which page of how many', () => {
		const sheet = sheetWords('15', { release: '0.2.0', date: '2026-11-22' }, 'es');
		expect(sheet.title).toBe('Violencia contra las mujeres en el Estado de México y qué se hace');
		expect(sheet.footer).toBe('Atlas Violeta, versión 0.2.0 de los datos, 22 de noviembre de 2026');
		expect(sheet.page(1, 2)).toBe('Página 1 de 2');
		expect(sheet.how).toHaveLength(4);
		expect(sheetWords('15', { release: '0.2.0', date: '2026-11-22' }, 'en').footer).toBe(
			'Atlas Violeta, data release 0.2.0, 22 November 2026'
		);
	});
});
