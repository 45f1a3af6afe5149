import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { optionsOf, type Option } from '../../../../src/lib/interventions/programmes/filter';
import { standingOf } from '../../../../src/lib/interventions/programmes/guide';
import { root } from '../../../helpers/files';
import { leadOf } from '../../../../src/lib/interventions/programmes/sentences';
import { tellsPeople } from '../../../../src/lib/interventions/programmes/words';
import type { Programme } from '../../../../src/lib/query/response-records';
import { defaultProgrammesView } from '../../../../src/lib/view/programmes-view';
import { programmePage } from '../../../../src/lib/i18n/programme-page';
import { programmeOf, reported } from './programmes';

const number = (text = '') => (text === '' ? null : Number(text));

/** The rows of a public table, whatever the source. */
function rowsOf(table: string): readonly Record<string, string>[] {
	const data = join(root, 'data');
	return readdirSync(data, { withFileTypes: true })
		.filter((folder) => folder.isDirectory())
		.flatMap(({ name }) => readdirSync(join(data, name)).map((file) => join(data, name, file)))
		.filter((path) => path.endsWith(`/${table}.csv`))
		.flatMap(
			(path) => parse(readFileSync(path, 'utf8'), { columns: true }) as Record<string, string>[]
		);
}

/** The programmes with what their tables say of reach and evaluation. */
function programmesRead(): readonly Programme[] {
	const reach = rowsOf('programme_reach');
	const places = rowsOf('programme_places');
	const results = rowsOf('programme_results');
	return rowsOf('programmes').map(
		({ id = '', country, evaluation = '', evaluation_state, ...row }) =>
			programmeOf(id, {
				country: country || null,
				start_year: number(row.start_year),
				sessions: number(row.sessions),
				weeks: number(row.weeks),
				sessions_per_week: number(row.sessions_per_week),
				session_hours: number(row.session_hours),
				results: results
					.filter(({ programme_id }) => programme_id === id)
					.map(({ measure = '', respondent = '', design = '', source = '' }) => ({
						...{ measure, respondent, design, source },
						...{ value: null, unit: null, n: null, year: null, url: null }
					})),
				evaluation,
				evaluation_state: evaluation_state || null,
				places: places
					.filter((row) => row.programme_id === id)
					.map((row) => ({ country: row.country ?? '', cve_ent: null, place: null })),
				reach: reach
					.filter((row) => row.programme_id === id)
					.map(({ measure = '', unit = '', qualifier = '', value }) => ({
						...reported,
						measure,
						unit,
						qualifier,
						value: Number(value)
					}))
			})
	);
}

describe('the programmes in data/', () => {
	it('eight tell how many people they reached; three give another figure only', () => {
		const read = programmesRead();
		expect(
			read
				.filter(tellsPeople)
				.map(({ id }) => id)
				.sort()
		).toEqual([
			'apodaca-centro-de-masculinidades-positivas',
			'estado-de-mexico-centros-de-reeducacion',
			'gendes-hombres-trabajando-se',
			'mhoresvi-grupos-de-hombres',
			'oaxaca-centro-de-reeducacion',
			'peru-hablemos-entre-patas',
			'pnud-masculinidades-indigenas-y-afromexicanas',
			'tulancingo-terapias-reeducativas'
		]);
		expect(
			read
				.filter((each) => each.reach.length > 0 && !tellsPeople(each))
				.map(({ id }) => id)
				.sort()
		).toEqual(['peru-entre-pares', 'peru-hombres-del-miercoles', 'ruanda-cooperativas-de-cafe']);
	});

	// By hand: 37 programmes, 9 with a first year (1994, 1995; 2004, 2009; 2013 twice, 2017, 2018; 2022), 3 with
	// weeks (4.3, 13, 26), 1 with hours (2.5), 4 with results.
	it('how many began, last and were asked about as each filter says', () => {
		const { starts, lengths, sessions, respondents } = optionsOf(
			programmesRead(),
			defaultProgrammesView('es')
		);
		const counts = (options: readonly Option[]) =>
			Object.fromEntries(options.map(({ code, count }) => [code, count]));
		expect(counts(starts)).toEqual({
			before_2000: 2,
			'2000s': 2,
			'2010s': 4,
			'2020s': 1,
			unknown: 28
		});
		expect(counts(lengths)).toEqual({ up_to_13_weeks: 2, over_13_weeks: 1, unknown: 34 });
		expect(counts(sessions)).toEqual({ over_90_minutes: 1, unknown: 36 });
		expect(counts(respondents)).toEqual({
			men: 2,
			women_partners: 1,
			participants: 2,
			not_told: 1,
			none: 33
		});
	});

	// Of 37: 28 evaluations unknown and 2 internal without a design; 7 with a design, told not to be made, or under way.
	it('the catalogue opens with what they hold', () => {
		expect(leadOf(programmesRead(), 'es')).toBe(
			'37 programas documentados en 12 países. De 8 se declaró a cuántas personas llegaron, que no es lo mismo que lo que cambió en ellas; de otros 3, sólo otra cifra (como lugares, o las personas que se esperaban). Uno tiene una evaluación que compara (antes y después, con otro grupo o por sorteo); de 30, las páginas leídas no dicen si se evaluaron, o no dicen cómo.'
		);
		expect(leadOf(programmesRead(), 'en')).toBe(
			'37 programmes documented in 12 countries. For 8 of them somebody reported how many people were reached, which is not the same as what changed in them; for 3 more, only another figure (such as places, or the people expected). One has an evaluation that compares (before and after, with another group, or by lot); for 30, the pages we read do not say whether there was an evaluation, or do not say how it was made.'
		);
	});

	it('no two pages of programmes have one title, though some names are the same in both languages', () => {
		const titles = rowsOf('programmes').flatMap(({ name = '', name_en = '' }) => [
			programmePage.es.documentTitle(name),
			programmePage.en.documentTitle(name_en)
		]);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('what is read off their columns agrees with what their pages say of the guide', () => {
		const features = rowsOf('programme_features');
		const programmes = rowsOf('programmes');
		expect(programmes.length).toBeGreaterThan(30);
		for (const row of programmes) {
			const read = standingOf(
				programmeOf(row.id ?? '', {
					approaches: (row.approaches ?? '').split(';'),
					format: (row.format ?? '').split(';'),
					evaluation: row.evaluation ?? '',
					sessions: number(row.sessions),
					weeks: number(row.weeks),
					sessions_per_week: number(row.sessions_per_week),
					session_hours: number(row.session_hours),
					group_min: number(row.group_min),
					group_max: number(row.group_max)
				})
			);
			for (const { feature, value } of features.filter((each) => each.programme_id === row.id)) {
				const status = read.find(({ item }) => item === feature)?.status;
				expect([value, 'unknown'], `${row.id}: ${feature}`).toContain(status);
			}
		}
	});
});
