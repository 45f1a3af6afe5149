import { inRegions, programme, type Programme } from '../programme-types';

/** The Mexican programme, and what was made of it and beside it in Peru before the collectives. */
export const peruProgrammes: readonly Programme[] = [
	programme({
		id: 'coriac-hombres-renunciando-a-su-violencia',
		name: 'Programa de Hombres Renunciando a su Violencia, CORIAC',
		name_en: 'Programme of Men Renouncing Their Violence, CORIAC',
		operator: 'Colectivo de Hombres por Relaciones Igualitarias (CORIAC)',
		operator_kind: 'civil_society',
		country: 'MX',
		population: ['men_who_use_violence'],
		prevention_level: 'tertiary',
		summary_es:
			'El programa mexicano del que se tomó el modelo peruano del mismo nombre. El artículo no dice cuándo comenzó, dónde funcionó ni cómo eran sus sesiones.',
		summary_en:
			'The Mexican programme from which the Peruvian one of the same name took its model. The article does not say when it began, where it ran or what its sessions were like.'
	}),
	programme({
		id: 'peru-hombres-que-renuncian-a-su-violencia',
		name: 'Programa de Hombres que Renuncian a su Violencia (PHRSV), Perú',
		name_en: 'Programme of Men Who Renounce Their Violence (PHRSV), Peru',
		operator_kind: 'academic',
		country: 'PE',
		population: ['men_who_use_violence'],
		prevention_level: 'tertiary',
		adapted_from: 'coriac-hombres-renunciando-a-su-violencia',
		summary_es:
			'El sector académico lo llevó al Perú a partir del modelo de CORIAC, después del estudio multipaís de la OMS (2000). El artículo dice que se ejecutó con suficiente éxito, sin dar cifras.',
		summary_en:
			'The academic sector brought it to Peru from the model of CORIAC, after the WHO multi-country study (2000). The article says that it was carried out with enough success, and gives no figures.'
	}),
	programme({
		id: 'peru-escuchen-hombres',
		name: 'Escuchen, hombres. Aprendan a vivir sin violencia',
		name_en: 'Listen, Men. Learn to Live Without Violence',
		operator: 'Municipalidad de Lima',
		operator_kind: 'municipal_government',
		country: 'PE',
		start_year: 2004,
		approaches: ['prevention_workshops'],
		population: ['police_armed_forces', 'public_servants', 'civil_organisations'],
		format: ['workshop'],
		prevention_level: 'primary',
		adapted_from: 'peru-hombres-que-renuncian-a-su-violencia',
		summary_es:
			'Talleres de sensibilización para las fuerzas armadas y policiales, gobiernos locales y regionales, organizaciones no gubernamentales de desarrollo y organizaciones comunitarias. Surgió del trabajo de la Universidad Cayetano Heredia (UPCH) para transferir la metodología del Programa de Hombres que Renuncian a su Violencia.',
		summary_en:
			'Awareness-raising workshops for the armed and police forces, local and regional governments, development NGOs and community organisations. It came of the work of Cayetano Heredia University (UPCH) to transfer the methodology of the Programme of Men Who Renounce Their Violence.',
		places: inRegions('PE', 'Lima')
	}),
	programme({
		id: 'peru-programa-h',
		name: 'Programa H, Perú',
		name_en: 'Program H, Peru',
		operator:
			'Ministerio de Salud (Perú); organizaciones no gubernamentales; organizaciones de jóvenes',
		operator_kind: 'several',
		country: 'PE',
		start_year: 2009,
		approaches: ['education', 'campaign', 'training_of_professionals'],
		population: ['men', 'professionals'],
		prevention_level: 'primary',
		summary_es:
			'En 2009 comenzó su adaptación al Perú. De 2010 a 2012 se aplicó en otras regiones, Ucayali y Ayacucho, con campañas educativas y de prevención, y se reforzó la capacidad de docentes para trabajar con hombres en temas de salud.',
		summary_en:
			'Its adaptation to Peru began in 2009. From 2010 to 2012 it was implemented in other regions, Ucayali and Ayacucho, with educational and prevention campaigns, and teachers were better prepared to work with men on health issues.',
		places: inRegions('PE', 'Ayacucho', 'Ucayali')
	}),
	programme({
		id: 'peru-manual-para-lideres-locales',
		name: 'Manual de capacitación para líderes locales en masculinidades y prevención de la violencia de género',
		name_en:
			'Training Manual for Local Leaders on Masculinities and Prevention of Gender-Based Violence',
		country: 'PE',
		approaches: ['community_leaders'],
		population: ['community_leaders', 'men'],
		format: ['manual'],
		prevention_level: 'primary',
		summary_es:
			'Herramienta para formar a hombres que ocupan un lugar de liderazgo en su comunidad. El artículo no dice quién la hizo ni cuándo.',
		summary_en:
			'A tool to train men who hold a position of leadership in their community. The article does not say who made it, or when.'
	}),
	programme({
		id: 'peru-solo-para-hombres',
		name: 'Solo para hombres',
		name_en: 'Only for Men',
		country: 'PE',
		approaches: ['campaign'],
		population: ['men'],
		format: ['media'],
		prevention_level: 'primary',
		summary_es:
			'Estrategia de comunicación que busca sensibilizar a los hombres sobre el impacto de la violencia en las familias y la sociedad, y sobre las nuevas masculinidades y las relaciones democráticas en la familia.',
		summary_en:
			'A communication strategy that seeks to make men aware of the impact of violence on families and society, and of new masculinities and democratic relationships within the family.'
	})
];
