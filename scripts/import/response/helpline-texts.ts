/** What we say of a line in our own words; Spanish first where both languages are given. */
export interface HelplineText {
	readonly name_en: string;
	readonly operator_en: string;
	readonly channel: 'voice' | 'messages';
	/** The part of the state that it serves, where that is less than all of it. */
	readonly area: string | null;
	readonly area_en: string | null;
	/** What a person should know before using it. */
	readonly note: string | null;
	readonly note_en: string | null;
}

const voice = { channel: 'voice', area: null, area_en: null, note: null, note_en: null } as const;

/** The lines that may be published, by the id that their name makes. */
export const helplineTexts: Readonly<Record<string, HelplineText>> = {
	emergencias: {
		...voice,
		name_en: 'Emergencies',
		operator_en: 'National emergency system',
		note: 'Gratuito. Policía, ambulancia y bomberos.',
		note_en: 'Free. Police, ambulance and fire service.'
	},
	'linea-de-las-mujeres': {
		...voice,
		name_en: 'Women’s Line',
		operator_en: 'Federal Ministry of Women',
		note: 'Gratuita. Marque 079 y elija la opción 1: asesoría jurídica y apoyo psicoemocional.',
		note_en: 'Free. Dial 079 and choose option 1: legal advice and emotional support.'
	},
	'linea-de-la-vida': {
		...voice,
		name_en: 'Línea de la Vida (Life Line)',
		operator_en: 'National Commission for Mental Health and Addictions, Ministry of Health',
		note: 'Gratuita. Salud mental, adicciones, violencia de género y riesgo de suicidio.',
		note_en: 'Free. Mental health, addictions, gender violence and risk of suicide.'
	},
	'denuncia-anonima': {
		...voice,
		name_en: 'Anonymous reports',
		operator_en: 'Federal and state governments',
		note: 'Para denunciar sin decir quién es. No es un servicio de emergencia.',
		note_en: 'To report without giving your name. Not an emergency service.'
	},
	'linea-sos-mujeres': {
		...voice,
		name_en: 'SOS Women Line',
		operator_en: 'C5 and Government of Mexico City',
		note: 'Se marca con asterisco. El 911 también puede transferir la llamada.',
		note_en: 'Dial the asterisk first. 911 can also put the call through.'
	},
	'linea-070-de-nuevo-leon': {
		...voice,
		name_en: '070 Line of Nuevo León',
		operator_en: 'Nuevo León Ministry of Women',
		note: 'Asesoría, orientación y canalización.',
		note_en: 'Advice, guidance and referral.'
	},
	'linea-de-contencion-a-masculinidades': {
		...voice,
		name_en: 'Support line for men',
		operator_en: 'Nuevo León Ministry of Women',
		note: 'Para hombres en crisis que quieren evitar actuar con violencia.',
		note_en: 'For men in crisis who want to keep from acting violently.'
	},
	'linea-sin-violencia': {
		...voice,
		name_en: 'Line Without Violence',
		operator_en: 'State of Mexico Ministry of Women',
		note: 'Gratuita y confidencial.',
		note_en: 'Free and confidential.'
	},
	'linea-hombre-a-hombre': {
		...voice,
		name_en: 'Man to Man Line',
		operator_en: 'State of Mexico Ministry of Women',
		note: 'Para hombres: conflictos de pareja o de trabajo y manejo de la ira.',
		note_en: 'For men: conflicts with a partner or at work, and managing anger.'
	},
	'linea-075-de-coahuila': {
		...voice,
		name_en: '075 Line of Coahuila',
		operator_en: 'Government of Coahuila (C4)',
		note: 'Gratuita y confidencial. Asesoría jurídica, psicológica y acompañamiento.',
		note_en: 'Free and confidential. Legal and psychological advice, and someone to go with you.'
	},
	'linea-de-emergencia-800-violeta-saltillo': {
		...voice,
		name_en: '800 Violeta emergency line, Saltillo',
		operator_en: 'Saltillo police',
		area: 'Saltillo',
		area_en: 'Saltillo',
		note: 'Violencia de género y acoso sexual.',
		note_en: 'Gender violence and sexual harassment.'
	},
	'linea-violeta-de-xalapa': {
		...voice,
		name_en: 'Violeta Line of Xalapa',
		operator_en: 'Xalapa Municipal Institute for Women',
		area: 'Xalapa',
		area_en: 'Xalapa'
	},
	'violeta-asistente-por-whatsapp-solo-mensajes': {
		name_en: 'VIOLETA, an assistant on WhatsApp (messages only)',
		operator_en: 'Jalisco network of Women’s Justice Centres',
		channel: 'messages',
		area: null,
		area_en: null,
		note: 'Responde un programa, no una persona. Si hay riesgo pide nombre y ubicación y los envía al C5.',
		note_en:
			'A program answers, not a person. If there is danger it asks for your name and location and sends them to C5.'
	},
	'linea-de-la-mujer-instituto-municipal-de-la-mujer-de-merida': {
		...voice,
		name_en: 'Women’s Line, Mérida Municipal Institute for Women',
		operator_en: 'Mérida Municipal Institute for Women',
		area: 'Mérida',
		area_en: 'Mérida'
	},
	'secretaria-de-las-mujeres-de-sonora-coordinacion-regional-cajeme': {
		...voice,
		name_en: 'Sonora Ministry of Women, Cajeme regional office',
		operator_en: 'Government of Sonora',
		area: 'Región de Cajeme',
		area_en: 'Cajeme region'
	}
};
