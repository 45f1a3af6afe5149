import type { ImportModule } from './lib/module';
import type { TableRow } from './lib/write';
import {
	municipalGaps,
	readMunicipalities,
	readStates,
	stateYears,
	type People
} from './population-series';

const folder = 'conapo-population';
/** Projections and estimates at mid-year, conciliation published in 2023. */
const basis = 'conapo-2023-mid-year';

const sexes = ['women', 'men'] as const;

const ageGroups = [
	{ ageGroup: 'all', series: 'poblacion_entidad' },
	{ ageGroup: '18_plus', series: 'poblacion_adulta_entidad' }
] as const;

/**
 * `population` (32 states and `'00'`, their sum; 1990–2030; all ages and 18 and over) and
 * `population_municipality` (2015–2026). In every file women and men have to add up to the total.
 */
export const population: ImportModule = {
	id: folder,
	title: 'mid-year population by state, municipality and sex',
	run(sources, output, progress) {
		const states = ageGroups.map(({ ageGroup, series }) => ({
			ageGroup,
			...readStates(sources, series)
		}));
		const municipal = readMunicipalities(sources);
		for (const line of municipalGaps(states[0], municipal)) progress(line);
		output.table(
			folder,
			'population',
			['cve_ent', 'year', 'sex', 'age_group', 'population', 'basis'],
			states.flatMap(({ ageGroup, women, men }) => [
				...stateRows(women, 'women', ageGroup),
				...stateRows(men, 'men', ageGroup)
			]),
			{ sort: ['cve_ent', 'year', 'sex', 'age_group'] }
		);
		output.table(
			folder,
			'population_municipality',
			['cvegeo', 'year', 'sex', 'population'],
			sexes.flatMap((sex) => municipalRows(municipal[sex], sex)),
			{ gzip: true, sort: ['cvegeo', 'year', 'sex'] }
		);
		output.source(folder, {
			id: folder,
			publisher: 'CONAPO',
			title: 'Conciliación demográfica 1950–2019 y proyecciones de la población 2020–2070',
			url: 'https://www.gob.mx/conapo/acciones-y-programas/conciliacion-demografica-de-1950-a-2019-y-proyecciones-de-la-poblacion-de-mexico-y-de-las-entidades-federativas-2020-a-2070',
			cut: '2023',
			accessed: null,
			terms: 'Libre Uso MX',
			files: [...states, municipal].flatMap(({ files }) => files),
			notes: [
				'People at mid-year. Not to be mixed with census counts, which stand at another date and on another base.',
				'Municipalities made after the projection was drawn have no row; their people are counted where they lived before.'
			]
		});
	}
};

function stateRows(people: People, sex: string, ageGroup: string): readonly TableRow[] {
	const nation = new Map(
		stateYears.map((year) => [
			year,
			[...people.values()].reduce((sum, ofYear) => sum + (ofYear.get(year) ?? 0), 0)
		])
	);
	return [['00', nation] as const, ...people].flatMap(([cve_ent, ofYear]) =>
		[...ofYear].map(([year, n]) => ({
			cve_ent,
			year,
			sex,
			age_group: ageGroup,
			population: n,
			basis
		}))
	);
}

function municipalRows(people: People, sex: string): readonly TableRow[] {
	return [...people].flatMap(([cvegeo, ofYear]) =>
		[...ofYear].map(([year, n]) => ({ cvegeo, year, sex, population: n }))
	);
}
