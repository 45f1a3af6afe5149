/** Reads what all 64 profiles say, from the records that the tables give. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeInSentence, states } from '../../../src/lib/catalog/states';
import type { Lang } from '../../../src/lib/catalog/types';
import { LANGS } from '../../../src/lib/i18n';
import { responseFacts } from '../../../src/lib/profile/response';
import { profileSentences } from '../../../src/lib/profile/sentences';
import {
	likenessText,
	peopleLine,
	profileDescription,
	profileSections,
	profileTitle,
	sectionWords
} from '../../../src/lib/profile/words';
import { profileRecordPath, type ProfileRecord } from '../../../src/lib/query/profile-records';
import type { Engine } from '../../../src/lib/query/types';
import { LEVEL } from '../../../src/lib/stats/interval';
import { poissonInterval } from '../../../src/lib/stats/poisson';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';

interface Profile {
	readonly cve_ent: string;
	readonly lang: Lang;
	readonly record: ProfileRecord;
	/** By id. */
	readonly said: Readonly<Record<string, string>>;
}

let engine: Engine;
let profiles: readonly Profile[];

beforeAll(async () => {
	engine = await recordsEngine();
	const read = siteRead(engine);
	const record = async (cve_ent: string) =>
		(await read(profileRecordPath(cve_ent))) as ProfileRecord;
	const nation = await record('00');
	const all: Profile[] = [];
	for (const { cve_ent } of states) {
		const own = await record(cve_ent);
		for (const lang of LANGS) {
			const said = profileSentences(own, nation, lang).map(({ id, text }) => [id, text]);
			all.push({ cve_ent, lang, record: own, said: Object.fromEntries(said) });
		}
	}
	profiles = all;
}, 120_000);

afterAll(() => engine.close());

const name = ({ cve_ent, lang }: Profile) => `${cve_ent} ${lang}`;

/** The numbers of a text in their order, thousands ungrouped. */
function numbersIn(text = ''): readonly number[] {
	return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((found) => Number(found.replace(/,/g, '')));
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** Every text of a profile that is made of its record. */
function textsOf({ record, lang, said }: Profile): readonly string[] {
	const { alerts, organisations, programmes, centres } = responseFacts(record, lang);
	return [
		...Object.values(said),
		profileTitle(record.cve_ent, lang),
		profileDescription(record, lang),
		peopleLine(record, lang),
		likenessText(record, lang),
		centres,
		organisations.text,
		organisations.link.label,
		...organisations.notes,
		...alerts.flatMap(({ date, issuer, status, reason, extent }) => [
			date,
			issuer,
			status,
			reason,
			extent
		]),
		...programmes.flatMap(({ name: title, reach }) => [title, reach ?? title]),
		...profileSections.flatMap((id) => Object.values(sectionWords(id, lang)))
	];
}

describe('profileSentences(place, nation, lang), all 64', () => {
	it('are three, each of one line that ends with one full stop', () => {
		expect(profiles).toHaveLength(64);
		for (const profile of profiles) {
			expect(Object.keys(profile.said), name(profile)).toEqual([
				'violence',
				'killings',
				'response'
			]);
			for (const text of Object.values(profile.said)) {
				expect(text, name(profile)).toMatch(/^(?:En|In) .*[^.]\.$/);
				expect(text.length, text).toBeGreaterThan(120);
				expect(text.length, text).toBeLessThan(420);
			}
		}
	});

	it('hold the survey’s numbers, each where it belongs', () => {
		for (const { record, said } of profiles) {
			const of = record.survey.find(({ indicator }) => indicator === 'partner_lifetime_any');
			const { estimate, low, high } = of?.place ?? { estimate: NaN, low: NaN, high: NaN };
			const [a, b, c, d] = [estimate, low, high, of?.nation?.estimate].map((value) =>
				round(value ?? NaN, 1)
			);
			expect(numbersIn(said['violence'])).toEqual([a, 15, 95, b, c, d, of?.year]);
		}
	});

	it('say more or less only where the interval lies wholly beyond the nation’s', () => {
		const counted = { more: 0, less: 0, same: 0 };
		for (const { record, said } of profiles) {
			const of = record.survey.find(({ indicator }) => indicator === 'partner_lifetime_any');
			const beyond = (of?.place.low ?? 0) > (of?.nation?.high ?? 100);
			const below = (of?.place.high ?? 100) < (of?.nation?.low ?? 0);
			const key = beyond ? 'more' : below ? 'less' : 'same';
			counted[key]++;
			expect(said['violence']).toMatch(
				{
					more: /, (?:más que en el país|more than in the country as a whole) \(/,
					less: /, (?:menos que en el país|less than in the country as a whole) \(/,
					same: /no se distingue de la del país|cannot be told apart from the national figure/
				}[key]
			);
		}
		// Eight states above, eight below, twice: counted by hand in the table of 2021, the nation from 39.38 to 40.37.
		expect(counted).toEqual({ more: 16, less: 16, same: 32 });
	});

	it('hold the victims that the table has at its newest cut, and their rate', async () => {
		const rows = await engine.query(`select cve_ent, crime, n
			from crime_year
			where register = 'cnsp' and unit = 'victims' and sex = 'women' and year = 2025 and months = 12
				and cut = '2026-05' and crime in ('femicide', 'intentional_homicide')`);
		for (const { cve_ent, record, said } of profiles) {
			const counted = (crime: string) =>
				Number(rows.find((row) => row['cve_ent'] === cve_ent && row['crime'] === crime)?.['n']);
			const [n, m] = [counted('femicide'), counted('intentional_homicide')];
			const { low, high } = poissonInterval(n + m, LEVEL);
			const women = record.people.women;
			const rates = [n + m, low, high].map((count) => round((1e5 * count) / women, 2));
			const [rate, ...ends] = rates;
			expect(numbersIn(said['killings'])).toEqual([
				2025,
				...[n, m].filter((count) => count > 0),
				2026,
				rate,
				100_000,
				95,
				...ends
			]);
		}
	});

	it('hold the days and numbers of the response', async () => {
		const rows = await engine.query(`select cve_ent, count(*) as n
			from organisations
			where country = 'MX'
			group by cve_ent`);
		for (const profile of profiles) {
			const { cve_ent, record, said } = profile;
			const { alerts, services, organisations, programmes } = record.response;
			const listed = rows.find((row) => row['cve_ent'] === cve_ent);
			const men = programmes.filter((each) => each.men).length;
			expect(organisations.n, name(profile)).toBe(Number(listed?.['n'] ?? 0));
			expect(numbersIn(said['response']), said['response']).toEqual([
				...(alerts.length > 1 ? [alerts.length] : []),
				...alerts.flatMap(({ declared_on }) => {
					const [year, , day] = declared_on.split('-').map(Number);
					return [day, year];
				}),
				...services.flatMap(({ n, as_of }) => [...(n > 1 ? [n] : []), Number(as_of)]),
				organisations.n,
				...[organisations.men].filter((n) => n > 0 && n < organisations.n),
				...(programmes.length > 0 ? [programmes.length] : []),
				...[men].filter((n) => n > 0 && n < programmes.length)
			]);
		}
	});
});

describe('what a profile says, all 64', () => {
	it('has nothing missing, doubled or left open', () => {
		for (const profile of profiles) {
			for (const text of textsOf(profile)) {
				expect(text, name(profile)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
				expect(text, name(profile)).not.toMatch(
					/ {2}|\.\.|,,|;;|\(\)|\( | \)| [,.;:](?!\d)|[,;:] ?\.$|–/
				);
				expect(text.trim(), name(profile)).toBe(text);
				expect(text, name(profile)).not.toBe('');
				expect(text.split('(').length, text).toBe(text.split(')').length);
			}
		}
	});

	it('agrees in number', () => {
		const one =
			/\b1 (?:víctimas|mujeres|organizaciones|programas|trabajan|Centros|alertas|victims|women|organisations|programmes|work|alerts|all)\b/;
		const many =
			/\b(?:[02-9]|\d{2,}|\d,\d{3}) (?:víctima|mujer|organización|programa|trabaja|Centro|alerta|victim|woman|organisation|programme|works|alert)\b/;
		for (const profile of profiles) {
			for (const text of textsOf(profile)) {
				expect(text, name(profile)).not.toMatch(one);
				expect(text, name(profile)).not.toMatch(many);
			}
			const { response = '' } = profile.said;
			const several = profile.record.response.alerts.length > 1;
			if (profile.lang === 'es') {
				expect(/declaradas|siguen vigentes/.test(response), response).toBe(several);
			} else {
				expect(/\balerts\b/.test(response), response).toBe(several);
			}
		}
	});

	it('names every state with the article that it takes, and only then', () => {
		for (const profile of profiles) {
			const { cve_ent, lang } = profile;
			const inPlace = `${lang === 'es' ? 'En' : 'In'} ${placeInSentence(cve_ent, lang)}`;
			expect(profile.said['violence']?.startsWith(`${inPlace}, `), name(profile)).toBe(true);
			expect(profile.said['response']?.startsWith(`${inPlace} `), name(profile)).toBe(true);
			expect(profile.said['killings']).toContain(
				inPlace.toLowerCase().slice(0, 3) + inPlace.slice(3)
			);
			for (const text of textsOf(profile)) {
				expect(text, text).not.toMatch(/\b(?:de|a) el\b|\b(?:en|de) (?:Ciudad|Estado) de México/);
				expect(text, text).not.toMatch(
					/\b(?:el|la|los) (?:Ciudad|Oaxaca|Puebla|Colima)\b(?! de México)/
				);
				expect(text, text).not.toMatch(/\b(?:in|of) State of Mexico|the Mexico City/);
			}
		}
	});

	it('is told apart by title and description, short enough for a search engine', () => {
		for (const lang of LANGS) {
			const own = profiles.filter((profile) => profile.lang === lang);
			const titles = own.map(({ cve_ent }) => profileTitle(cve_ent, lang));
			const descriptions = own.map(({ record }) => profileDescription(record, lang));
			expect(new Set(titles).size).toBe(32);
			expect(new Set(descriptions).size).toBe(32);
			for (const text of descriptions) {
				expect(text.length, text).toBeLessThanOrEqual(160);
				expect(text.length, text).toBeGreaterThan(100);
			}
		}
	});

	it('names the three states most alike, never the state itself', () => {
		for (const profile of profiles) {
			const { record, lang, cve_ent } = profile;
			expect(record.alike, name(profile)).toHaveLength(3);
			expect(record.alike).not.toContain(cve_ent);
			for (const other of record.alike)
				expect(likenessText(record, lang)).toContain(placeInSentence(other, lang));
		}
	});
});
