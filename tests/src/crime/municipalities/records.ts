import type { MunicipalNames, MunicipalRecord } from '../../../../src/lib/query/records';
import { table } from '../../catalog/tables';

type Topic = MunicipalRecord['topic'];

const YEARS = Array.from({ length: 12 }, (_, i) => 2015 + i);
const counts = grouped(
	'crime_municipality',
	({ cvegeo, crime }) => `${crime} ${cvegeo?.slice(0, 2)}`
);
const women = grouped('population_municipality', ({ cvegeo }) => cvegeo ?? '');
const listed = table('municipalities');

/** A record made of the committed tables, years only: no query of the build has touched it. */
export function tableRecord(topic: Topic, cve_ent: string): MunicipalRecord {
	const n: Record<string, number[]> = {};
	for (const { cvegeo = '', year, n: files } of counts.get(`${topic} ${cve_ent}`) ?? [])
		(n[cvegeo] ??= Array<number>(YEARS.length).fill(0))[Number(year) - 2015] = Number(files);
	return {
		topic,
		cve_ent,
		cut: '2026-05',
		first: 2015,
		months: YEARS.map((year) => (year === 2026 ? 5 : 12)),
		monthly: null,
		municipalities: listed
			.filter(({ cvegeo }) => cvegeo?.startsWith(cve_ent))
			.map(({ cvegeo = '', name = '', since = '' }) => ({
				cvegeo,
				name,
				since: since === '' ? null : Number(since),
				women: womenOf(cvegeo),
				n: n[cvegeo] ?? []
			})),
		apart: Object.entries(n)
			.filter(([cvegeo]) => /99[89]$/.test(cvegeo))
			.map(([cvegeo, files]) => ({ cvegeo, n: files })),
		sources: [],
		sql: ''
	};
}

/** Every municipality's code and name. */
export const names: MunicipalNames = listed.map(({ cvegeo = '', name = '' }) => [cvegeo, name]);

function womenOf(cvegeo: string): readonly number[] | null {
	const found = (women.get(cvegeo) ?? []).filter(({ sex }) => sex === 'women');
	if (found.length === 0) return null;
	return YEARS.map((year) => Number(found.find((row) => row.year === `${year}`)?.population));
}

function grouped(name: string, keyOf: (row: Readonly<Record<string, string>>) => string) {
	const groups = new Map<string, Readonly<Record<string, string>>[]>();
	for (const row of table(name)) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** Three years of five municipalities and a code apart, the last of five months only. */
export const small: MunicipalRecord = {
	topic: 'femicide',
	cve_ent: '02',
	cut: '2026-05',
	first: 2024,
	months: [12, 12, 5],
	monthly: {
		cut: '2025-06',
		from: '2024-01',
		length: 18,
		counts: ['femicide', 'intentional_homicide']
	},
	municipalities: [
		{
			cvegeo: '02001',
			name: 'Ensenada',
			since: null,
			women: [200_000, 200_000, 240_000],
			n: [4, 6, 2],
			months: {
				femicide: [1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1],
				intentional_homicide: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
			}
		},
		{
			cvegeo: '02002',
			name: 'Mexicali',
			since: null,
			women: [500_000, 500_000, 500_000],
			n: [3, 2, 0]
		},
		{ cvegeo: '02003', name: 'Tecate', since: null, women: [10_000, 12_000, 12_000], n: [0, 1, 0] },
		{
			cvegeo: '02006',
			name: 'San Quintín',
			since: 2025,
			women: [20_000, 20_000, 20_000],
			n: [0, 0, 0]
		},
		{ cvegeo: '02007', name: 'San Felipe', since: 2026, women: null, n: [0, 0, 1] }
	],
	apart: [{ cvegeo: '02999', n: [1, 3, 0] }],
	sources: ['sesnsp-municipal', 'conapo-population'],
	sql: 'select 1'
};
