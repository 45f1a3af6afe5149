/** What the codes of organisations, programmes and helplines mean, in both languages. */
import type { Codes } from './codes';

export const organisationScopes: Codes = {
	national: { es: 'nacional', en: 'national' },
	state: { es: 'estatal', en: 'state' },
	local: { es: 'local', en: 'local' },
	international: { es: 'internacional', en: 'international' }
};

export const organisationThemes: Codes = {
	masculinities: { es: 'masculinidades', en: 'masculinities' },
	research_advocacy: { es: 'investigación e incidencia', en: 'research and advocacy' },
	sexual_reproductive_rights: {
		es: 'derechos sexuales y reproductivos',
		en: 'sexual and reproductive rights'
	},
	indigenous_afromexican: {
		es: 'mujeres indígenas y afromexicanas',
		en: 'indigenous and Afro-Mexican women'
	},
	children_adolescents: { es: 'niñez y adolescencia', en: 'children and adolescents' },
	trafficking: { es: 'trata de personas', en: 'human trafficking' },
	victim_support: { es: 'atención a víctimas', en: 'support for victims' },
	femicide_observatory: { es: 'observatorio de feminicidio', en: 'femicide observatory' },
	prevention: { es: 'prevención', en: 'prevention' },
	access_to_justice: { es: 'acceso a la justicia', en: 'access to justice' },
	economic_autonomy: { es: 'autonomía económica', en: 'economic autonomy' },
	communication: { es: 'comunicación', en: 'communication' },
	mental_health: { es: 'salud mental', en: 'mental health' },
	health: { es: 'salud', en: 'health' },
	social_support: { es: 'apoyo social', en: 'social support' },
	shelter_network: { es: 'red de refugios', en: 'shelter network' }
};

export const answers: Codes = {
	yes: { es: 'sí', en: 'yes' },
	no: { es: 'no', en: 'no' },
	unknown: { es: 'no se sabe', en: 'not known' }
};

export const organisationStatus: Codes = {
	stated: { es: 'la página lo dice', en: 'the page says so' },
	inferred: { es: 'se deduce de la página', en: 'inferred from the page' }
};

export const listings: Codes = {
	pages: { es: 'páginas públicas', en: 'public pages' },
	earlier_reading: { es: 'una lectura anterior', en: 'an earlier reading' },
	study_2022: { es: 'el estudio de 2022', en: 'the 2022 study' }
};

export const operatorKinds: Codes = {
	civil_society: { es: 'sociedad civil', en: 'civil society' },
	state_government: { es: 'gobierno estatal', en: 'state government' },
	municipal_government: { es: 'gobierno municipal', en: 'municipal government' }
};

export const approaches: Codes = {
	reeducation: { es: 'reeducación', en: 're-education' },
	reflection: { es: 'reflexión en grupo', en: 'group reflection' },
	psychotherapy: { es: 'psicoterapia', en: 'psychotherapy' },
	education: { es: 'educación', en: 'education' },
	prevention_workshops: { es: 'talleres de prevención', en: 'prevention workshops' },
	child_protection: { es: 'protección de la infancia', en: 'child protection' },
	training_of_professionals: {
		es: 'capacitación de profesionales',
		en: 'training of professionals'
	},
	advocacy: { es: 'incidencia', en: 'advocacy' },
	research: { es: 'investigación', en: 'research' },
	helpline: { es: 'línea de ayuda', en: 'helpline' }
};

export const programmePopulations: Codes = {
	men_who_use_violence: { es: 'hombres que ejercen violencia', en: 'men who use violence' },
	men: { es: 'hombres', en: 'men' },
	adolescents: { es: 'adolescentes', en: 'adolescents' },
	boys: { es: 'niños', en: 'boys' },
	indigenous_men: { es: 'hombres indígenas', en: 'indigenous men' },
	families: { es: 'familias', en: 'families' },
	professionals: { es: 'profesionales', en: 'professionals' },
	women_and_men: { es: 'mujeres y hombres', en: 'women and men' }
};

export const programmeFormats: Codes = {
	group: { es: 'grupo', en: 'group' },
	individual: { es: 'individual', en: 'individual' },
	workshop: { es: 'taller', en: 'workshop' },
	residential: { es: 'residencial', en: 'residential' },
	helpline: { es: 'línea de ayuda', en: 'helpline' }
};

export const preventionLevels: Codes = {
	primary: { es: 'primaria: antes de la violencia', en: 'primary: before violence' },
	secondary: { es: 'secundaria: ante un riesgo', en: 'secondary: where there is a risk' },
	tertiary: { es: 'terciaria: después de la violencia', en: 'tertiary: after violence' }
};

export const evaluations: Codes = {
	none: { es: 'sin evaluación conocida', en: 'no known evaluation' },
	self_report: { es: 'lo que dicen quienes participan', en: 'what participants report' },
	qualitative: { es: 'cualitativa', en: 'qualitative' },
	pre_post: { es: 'antes y después', en: 'before and after' },
	controlled: { es: 'con grupo de comparación', en: 'with a comparison group' },
	rct: { es: 'ensayo aleatorizado', en: 'randomised trial' }
};

export const resultMeasures: Codes = {
	participants: { es: 'participantes', en: 'participants' },
	participants_in_prison: { es: 'participantes en prisión', en: 'participants in prison' },
	participants_sent_by_judges: {
		es: 'participantes enviados por un juez',
		en: 'participants sent by a judge'
	},
	participants_voluntary: {
		es: 'participantes por voluntad propia',
		en: 'participants of their own will'
	},
	participants_per_year: { es: 'participantes al año', en: 'participants a year' },
	completed_reflection_group: {
		es: 'terminaron el grupo de reflexión',
		en: 'completed the reflection group'
	},
	completed_reeducation_group: {
		es: 'terminaron el grupo de reeducación',
		en: 'completed the re-education group'
	},
	discharges: { es: 'altas', en: 'discharges' }
};

export const qualifiers: Codes = {
	exact: { es: 'exacto', en: 'exact' },
	about: { es: 'aproximado', en: 'about' },
	more_than: { es: 'más de', en: 'more than' }
};

export const lineServes: Codes = {
	everyone: { es: 'cualquier persona', en: 'anyone' },
	women: { es: 'mujeres', en: 'women' },
	men_who_use_violence: {
		es: 'hombres que quieren dejar de ejercer violencia',
		en: 'men who want to stop using violence'
	}
};

export const lineChannels: Codes = {
	voice: { es: 'llamada', en: 'voice call' },
	messages: { es: 'mensajes', en: 'messages' }
};
