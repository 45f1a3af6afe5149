import type { Layout } from './list-file';

/**
 * The columns that are read of the directory of the federal registry of CSOs. What is not here (streets,
 * telephones, e-mails, representatives, RFC, notaries) cannot be read. `settlement` and `locality`
 * are looked at to see whether a shelter's name tells its place, and are not kept.
 */
export const cluniDirectory = {
	registry: { names: ['cluni', 'clave cluni', 'clave unica de inscripcion'], required: true },
	name: {
		names: [
			...['nombre osc', 'nombre de la osc', 'nombre', 'nombre de la organizacion', 'razon social'],
			...['denominacion', 'nombre o razon social', 'organizacion', 'osc']
		],
		required: true
	},
	status: {
		names: ['estatus', 'status', 'estatus osc', 'status osc', 'estatus de la osc', 'situacion'],
		required: true
	},
	state: {
		names: ['entidad', 'entidad federativa', 'estado', 'nombre entidad', 'nom ent'],
		required: true
	},
	municipality: {
		names: [
			...['municipio', 'delegacion o municipio', 'municipio o delegacion', 'delegacion municipio'],
			...[
				'municipio delegacion',
				'municipio o alcaldia',
				'alcaldia o municipio',
				'nombre municipio'
			]
		]
	},
	acronym: { names: ['acronimo', 'siglas'] },
	founded: { names: ['fecha de constitucion', 'fecha constitucion', 'ano de constitucion'] },
	website: { names: ['pagina web', 'sitio web', 'pagina de internet', 'url', 'web', 'www'] },
	activities: {
		names: ['actividades', 'actividad', 'actividades articulo 5', 'actividades art 5']
	},
	purpose: { names: ['objeto social', 'objeto'] },
	settlement: { names: ['colonia', 'asentamiento', 'nombre asentamiento'] },
	locality: { names: ['localidad', 'ciudad'] }
} satisfies Layout<string>;

/** The columns of the file of activities: a row for each activity that an organisation declares. */
export const cluniActivities = {
	registry: cluniDirectory.registry,
	activity: {
		names: [
			...['actividad', 'actividades', 'nombre actividad', 'descripcion actividad', 'descripcion'],
			...['actividad articulo 5', 'actividades articulo 5', 'fraccion']
		],
		required: true
	}
} satisfies Layout<string>;
