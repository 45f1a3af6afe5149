import type { Lang } from '../../src/lib/catalog/types';

/** A kind of page, and where it is in a language. */
export interface Route {
	readonly name: string;
	readonly lang: Lang;
	readonly path: string;
}

/**
 * One route of every kind, with a view that draws more than the default where one does: in both languages,
 * but for those of the survey, of crimes and of the interventions, which share their frames and alternate.
 */
export const routes: readonly Route[] = [
	{ name: 'home', lang: 'es', path: '/' },
	{ name: 'home', lang: 'en', path: '/en/' },
	{ name: 'map', lang: 'es', path: '/mapa/' },
	{ name: 'map', lang: 'en', path: '/en/map/' },
	{ name: 'map with choices', lang: 'es', path: '/mapa/?form=tiles&state=15&classes=natural-6' },
	{ name: 'map with choices', lang: 'en', path: '/en/map/?form=map&state=15&classes=equal-4' },
	{ name: 'states', lang: 'es', path: '/estados/' },
	{ name: 'a state', lang: 'es', path: '/estados/oaxaca/' },
	{ name: 'a state with choices', lang: 'en', path: '/en/states/tlaxcala/?peers=09,15' },
	{ name: 'compare', lang: 'en', path: '/en/compare/' },
	{ name: 'compare with choices', lang: 'es', path: '/comparar/?states=09,20,31' },
	{ name: 'releases', lang: 'es', path: '/novedades/' },
	{ name: 'survey', lang: 'es', path: '/encuesta/' },
	{
		name: 'survey with choices',
		lang: 'en',
		path: '/en/survey/?indicator=total_lifetime&state=15&order=name'
	},
	{ name: 'survey change', lang: 'en', path: '/en/survey/change/' },
	{ name: 'survey groups', lang: 'es', path: '/encuesta/grupos/' },
	{ name: 'survey check', lang: 'en', path: '/en/survey/check/' },
	{ name: 'tabulator', lang: 'en', path: '/en/survey/tabulator/' },
	{
		name: 'tabulator with choices',
		lang: 'es',
		path: '/encuesta/tabulador/?rows=state&columns=education&base=domain:rural&compare=20,all;21,all'
	},
	{ name: 'programmes', lang: 'es', path: '/intervenciones/' },
	{
		name: 'programmes with choices',
		lang: 'en',
		path: '/en/interventions/?compare=peru-hablemos-entre-patas,gendes-hombres-trabajando-se'
	},
	{
		name: 'a programme',
		lang: 'es',
		path: '/intervenciones/programas/peru-hablemos-entre-patas/'
	},
	{ name: 'organisations', lang: 'en', path: '/en/interventions/organisations/' },
	{ name: 'organisations of a state', lang: 'es', path: '/intervenciones/organizaciones/oaxaca/' },
	{ name: 'public response', lang: 'en', path: '/en/interventions/public-response/' },
	{ name: 'evidence', lang: 'es', path: '/intervenciones/evidencia/' },
	{ name: 'study of 2022', lang: 'en', path: '/en/interventions/2022-study/' },
	{ name: 'coverage', lang: 'es', path: '/cobertura/' },
	{ name: 'coverage', lang: 'en', path: '/en/coverage/' },
	{ name: 'femicide', lang: 'es', path: '/feminicidio/' },
	{
		name: 'femicide with choices',
		lang: 'en',
		path: '/en/femicide/?place=15&unit=files&step=month'
	},
	{ name: 'revisions', lang: 'en', path: '/en/femicide/revisions/' },
	{
		name: 'states with choices',
		lang: 'es',
		path: '/feminicidio/estados/?state=14&form=tiles&intervals=yes'
	},
	{ name: 'municipalities', lang: 'es', path: '/feminicidio/municipios/' },
	{
		name: 'municipalities with choices',
		lang: 'en',
		path: '/en/femicide/municipalities/?state=20&municipality=20067&rate=raw'
	},
	{ name: 'family violence', lang: 'es', path: '/violencia-familiar/' },
	{ name: 'data', lang: 'es', path: '/datos/' },
	{ name: 'a table', lang: 'en', path: '/en/data/crime_month/' },
	{ name: 'method', lang: 'es', path: '/metodo/' },
	{ name: 'method', lang: 'en', path: '/en/method/' },
	{ name: 'help', lang: 'es', path: '/ayuda/' },
	{ name: 'help', lang: 'en', path: '/en/help/' },
	{ name: 'not found', lang: 'es', path: '/no-existe/' },
	{ name: 'not found', lang: 'en', path: '/en/not-there/' }
];
