import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { placeName, states } from '../../../src/lib/catalog/states';
import type { Lang } from '../../../src/lib/catalog/types';
import { folded } from '../../../src/lib/i18n/fold';
import { siteSearch, type SiteSearch } from '../../../src/lib/search/find';
import {
	defaultMunicipalitiesView,
	municipalitiesViewToPath
} from '../../../src/lib/view/crime-municipalities-view';
import { pagePath } from '../../../src/lib/view/paths';
import { profilePath } from '../../../src/lib/view/profile-paths';
import { indexOf, municipalities } from './index';

const searches: Readonly<Record<Lang, SiteSearch>> = {
	es: await siteSearch(indexOf('es')),
	en: await siteSearch(indexOf('en'))
};
const langs = ['es', 'en'] as const;
const firstOf = (text: string, lang: Lang) => searches[lang].find(text)?.[0]?.finds[0];
const pathOf = (cvegeo: string, lang: Lang) =>
	municipalitiesViewToPath({
		...defaultMunicipalitiesView('femicide', lang),
		state: cvegeo.slice(0, 2),
		municipality: cvegeo
	});
/** A name typed in haste: no accents, capitals anywhere. */
const typed = (name: string) => fc.constantFrom(name, folded(name), name.toUpperCase());

describe('siteSearch(index).find(text)', () => {
	it('finds every state and every indicator first by its own name, in both languages', () => {
		for (const lang of langs) {
			for (const { cve_ent } of states) {
				const found = firstOf(placeName(cve_ent, lang), lang);
				expect(found?.href, cve_ent).toBe(profilePath(cve_ent, lang));
			}
			for (const { id, label } of indicators) {
				const found = firstOf(label[lang], lang);
				expect(found, id).toMatchObject({ kind: 'indicator', title: label[lang] });
			}
		}
	});

	it('finds a municipality first by its name and that of its state, accents and case ignored', () => {
		const one = fc.constantFrom(...municipalities);
		const asked = fc.tuple(one, fc.constantFrom(...langs)).chain(([[cvegeo, name], lang]) =>
			fc.record({
				cvegeo: fc.constant(cvegeo),
				lang: fc.constant(lang),
				name: typed(name),
				text: typed(`${name} ${placeName(cvegeo.slice(0, 2), lang)}`)
			})
		);
		fc.assert(
			fc.property(asked, ({ cvegeo, lang, name, text }) => {
				const found = searches[lang].find(text)?.find(({ kind }) => kind === 'municipality');
				expect(found?.finds[0]?.href).toBe(pathOf(cvegeo, lang));
				expect(folded(firstOf(name, lang)?.title ?? '')).toBe(folded(name));
			}),
			{ numRuns: 50 }
		);
	});

	it('tells municipalities of one name apart by their state, and counts those that are not shown', () => {
		const [group] = searches.es.find('benito juarez') ?? [];
		expect(group?.kind).toBe('municipality');
		expect(group?.finds.map(({ title }) => title)).toEqual(Array(5).fill('Benito Juárez'));
		expect(new Set(group?.finds.map(({ place }) => place)).size).toBe(5);
		const named = municipalities.filter(([, name]) => /Benito Juárez/.test(name)).length;
		expect((group?.finds.length ?? 0) + (group?.more ?? 0)).toBe(named);
		expect(firstOf('benito juarez quintana roo', 'es')?.place).toBe('23');
	});

	it('puts the state before the municipality of its name', () => {
		const kinds = searches.es.find('Durango')?.map(({ kind }) => kind);
		expect(kinds?.slice(0, 2)).toEqual(['state', 'municipality']);
	});

	it('knows states by their other names', () => {
		expect(firstOf('cdmx', 'en')?.title).toBe('Mexico City');
		expect(firstOf('Michoacán de Ocampo', 'es')?.title).toBe('Michoacán');
	});

	it.each([
		['gendes', 'organisation'],
		['hombres trabajando', 'programme'],
		['crime_month', 'table'],
		['tabulador', 'page'],
		['feminicidio', 'page']
	])('finds %s among the kind %s', (text, kind) => {
		expect(firstOf(text, 'es')?.kind).toBe(kind);
	});

	it('leads to help whoever asks for it, in either language', () => {
		for (const text of ['911', 'ayuda', 'Help', 'me pega', 'emergenc']) {
			for (const lang of langs)
				expect(firstOf(text, lang)?.href, text).toBe(pagePath('help', lang));
		}
	});

	it('forgives typing errors where nothing is written so', () => {
		expect(firstOf('tihuana', 'es')?.title).toBe('Tijuana');
		expect(firstOf('femicidio', 'es')?.title).toBe('Feminicidio');
		const exact = searches.es.find('hidalgo')?.flatMap(({ finds }) => finds) ?? [];
		expect(exact.filter(({ title }) => !/hidalgo/i.test(title))).toEqual([]);
	});

	it('does not list all that lies in a state for the state’s name', () => {
		const all = searches.es.find('oaxaca') ?? [];
		const found = all.flatMap(({ finds }) => finds);
		expect(found.every(({ title, words }) => /oaxaca/i.test(`${title} ${words}`))).toBe(true);
		expect(all[0]?.kind).toBe('state');
	});

	it('has nothing to say to a letter, to words that tell nothing, and to signs', () => {
		for (const text of ['', ' ', 'x', 'de la', '<>', '%%%']) {
			expect(searches.es.find(text), text).toBeNull();
		}
		expect(searches.es.find('zzzqqqxxx')).toEqual([]);
	});

	it('takes any text, and keeps names as they are written', () => {
		expect(firstOf('mujeres fronteras', 'es')?.title).toBe('Mujeres <b>sin</b> "Fronteras" & más');
		fc.assert(
			fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (text) => {
				const groups = searches.es.find(text);
				for (const { finds } of groups ?? []) {
					expect(finds.length).toBeGreaterThan(0);
					for (const { href } of finds) expect(href).toMatch(/^\/[a-z]/);
				}
			})
		);
	});
});
