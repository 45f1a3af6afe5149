import type { Layout } from './list-file';

/**
 * The columns that are read of DENUE, under the short names of INEGI's downloads and the long ones of an
 * export of its map. What is not here (streets, telephones, e-mails, coordinates) cannot be read.
 * `settlement` and `locality` are looked at to see whether a shelter's name tells its place, and are
 * not kept.
 */
export const denueColumns = {
	name: {
		names: ['nom estab', 'nombre de la unidad economica', 'nombre del establecimiento'],
		required: true
	},
	legalName: { names: ['raz social', 'razon social'] },
	activity: {
		names: ['codigo act', 'codigo de la clase de actividad scian', 'clase actividad id'],
		required: true
	},
	stateCode: { names: ['cve ent', 'clave entidad', 'clave de la entidad'] },
	state: { names: ['entidad', 'entidad federativa'], required: true },
	municipalityCode: { names: ['cve mun', 'clave municipio', 'clave del municipio'] },
	municipality: { names: ['municipio'], required: true },
	locality: { names: ['localidad'] },
	settlement: {
		names: ['nomb asent', 'nombre de asentamiento humano', 'nombre de asentamiento', 'colonia']
	},
	website: { names: ['www', 'sitio en internet', 'sitio web'] }
} satisfies Layout<string>;

/** An activity class of SCIAN (2013, 2018 and 2023 alike) in which an organisation may be. */
export interface ActivityClass {
	/** INEGI's title. */
	readonly title: string;
	/** Whether those in it take people in: each one counts as a shelter. */
	readonly shelters: boolean;
}

/**
 * The classes that are read. Public bodies have classes of their own (624112, 624199, 624222, 623992)
 * and are no organisations; 624191 is of self-help groups for addictions.
 */
export const activityClasses: Readonly<Record<string, ActivityClass>> = {
	813230: { title: 'Asociaciones y organizaciones civiles', shelters: false },
	624111: {
		title:
			'Servicios de orientación y trabajo social para la niñez y la juventud prestados por el sector privado',
		shelters: false
	},
	624198: {
		title: 'Otros servicios de orientación y trabajo social prestados por el sector privado',
		shelters: false
	},
	624221: { title: 'Refugios temporales comunitarios del sector privado', shelters: true },
	623991: {
		title: 'Orfanatos y otras residencias de asistencia social del sector privado',
		shelters: true
	}
};
