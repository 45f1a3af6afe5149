/** What the codes of programmes, their reach and their results mean, in both languages. */
import type { Codes } from './codes';

export const operatorKinds: Codes = {
	civil_society: { es: 'sociedad civil', en: 'civil society' },
	national_government: { es: 'gobierno nacional', en: 'national government' },
	state_government: { es: 'gobierno estatal', en: 'state government' },
	municipal_government: { es: 'gobierno municipal', en: 'municipal government' },
	international_organisation: { es: 'organismo internacional', en: 'international organisation' },
	academic: { es: 'sector académico', en: 'academic sector' },
	several: { es: 'varios sectores', en: 'several sectors' }
};

export const approaches: Codes = {
	prevention_workshops: { es: 'talleres', en: 'workshops' },
	reflection: { es: 'grupos de reflexión', en: 'reflection groups' },
	reeducation: { es: 'reeducación', en: 're-education' },
	psychotherapy: { es: 'psicoterapia', en: 'psychotherapy' },
	counselling: { es: 'orientación individual', en: 'individual counselling' },
	helpline: { es: 'línea de ayuda', en: 'helpline' },
	messaging: { es: 'mensajes por teléfono o redes', en: 'messaging by telephone or social media' },
	campaign: { es: 'campaña de comunicación', en: 'communication campaign' },
	education: { es: 'educación', en: 'education' },
	arts_and_games: { es: 'arte y juego', en: 'art and games' },
	sport: { es: 'deporte', en: 'sport' },
	economic: { es: 'apoyo económico', en: 'economic support' },
	caregiving: { es: 'participación en los cuidados', en: 'taking part in care' },
	child_protection: { es: 'protección de la infancia', en: 'child protection' },
	community_leaders: {
		es: 'formación de líderes comunitarios',
		en: 'training of community leaders'
	},
	training_of_professionals: {
		es: 'capacitación de profesionales',
		en: 'training of professionals'
	},
	advocacy: { es: 'incidencia', en: 'advocacy' },
	research: { es: 'investigación', en: 'research' }
};

export const programmePopulations: Codes = {
	men: { es: 'hombres', en: 'men' },
	men_who_use_violence: { es: 'hombres que ejercen violencia', en: 'men who use violence' },
	men_on_trial: {
		es: 'hombres en proceso penal por violencia contra mujeres',
		en: 'men on trial for violence against women'
	},
	boys: { es: 'niños', en: 'boys' },
	adolescents: { es: 'adolescentes', en: 'adolescents' },
	indigenous_men: { es: 'hombres indígenas', en: 'Indigenous men' },
	afromexican_men: { es: 'hombres afromexicanos', en: 'Afro-Mexican men' },
	community_leaders: { es: 'líderes comunitarios', en: 'community leaders' },
	families: { es: 'familias', en: 'families' },
	women_and_men: { es: 'mujeres y hombres', en: 'women and men' },
	professionals: {
		es: 'docentes y otros profesionales',
		en: 'teachers and other professionals'
	},
	public_servants: { es: 'personal del servicio público', en: 'public servants' },
	police_armed_forces: { es: 'policía y fuerzas armadas', en: 'police and armed forces' },
	civil_organisations: {
		es: 'organizaciones civiles y comunitarias',
		en: 'civil and community organisations'
	}
};

export const programmeFormats: Codes = {
	group: { es: 'grupo', en: 'group' },
	individual: { es: 'individual', en: 'individual' },
	workshop: { es: 'taller', en: 'workshop' },
	residential: { es: 'residencial', en: 'residential' },
	helpline: { es: 'línea de ayuda', en: 'helpline' },
	online: { es: 'en línea o por mensajes', en: 'online or by messages' },
	media: { es: 'medios de comunicación', en: 'media' },
	manual: { es: 'manual', en: 'manual' }
};

export const preventionLevels: Codes = {
	primary: { es: 'primaria: antes de la violencia', en: 'primary: before violence' },
	secondary: { es: 'secundaria: ante un riesgo', en: 'secondary: where there is a risk' },
	tertiary: { es: 'terciaria: después de la violencia', en: 'tertiary: after violence' }
};

/** How results were looked at, from the weakest design to the strongest. */
export const evaluations: Codes = {
	unknown: { es: 'no se sabe', en: 'not known' },
	none: { es: 'la fuente dice que no se evaluó', en: 'not evaluated, the source says' },
	internal: { es: 'interna, sin decir cómo', en: 'internal, design not told' },
	self_report: { es: 'lo que dicen quienes participan', en: 'what participants report' },
	qualitative: { es: 'cualitativa', en: 'qualitative' },
	pre_post: { es: 'antes y después', en: 'before and after' },
	controlled: {
		es: 'antes y después, con grupo de comparación',
		en: 'before and after, with a comparison group'
	},
	rct: { es: 'ensayo aleatorizado', en: 'randomised trial' }
};

export const evaluationStates: Codes = {
	done: { es: 'hecha', en: 'done' },
	under_way: { es: 'en curso al escribirse la fuente', en: 'under way when the source was written' }
};

export const reachMeasures: Codes = {
	people_reached: { es: 'personas alcanzadas', en: 'people reached' },
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
	people_to_train: { es: 'personas por capacitar', en: 'people to be trained' },
	completed: { es: 'terminaron el programa', en: 'completed the programme' },
	completed_reflection_group: {
		es: 'terminaron el grupo de reflexión',
		en: 'completed the reflection group'
	},
	completed_reeducation_group: {
		es: 'terminaron el grupo de reeducación',
		en: 'completed the re-education group'
	},
	discharges: { es: 'altas', en: 'discharges' },
	places: { es: 'lugares con el programa', en: 'places with the programme' },
	state_governments: {
		es: 'gobiernos estatales con rutas propias',
		en: 'state governments with routes of their own'
	},
	proposals_received: { es: 'propuestas recibidas', en: 'proposals received' },
	practices_selected: { es: 'prácticas elegidas', en: 'practices selected' },
	expert_interviews: { es: 'entrevistas a especialistas', en: 'interviews with experts' },
	projects_funded: { es: 'proyectos financiados', en: 'projects funded' },
	survey_sent_to: {
		es: 'servidores públicos a quienes se envió la encuesta',
		en: 'civil servants sent the survey'
	},
	ministries_surveyed: { es: 'secretarías encuestadas', en: 'ministries surveyed' },
	network_organisations: { es: 'organizaciones de la red', en: 'organisations in the network' },
	network_participants: { es: 'participantes de la red', en: 'participants in the network' },
	cooperatives: { es: 'cooperativas con el programa', en: 'cooperatives with the programme' }
};

export const reachUnits: Codes = {
	men: { es: 'hombres', en: 'men' },
	people: { es: 'personas', en: 'people' },
	percent: { es: 'por ciento', en: 'per cent' },
	states: { es: 'estados', en: 'states' },
	regions: { es: 'regiones', en: 'regions' },
	districts: { es: 'distritos', en: 'districts' },
	proposals: { es: 'propuestas', en: 'proposals' },
	practices: { es: 'prácticas', en: 'practices' },
	interviews: { es: 'entrevistas', en: 'interviews' },
	projects: { es: 'proyectos', en: 'projects' },
	ministries: { es: 'secretarías', en: 'ministries' },
	organisations: { es: 'organizaciones', en: 'organisations' },
	cooperatives: { es: 'cooperativas', en: 'cooperatives' }
};

export const qualifiers: Codes = {
	exact: { es: 'exacto', en: 'exact' },
	about: { es: 'aproximado', en: 'about' },
	more_than: { es: 'más de', en: 'more than' },
	at_least: { es: 'al menos', en: 'at least' },
	expected: { es: 'se espera, no se ha contado', en: 'expected, not counted' }
};

export const reporters: Codes = {
	operator: { es: 'quien opera el programa', en: 'whoever runs the programme' },
	author: { es: 'quien escribió el documento', en: 'the author of the document' },
	study: { es: 'el estudio que lo describe', en: 'the study that describes it' }
};

export const resultMeasures: Codes = {
	better_communication: {
		es: 'mejor comunicación con la pareja',
		en: 'better communication with the partner'
	},
	fairer_chores: {
		es: 'reparto más equitativo de las tareas del hogar',
		en: 'a more equitable distribution of household chores'
	},
	shared_budget: {
		es: 'mejor manejo compartido del presupuesto familiar',
		en: 'better shared management of the family budget'
	},
	effort_to_avoid_violence: {
		es: 'esfuerzo por no ser violentos en casa',
		en: 'an effort not to be violent at home'
	},
	self_control: {
		es: 'más dominio de sí para evitar reacciones violentas',
		en: 'greater self-control to avoid violent reactions'
	},
	equitable_attitudes: {
		es: 'actitudes más respetuosas y equitativas hacia la esposa',
		en: 'more respectful and equitable attitudes towards their wives'
	},
	knowledge: {
		es: 'más conocimiento de la violencia de género, las masculinidades positivas y la igualdad',
		en: 'more knowledge of gender violence, positive masculinities and equality'
	},
	equitable_behaviour: {
		es: 'comportamientos más equitativos entre mujeres y hombres',
		en: 'more equitable behaviour between women and men'
	},
	division_of_labour: {
		es: 'cambios favorables en el reparto del trabajo del hogar',
		en: 'positive changes in the division of labour at home'
	},
	childcare: {
		es: 'cambios favorables en el cuidado de hijas e hijos',
		en: 'positive changes in the care of children'
	}
};

export const resultUnits: Codes = {
	percent: { es: 'por ciento', en: 'per cent' }
};

export const respondents: Codes = {
	men: { es: 'hombres participantes', en: 'men who took part' },
	women_partners: {
		es: 'mujeres, parejas de participantes',
		en: 'women, partners of participants'
	},
	participants: { es: 'participantes', en: 'participants' },
	not_told: { es: 'la fuente no dice quién', en: 'the source does not say who' }
};

/** What the guide of the 2022 study recommends, in its order. */
export const guideFeatures: Codes = {
	workshops: { es: 'talleres', en: 'workshops' },
	reflection_groups: { es: 'grupos de reflexión', en: 'reflection groups' },
	psychotherapy: { es: 'psicoterapia', en: 'psychotherapy' },
	diagnosis_first: { es: 'diagnóstico inicial', en: 'diagnosis first' },
	weekly_sessions_12: { es: '12 sesiones semanales', en: '12 weekly sessions' },
	session_up_to_90_minutes: {
		es: 'sesiones de hora y media como máximo',
		en: 'sessions of an hour and a half at most'
	},
	group_10_to_12: { es: 'grupos de 10 a 12 hombres', en: 'groups of 10 to 12 men' },
	trained_facilitator: { es: 'facilitador capacitado', en: 'trained facilitator' },
	monthly_maintenance: {
		es: 'sesión mensual de mantenimiento',
		en: 'monthly maintenance session'
	},
	peer_contact: { es: 'contacto entre participantes', en: 'contact among participants' },
	line_24_hours: { es: 'línea de 24 horas', en: '24-hour line' },
	evaluation_from_start: {
		es: 'evaluación desde el diseño',
		en: 'evaluation from the design stage'
	}
};

export const answersYesNo: Codes = {
	yes: { es: 'sí', en: 'yes' },
	no: { es: 'no', en: 'no' }
};

/** The countries that programmes are of or run in, by ISO 3166 code. */
export const countries: Codes = {
	BR: { es: 'Brasil', en: 'Brazil' },
	CO: { es: 'Colombia', en: 'Colombia' },
	IN: { es: 'India', en: 'India' },
	MX: { es: 'México', en: 'Mexico' },
	PA: { es: 'Panamá', en: 'Panama' },
	PE: { es: 'Perú', en: 'Peru' },
	RW: { es: 'Ruanda', en: 'Rwanda' },
	SE: { es: 'Suecia', en: 'Sweden' },
	UG: { es: 'Uganda', en: 'Uganda' },
	US: { es: 'Estados Unidos', en: 'United States' },
	UY: { es: 'Uruguay', en: 'Uruguay' },
	VN: { es: 'Viet Nam', en: 'Viet Nam' }
};
