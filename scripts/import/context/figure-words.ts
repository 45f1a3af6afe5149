/** What the list of programme figures calls things, as codes, and its remarks in our own words. */

interface Note {
	readonly es: string;
	readonly en: string;
}

export const figureProgrammes: Readonly<Record<string, string>> = {
	RFOSC: 'cso_registry',
	'SAT donatarias': 'authorised_donees',
	'Red de servicios CONAVIM': 'conavim_services',
	PAIMEF: 'paimef',
	Refugios: 'shelters',
	CJM: 'justice_centres',
	'Centros LIBRE': 'libre_centres',
	AVGM: 'gender_alerts',
	Proequidad: 'proequidad'
};

export const figureIndicators: Readonly<Record<string, string>> = {
	'organizaciones con CLUNI': 'organisations_with_cluni',
	'organizaciones registradas': 'organisations_registered',
	'donatarias autorizadas': 'authorised_donees',
	'unidades de atención': 'care_units',
	'refugios apoyados por Indesol': 'shelters_supported',
	'centros externos de atención': 'external_centres',
	'espacios de la Red Nacional de Refugios': 'network_spaces',
	'centros en operación': 'centres_open',
	'monto entregado': 'amount_paid',
	monto: 'amount_paid',
	'mujeres atendidas': 'women_served',
	'presupuesto PEF': 'budget',
	presupuesto: 'budget',
	centros: 'centres_open',
	'centros previstos': 'centres_planned',
	servicios: 'services_given',
	'declaratorias vigentes': 'declarations_in_force',
	'organizaciones financiadas': 'organisations_funded'
};

export const figureUnits: Readonly<Record<string, string>> = {
	organizaciones: 'organisations',
	unidades: 'care_units',
	refugios: 'shelters',
	centros: 'centres',
	espacios: 'spaces',
	'millones de pesos': 'million_pesos',
	mujeres: 'women',
	servicios: 'services',
	declaratorias: 'declarations'
};

/** Places that are no state. */
export const figureScopes: Readonly<
	Record<string, { readonly cve_ent: string; readonly note: Note | null }>
> = {
	nacional: { cve_ent: '00', note: null },
	'31 entidades': { cve_ent: '00', note: { es: 'En 31 estados.', en: 'In 31 states.' } },
	'25 entidades': { cve_ent: '00', note: { es: 'En 25 estados.', en: 'In 25 states.' } }
};

const said = (es: string, en: string, confirmed = false) => ({ note: { es, en }, confirmed });

/** The remarks of the list, and whether the other reading of pages has the same figure. */
export const figureRemarks: Readonly<
	Record<string, { readonly note: Note | null; readonly confirmed: boolean }>
> = {
	'': { note: null, confirmed: false },
	'16,257 (40.1%) inactive; article undated in excerpt, about 2020': said(
		'De ellas, 16,257 (40.1\u00a0%) estaban inactivas. La página no tiene fecha: es de hacia 2020.',
		'Of these, 16,257 (40.1%) were inactive. The page bears no date: it is of about 2020.'
	),
	'2,120 municipalities; shelters left out of the directory on purpose': said(
		'En 2,120 municipios. El directorio deja fuera los refugios a propósito.',
		'In 2,120 municipalities. The directory leaves out shelters on purpose.'
	),
	'INEGI 2021': said('La página cita al INEGI.', 'The page quotes INEGI.', true),
	'INEGI 2023': said('La página cita al INEGI.', 'The page quotes INEGI.', true),
	'goal 362,880': said('La meta era de 362,880.', 'The goal was 362,880.'),
	largest: said('El monto más alto de un estado.', 'The largest amount of a state.'),
	smallest: said('El monto más bajo de un estado.', 'The smallest amount of a state.'),
	'goal 2,478': said('La meta anunciada es de 2,478.', 'The goal announced is 2,478.'),
	'40% violence': said(
		'La página dice que 40\u00a0% fueron por violencia.',
		'The page says that 40% were about violence.'
	),
	'top 5 states': said(
		'La página sólo nombra los cinco estados con más servicios.',
		'The page names only the five states with most services.'
	),
	'22 states, 643 municipalities': said(
		'La página habla de 22 estados y 643 municipios. No coincide con la lista de declaratorias, que en esa fecha suma 26 federales en 23 estados.',
		'The page speaks of 22 states and 643 municipalities. It does not agree with the list of declarations, which by that date has 26 federal ones in 23 states.'
	),
	'587 projects': said('Para 587 proyectos.', 'For 587 projects.'),
	'82 million pesos; ended in 2019': said(
		'Con 82 millones de pesos. El programa terminó en 2019.',
		'With 82 million pesos. The programme ended in 2019.'
	)
};
