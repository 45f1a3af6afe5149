/** What the codes in the tables mean, in both languages, column by column. */
import type { Crime, Register, Sex, Text, Unit } from './types';

export type Codes = Readonly<Record<string, Text>>;

export const crimes: Readonly<Record<Crime, Text>> = {
	femicide: { es: 'feminicidio', en: 'femicide' },
	attempted_femicide: { es: 'tentativa de feminicidio', en: 'attempted femicide' },
	intentional_homicide: { es: 'homicidio doloso', en: 'intentional homicide' },
	family_violence: { es: 'violencia familiar', en: 'family violence' },
	rape_simple: { es: 'violación simple', en: 'rape' },
	rape_equated: {
		es: 'violación equiparada',
		en: 'rape of someone who cannot consent or resist (violación equiparada)'
	},
	sexual_abuse: { es: 'abuso sexual', en: 'sexual abuse' },
	sexual_harassment_acoso: { es: 'acoso sexual', en: 'sexual harassment (acoso)' },
	sexual_harassment_hostigamiento: {
		es: 'hostigamiento sexual',
		en: 'sexual harassment by someone in authority (hostigamiento)'
	},
	gender_violence_other: {
		es: 'violencia de género distinta a la violencia familiar',
		en: 'gender violence other than family violence'
	},
	human_trafficking: { es: 'trata de personas', en: 'human trafficking' }
};

export const units: Readonly<Record<Unit, Text>> = {
	files: { es: 'carpetas de investigación', en: 'investigation files' },
	victims: { es: 'víctimas', en: 'victims' },
	deaths: { es: 'defunciones', en: 'deaths' },
	women: { es: 'mujeres', en: 'women' },
	calls: { es: 'llamadas', en: 'calls' }
};

export const registers: Readonly<Record<Register, Text>> = {
	cnsp: { es: 'registro CNSP/38/15 (2015–2025)', en: 'register CNSP/38/15 (2015–2025)' },
	rnid: {
		es: 'Registro Nacional de Incidencia Delictiva (desde 2026)',
		en: 'National Register of Crime (since 2026)'
	}
};

export const sexes: Readonly<Record<Sex, Text>> = {
	women: { es: 'mujeres', en: 'women' },
	men: { es: 'hombres', en: 'men' },
	unknown: { es: 'sexo no identificado', en: 'sex not identified' },
	all: { es: 'sin desglose por sexo', en: 'not broken down by sex' }
};

export const modalities: Codes = {
	all: { es: 'sin desglose', en: 'not broken down' },
	with_firearm: { es: 'con arma de fuego', en: 'with a firearm' },
	with_bladed_weapon: { es: 'con arma blanca', en: 'with a bladed weapon' },
	other_means: { es: 'con otro elemento', en: 'by other means' },
	unspecified: { es: 'no especificado', en: 'not specified' },
	sexual_exploitation: { es: 'explotación sexual', en: 'sexual exploitation' },
	forced_labour: { es: 'trabajo o servicios forzados', en: 'forced labour or services' },
	organ_removal: { es: 'tráfico de órganos', en: 'organ removal' },
	other_purposes: { es: 'otros fines', en: 'other purposes' }
};

export const victimAges: Codes = {
	all: { es: 'todas las edades o sin desglose', en: 'all ages, or not broken down' },
	minor: { es: 'menores de 18 años', en: 'under 18' },
	adult: { es: '18 años y más', en: '18 and over' },
	unspecified: { es: 'edad no especificada', en: 'age not specified' },
	unidentified: { es: 'edad no identificada', en: 'age not identified' }
};

export const populationAges: Codes = {
	all: { es: 'todas las edades', en: 'all ages' },
	'18_plus': { es: '18 años y más', en: '18 and over' }
};

export const educations: Codes = {
	none_or_preschool: { es: 'ninguna o preescolar', en: 'none or preschool' },
	primary: { es: 'primaria', en: 'primary' },
	lower_secondary: { es: 'secundaria', en: 'lower secondary' },
	upper_secondary: { es: 'media superior', en: 'upper secondary' },
	higher: { es: 'superior', en: 'higher' },
	unspecified: { es: 'no especificada', en: 'not specified' }
};

export const schoolings: Codes = {
	none: { es: 'ninguna', en: 'none' },
	primary_incomplete: { es: 'primaria incompleta', en: 'some primary' },
	primary_complete: { es: 'primaria completa', en: 'primary completed' },
	lower_secondary_incomplete: { es: 'secundaria incompleta', en: 'some lower secondary' },
	lower_secondary_complete: { es: 'secundaria completa', en: 'lower secondary completed' },
	upper_secondary_incomplete: { es: 'media superior incompleta', en: 'some upper secondary' },
	upper_secondary_complete: { es: 'media superior completa', en: 'upper secondary completed' },
	higher: { es: 'superior', en: 'higher' },
	unspecified: { es: 'no especificada', en: 'not specified' }
};

export const scopes: Codes = {
	partner: { es: 'pareja', en: 'partner' },
	childhood: { es: 'infancia', en: 'childhood' },
	obstetric: { es: 'atención del parto', en: 'care in childbirth' },
	community: { es: 'comunidad', en: 'community' },
	school: { es: 'escuela', en: 'school' },
	work: { es: 'trabajo', en: 'work' },
	family: { es: 'familia', en: 'family' },
	total: { es: 'todos los ámbitos', en: 'all settings' }
};

export const violenceTypes: Codes = {
	any: { es: 'cualquiera', en: 'any' },
	physical: { es: 'física', en: 'physical' },
	psychological: { es: 'psicológica', en: 'psychological' },
	economic: { es: 'económica o patrimonial', en: 'economic or property' },
	sexual: { es: 'sexual', en: 'sexual' },
	complaint: { es: 'queja o denuncia', en: 'complaint' }
};

export const periods: Codes = {
	relationship: { es: 'a lo largo de la relación', en: 'over the relationship' },
	childhood: { es: 'antes de los 15 años', en: 'before the age of 15' },
	last_birth: { es: 'en el último parto', en: 'at the last birth' },
	lifetime: { es: 'a lo largo de la vida', en: 'over the lifetime' },
	'12_months': { es: 'en los últimos 12 meses', en: 'in the last 12 months' }
};

export const precisions: Codes = {
	high: { es: 'alta: CV menor a 15 %', en: 'high: CV under 15%' },
	moderate: { es: 'moderada: CV de 15 a menos de 30 %', en: 'moderate: CV from 15 to under 30%' },
	low: { es: 'baja: CV de 30 % o más', en: 'low: CV of 30% or more' }
};

export const origins: Codes = {
	microdata: { es: 'calculado con los microdatos', en: 'computed from microdata' },
	aggregate: { es: 'tomado de tablas agregadas', en: 'taken from aggregate tables' },
	published: { es: 'valor publicado', en: 'published value' }
};

export const publishedStatus: Codes = {
	verified: {
		es: 'leído en varios lugares, o en uno y confirmado por la tabla o los microdatos del INEGI',
		en: 'read in several places, or in one and confirmed by INEGI’s table or microdata'
	},
	one_source: { es: 'leído en un solo lugar', en: 'read in one place only' },
	computed: {
		es: 'no leído a un decimal: redondeo de la tabla del INEGI o de un cálculo de terceros',
		en: 'not read to one decimal: the rounding of INEGI’s table or of a third party’s calculation'
	}
};
