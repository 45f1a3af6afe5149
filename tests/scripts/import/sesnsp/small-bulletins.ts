import { publishedCrimes } from '../../../../scripts/import/sesnsp/codes';
import { stateCodes } from '../../../../scripts/import/lib/states';
import type { SmallSources } from '../small';

export const paths = {
	states: 'sesnsp/bulletins/delitos_entidad_2015-2026_cut2026-02.csv',
	joined: 'sesnsp/bulletins/delitos_nacional_mensual_2015-2026_cut2026-02.csv',
	rnid: 'sesnsp/bulletins/delitos_nacional_mensual_RNID2026_cut2026-02.csv',
	victims: 'sesnsp/bulletins/victimas_2015-2026_cut2025-12.csv'
} as const;

const wholeYears = Array.from({ length: 11 }, (_, index) => 2015 + index);
const months = (year: number, last: number): string[] =>
	Array.from({ length: last }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
const allMonths = wholeYears.flatMap((year) => months(year, 12));
const newMonths = months(2026, 2);
const subtypes = publishedCrimes.cnsp.map(({ subtype }) => subtype);

/** Weapons of the 32 femicides of a month of 2026. */
const weapons = { 'con arma blanca': 10, 'con arma de fuego': 12, 'con otro elemento': 7 };
const attempts: Readonly<Record<string, number>> = { Feminicidio: 5, 'Homicidio doloso': 3 };

/**
 * Four bulletins that agree: one file of each crime in each state and month from January 2015 to
 * February 2026; five attempts of femicide and three of homicide a month in 2026; two victims of
 * femicide and three women of homicide in each state of 2025, and one of each in 2026.
 */
export function bulletins(): Readonly<Record<keyof typeof paths, string[]>> {
	const byState = ['Feminicidio', 'Homicidio doloso', 'Violencia familiar'];
	return {
		states: stateCodes.flatMap((code) =>
			byState.flatMap((name) => [
				...wholeYears.map((year) => `${code},${name},${year},12`),
				`${code},${name},2026-01..02,2`
			])
		),
		joined: subtypes.flatMap((name) => [
			...allMonths.map((month) => `${month},${name},32`),
			...newMonths.map((month) => `${month},${name},${32 + (attempts[name] ?? 0)}`)
		]),
		rnid: newMonths.flatMap((month) => [
			`${month},Feminicidio (consumado),32`,
			...Object.entries(weapons).map(([name, n]) => `${month},Feminicidio / ${name},${n}`),
			`${month},Feminicidio / no especificado,3`,
			`${month},Tentativa de feminicidio,5`,
			`${month},Homicidio doloso (consumado),32`,
			`${month},Tentativa de homicidio doloso,3`,
			`${month},Trata con fines de explotación sexual,4`,
			`${month},Violación a la intimidad sexual,9`,
			...subtypes
				.filter((name) => !['Feminicidio', 'Homicidio doloso', 'Trata de personas'].includes(name))
				.map((name) => `${month},${name},32`)
		]),
		victims: [
			...wholeYears.flatMap((year) => [
				`00,Feminicidio,todos,delitos,${year},384`,
				`00,Homicidio culposo,todos,victimas,${year},900`,
				`00,Homicidio doloso,todos,victimas,${year},800`
			]),
			'00,Feminicidio,todos,victimas,2025,64',
			'00,Feminicidio,todos,delitos,2026-02,64',
			'00,Feminicidio,todos,victimas,2026-02,32',
			'00,Trata de personas,todos,delitos,2026-02,0',
			'00,Trata de personas,todos,victimas,2026-02,0',
			...stateCodes.flatMap((code) => [
				`${code},Feminicidio,Mujer,victimas,2025,2`,
				`${code},Homicidio doloso,Mujer,victimas,2025,3`,
				`${code},Feminicidio,Mujer,victimas,2026-02,1`,
				`${code},Homicidio doloso,Mujer,victimas,2026-02,1`
			])
		]
	};
}

const headers = {
	states: 'cve_ent,delito,periodo,delitos',
	joined: 'mes,delito,delitos_homologado',
	rnid: 'mes,delito,delitos',
	victims: 'cve_ent,delito,sexo,unidad,periodo,n'
} as const;

/** The bulletins as sources, with some of their lines put in the place of others. */
export function bulletinSources(
	changes: readonly (readonly [of: keyof typeof paths, from: string, to: string | null])[] = []
): SmallSources {
	const lines = bulletins();
	return Object.fromEntries(
		(['states', 'joined', 'rnid', 'victims'] as const).map((of) => {
			const changed = lines[of].flatMap((line) => {
				const change = changes.find(([name, from]) => name === of && from === line);
				return change ? (change[2] ?? []) : [line];
			});
			return [paths[of], [headers[of], ...changed, ''].join('\n')];
		})
	);
}
