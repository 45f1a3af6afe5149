/** Who published what, where and when: the part of a source that stands beside every figure. */
import { newestCut } from './cuts';
import { documentPublications } from './publications-documents';
import type { Source, Text } from './types';

export type Publication = Pick<Source, 'id' | 'publisher' | 'title' | 'url' | 'cut'>;

const INEGI: Text = {
	es: 'Instituto Nacional de Estadística y Geografía (INEGI)',
	en: 'National Institute of Statistics and Geography (INEGI)'
};

const CONAPO: Text = {
	es: 'Consejo Nacional de Población (CONAPO)',
	en: 'National Population Council (CONAPO)'
};

const SESNSP: Text = {
	es: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)',
	en: 'Executive Secretariat of the National Public Security System (SESNSP)'
};

const ATLAS: Text = { es: 'Atlas Violeta', en: 'Atlas Violeta' };

const sesnspPage =
	'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';

const endirehPage = 'https://www.inegi.org.mx/programas/endireh/2021/';

export const publications: readonly Publication[] = [
	{
		id: 'endireh',
		publisher: INEGI,
		title: {
			es: 'Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares (ENDIREH) 2016 y 2021, microdatos',
			en: 'National Survey on the Dynamics of Household Relationships (ENDIREH) 2016 and 2021, microdata'
		},
		url: endirehPage,
		cut: '2021'
	},
	{
		id: 'endireh-aggregates',
		publisher: INEGI,
		title: {
			es: 'ENDIREH 2016 y 2021: porcentajes por ámbito y entidad',
			en: 'ENDIREH 2016 and 2021: percentages by setting and state'
		},
		url: endirehPage,
		cut: '2021'
	},
	{
		id: 'endireh-published',
		publisher: INEGI,
		title: {
			es: 'ENDIREH 2016 y 2021: valores publicados por entidad',
			en: 'ENDIREH 2016 and 2021: published values by state'
		},
		url: endirehPage,
		cut: '2021'
	},
	{
		id: 'conapo-population',
		publisher: CONAPO,
		title: {
			es: 'Conciliación demográfica 1950–2019 y proyecciones de la población 2020–2070',
			en: 'Demographic conciliation 1950–2019 and population projections 2020–2070'
		},
		url: 'https://www.gob.mx/conapo/acciones-y-programas/conciliacion-demografica-de-1950-a-2019-y-proyecciones-de-la-poblacion-de-mexico-y-de-las-entidades-federativas-2020-a-2070',
		cut: '2023'
	},
	{
		id: 'marginalisation',
		publisher: CONAPO,
		title: {
			es: 'Índice de marginación por municipio 2020',
			en: 'Marginalisation index by municipality 2020'
		},
		url: 'https://www.gob.mx/conapo/documentos/indices-de-marginacion-2020-284372',
		cut: '2020'
	},
	{
		id: 'geography',
		publisher: INEGI,
		title: {
			es: 'Marco Geoestadístico 2020 y Catálogo Único de Claves de Áreas Geoestadísticas',
			en: 'Geostatistical Framework 2020 and Catalogue of Geostatistical Codes'
		},
		url: 'https://www.inegi.org.mx/temas/mg/',
		cut: '2020'
	},
	{
		id: 'sesnsp-victims',
		publisher: SESNSP,
		title: {
			es: 'Víctimas del fuero común por entidad, sexo y edad (registro CNSP/38/15)',
			en: 'Victims of state-law crimes by state, sex and age (register CNSP/38/15)'
		},
		url: sesnspPage,
		cut: newestCut('sesnsp-victims')
	},
	{
		id: 'sesnsp-crimes',
		publisher: SESNSP,
		title: {
			es: 'Carpetas de investigación del fuero común por entidad y mes (registro CNSP/38/15)',
			en: 'Investigation files for state-law crimes by state and month (register CNSP/38/15)'
		},
		url: sesnspPage,
		cut: newestCut('sesnsp-crimes')
	},
	{
		id: 'sesnsp-crimes-annual',
		publisher: SESNSP,
		title: {
			es: 'Carpetas de investigación del fuero común por entidad y año (registro CNSP/38/15)',
			en: 'Investigation files for state-law crimes by state and year (register CNSP/38/15)'
		},
		url: sesnspPage,
		cut: newestCut('sesnsp-crimes-annual')
	},
	{
		id: 'sesnsp-rnid',
		publisher: SESNSP,
		title: {
			es: 'Registro Nacional de Incidencia Delictiva (RNID): delitos por entidad, 2026',
			en: 'National Register of Crime (RNID): crimes by state, 2026'
		},
		url: sesnspPage,
		cut: newestCut('sesnsp-rnid')
	},
	{
		id: 'sesnsp-bulletins',
		publisher: SESNSP,
		title: {
			es: 'Cifras publicadas de delitos y víctimas, 2015 a agosto de 2026',
			en: 'Published figures of crimes and victims, 2015 to August 2026'
		},
		url: sesnspPage,
		cut: newestCut('sesnsp-bulletins')
	},
	{
		id: 'sesnsp-municipal',
		publisher: SESNSP,
		title: {
			es: 'Carpetas de investigación por municipio: feminicidio, homicidio doloso y violencia familiar',
			en: 'Investigation files by municipality: femicide, intentional homicide and family violence'
		},
		url: sesnspPage,
		cut: '2026-05'
	},
	{
		id: 'inegi-mortality',
		publisher: INEGI,
		title: {
			es: 'Estadísticas de Defunciones Registradas: homicidios de mujeres por entidad',
			en: 'Registered deaths: homicides of women by state'
		},
		url: 'https://www.inegi.org.mx/programas/edr/',
		cut: '2022'
	},
	{
		id: 'peru-femicide',
		publisher: {
			es: 'Ministerio de la Mujer y Poblaciones Vulnerables del Perú (MIMP)',
			en: 'Ministry of Women and Vulnerable Populations of Peru (MIMP)'
		},
		title: {
			es: 'Víctimas de feminicidio y de tentativa que registran los Centros Emergencia Mujer',
			en: 'Victims of femicide and of attempts recorded by the Women’s Emergency Centres'
		},
		url: 'https://portalestadistico.aurora.gob.pe/',
		cut: '2025'
	},
	{
		id: 'organisations',
		publisher: ATLAS,
		title: {
			es: 'Directorio de organizaciones que nombran las páginas públicas',
			en: 'Directory of organisations named on public pages'
		},
		url: '/data/organisations.csv',
		cut: '2026'
	},
	{
		id: 'organisations-by-hand',
		publisher: ATLAS,
		title: {
			es: 'Organizaciones agregadas o corregidas a mano',
			en: 'Organisations added or corrected by hand'
		},
		url: '/data/organisations.csv',
		cut: null
	},
	{
		id: 'helplines',
		publisher: ATLAS,
		title: { es: 'Líneas de ayuda públicas', en: 'Public helplines' },
		url: '/data/helplines.csv',
		cut: '2026'
	},
	{
		id: 'mens-programmes',
		publisher: ATLAS,
		title: {
			es: 'Programas con hombres y para prevenir la violencia de género',
			en: 'Programmes with men and to prevent gender violence'
		},
		url: '/data/programmes.csv',
		cut: '2026'
	},
	{
		id: 'gender-alerts',
		publisher: ATLAS,
		title: {
			es: 'Alertas de violencia de género, según páginas públicas',
			en: 'Gender-violence alerts, from public pages'
		},
		url: '/data/alerts.csv',
		cut: '2026'
	},
	{
		id: 'justice-centres',
		publisher: { es: 'Un directorio de salud', en: 'A health directory' },
		title: {
			es: 'Sedes de los Centros de Justicia para las Mujeres, hacia 2018',
			en: 'Seats of the Women’s Justice Centres, about 2018'
		},
		url: '/data/services.csv',
		cut: '2018'
	},
	{
		id: 'budget-annex-13',
		publisher: { es: 'Cámara de Diputados y prensa', en: 'Chamber of Deputies and press' },
		title: {
			es: 'Anexo 13 del Presupuesto de Egresos: totales por año',
			en: 'Annex 13 of the federal budget: yearly totals'
		},
		url: '/data/budget.csv',
		cut: '2026'
	},
	{
		id: 'programme-figures',
		publisher: ATLAS,
		title: {
			es: 'Cifras de programas y servicios públicos que imprime la prensa',
			en: 'Figures of public programmes and services printed by the press'
		},
		url: '/data/programme_figures.csv',
		cut: '2026'
	},
	{
		id: 'calls-911',
		publisher: SESNSP,
		title: {
			es: 'Llamadas de emergencia al 911 por violencia familiar',
			en: 'Emergency calls to 9-1-1 about family violence'
		},
		url: sesnspPage,
		cut: '2020-10'
	},
	{
		id: 'study-2022',
		publisher: {
			es: 'Simetría, A. C., y Plataforma ALIGN',
			en: 'Simetría, A. C., and the ALIGN Platform'
		},
		title: {
			es: 'Niños y hombres: parte de la ecuación para reducir la violencia de género en México',
			en: 'Boys and men: part of the equation to reduce gender violence in Mexico'
		},
		url: 'https://www.alignplatform.org',
		cut: '2022-05'
	},
	{
		id: 'sv-meta',
		publisher: {
			es: 'Porat, Gantman, Green, Pezzuto y Paluck',
			en: 'Porat, Gantman, Green, Pezzuto and Paluck'
		},
		title: {
			es: 'Base de su revisión «Preventing Sexual Violence» (2024)',
			en: 'Database of their review “Preventing Sexual Violence” (2024)'
		},
		url: 'https://github.com/setgree/sv-meta',
		cut: '2024'
	},
	...documentPublications
];

const byId = new Map(publications.map((entry) => [entry.id, entry]));

/** The publication with this id. Throws `RangeError` when the catalogue has none. */
export function publication(id: string): Publication {
	const found = byId.get(id);
	if (!found) throw new RangeError(`the catalogue has no publication '${id}'`);
	return found;
}
