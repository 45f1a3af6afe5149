/** What the codes of organisations and helplines mean, in both languages. */
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
	shelter_network: { es: 'red de refugios', en: 'shelter network' },
	gender_equality: { es: 'igualdad de género', en: 'gender equality' }
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
	study_2022: { es: 'el estudio de 2022', en: 'the 2022 study' },
	by_hand: { es: 'agregada o corregida a mano', en: 'added or corrected by hand' },
	cluni: { es: 'el Registro Federal de las OSC', en: 'the Federal Registry of CSOs' },
	denue: { es: 'el DENUE del INEGI', en: 'DENUE, the directory of INEGI' },
	template: { es: 'una lista en nuestra plantilla', en: 'a list in our template' }
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
