/** What the codes of the public response mean, in both languages. */
import type { Codes } from './codes';

export const datePrecisions: Codes = {
	day: { es: 'día', en: 'day' },
	month: { es: 'mes', en: 'month' },
	year: { es: 'año', en: 'year' }
};

export const alertReasons: Codes = {
	femicidal_violence: { es: 'violencia feminicida', en: 'femicidal violence' },
	violence_against_women: {
		es: 'violencia contra las mujeres',
		en: 'violence against women'
	},
	comparative_grievance: {
		es: 'agravio comparado: una norma o política que discrimina',
		en: 'comparative grievance: a law or policy that discriminates'
	},
	disappearance: {
		es: 'desaparición de niñas y mujeres',
		en: 'disappearance of girls and women'
	},
	femicide: { es: 'feminicidio', en: 'femicide' },
	sexual_violence: { es: 'violencia sexual', en: 'sexual violence' },
	sexual_trafficking: {
		es: 'trata con fines de explotación sexual',
		en: 'trafficking for sexual exploitation'
	},
	not_clear: {
		es: 'no queda claro si es violencia feminicida o agravio comparado',
		en: 'not clear whether femicidal violence or comparative grievance'
	}
};

export const alertIssuers: Codes = {
	federal: { es: 'federal', en: 'federal' },
	local: {
		es: 'local: la emitió el gobierno de la entidad',
		en: 'local: issued by the state or city government'
	}
};

export const alertStatus: Codes = {
	declared: { es: 'declarada', en: 'declared' },
	lifted_in_part: { es: 'declarada; levantada en parte', en: 'declared; lifted in part' },
	extended: { es: 'declarada; ampliada', en: 'declared; extended' }
};

export const alertExtents: Codes = {
	listed: { es: 'los municipios de la lista', en: 'the municipalities listed' },
	listed_in_part: {
		es: 'más municipios que los de la lista',
		en: 'more municipalities than those listed'
	},
	whole_state: { es: 'toda la entidad', en: 'the whole state' }
};

export const serviceKinds: Codes = {
	justice_centre: {
		es: 'Centro de Justicia para las Mujeres',
		en: 'Women’s Justice Centre'
	}
};

export const serviceStatus: Codes = {
	out_of_date: { es: 'dato viejo', en: 'out of date' }
};

export const publicProgrammes: Codes = {
	annex_13: {
		es: 'Anexo 13 del Presupuesto de Egresos',
		en: 'Annex 13 of the federal budget'
	},
	authorised_donees: {
		es: 'Donatarias autorizadas (SAT)',
		en: 'Authorised donees (tax authority)'
	},
	calls_911: { es: 'Llamadas al 911', en: 'Calls to 9-1-1' },
	conavim: {
		es: 'CONAVIM, la comisión contra la violencia hacia las mujeres',
		en: 'CONAVIM, the commission against violence towards women'
	},
	conavim_services: {
		es: 'Red de servicios de la CONAVIM',
		en: 'Network of services of CONAVIM'
	},
	cso_registry: {
		es: 'Registro Federal de las Organizaciones de la Sociedad Civil',
		en: 'Federal Registry of Civil Society Organisations'
	},
	gender_alerts: { es: 'Alertas de violencia de género', en: 'Gender-violence alerts' },
	justice_centres: {
		es: 'Centros de Justicia para las Mujeres',
		en: 'Women’s Justice Centres'
	},
	libre_centres: { es: 'Centros LIBRE', en: 'LIBRE Centres' },
	paimef: {
		es: 'PAIMEF, apoyo federal a las instancias de las mujeres en los estados',
		en: 'PAIMEF, federal support for the states’ institutes for women'
	},
	proequidad: {
		es: 'Proequidad, fondo para organizaciones',
		en: 'Proequidad, a fund for organisations'
	},
	shelters: { es: 'Refugios y centros externos', en: 'Shelters and external centres' }
};

export const publicIndicators: Codes = {
	amount_paid: { es: 'monto entregado', en: 'amount paid' },
	authorised_donees: { es: 'donatarias autorizadas', en: 'authorised donees' },
	budget: { es: 'presupuesto', en: 'budget' },
	calls_violence_against_women: {
		es: 'llamadas por violencia contra la mujer',
		en: 'calls about violence against women'
	},
	care_units: { es: 'unidades de atención', en: 'care units' },
	centres_open: { es: 'centros en operación', en: 'centres open' },
	centres_planned: { es: 'centros previstos', en: 'centres planned' },
	declarations_in_force: {
		es: 'declaratorias que se daban por vigentes',
		en: 'declarations said to be in force'
	},
	external_centres: { es: 'centros externos de atención', en: 'external care centres' },
	municipalities_with_alert: {
		es: 'municipios con alerta',
		en: 'municipalities under an alert'
	},
	network_spaces: {
		es: 'espacios de la Red Nacional de Refugios',
		en: 'spaces of the National Network of Shelters'
	},
	organisations_funded: { es: 'organizaciones financiadas', en: 'organisations funded' },
	organisations_registered: {
		es: 'organizaciones registradas',
		en: 'organisations registered'
	},
	organisations_with_cluni: {
		es: 'organizaciones con clave del registro (CLUNI)',
		en: 'organisations with a registry code (CLUNI)'
	},
	services_given: { es: 'servicios dados', en: 'services given' },
	shelters_supported: {
		es: 'refugios apoyados por el Indesol',
		en: 'shelters supported by Indesol'
	},
	states_with_alert: { es: 'estados con alerta', en: 'states under an alert' },
	subsidies: { es: 'subsidios', en: 'subsidies' },
	women_served: { es: 'mujeres atendidas', en: 'women served' }
};

export const publicUnits: Codes = {
	calls: { es: 'llamadas', en: 'calls' },
	care_units: { es: 'unidades', en: 'units' },
	centres: { es: 'centros', en: 'centres' },
	declarations: { es: 'declaratorias', en: 'declarations' },
	million_pesos: { es: 'millones de pesos corrientes', en: 'million current pesos' },
	municipalities: { es: 'municipios', en: 'municipalities' },
	organisations: { es: 'organizaciones', en: 'organisations' },
	services: { es: 'servicios', en: 'services' },
	shelters: { es: 'refugios', en: 'shelters' },
	spaces: { es: 'espacios', en: 'spaces' },
	states: { es: 'estados', en: 'states' },
	women: { es: 'mujeres', en: 'women' }
};

export const budgetStages: Codes = {
	approved: { es: 'aprobado (PEF)', en: 'approved (PEF)' },
	approved_or_project: {
		es: 'aprobado o proyecto: la página mezcla ambos',
		en: 'approved or bill: the page mixes both'
	}
};

export const figureStatus: Codes = {
	two_readings: {
		es: 'sin verificar en el original; dos lecturas coinciden',
		en: 'not verified in the original; two readings agree'
	},
	one_page: {
		es: 'sin verificar: lo dice una sola página',
		en: 'unverified: one page says so'
	},
	no_address: {
		es: 'sin verificar: sólo tenemos el nombre de la página',
		en: 'unverified: we have only the name of the page'
	}
};

export const callKinds: Codes = {
	family_violence: { es: 'violencia familiar', en: 'family violence' }
};
