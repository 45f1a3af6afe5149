/** Texts that every page of the interventions shares. Those of one section are in its own file. */
import type { Messages } from '.';

export const interventions = {
	es: {
		sections: 'Qué ver',
		programmes: 'Programas',
		organisations: 'Organizaciones',
		coverage: 'Necesidad y cobertura',
		response: 'Respuesta pública',
		evidence: 'Evidencia',
		study: 'El estudio de 2022',
		invalidTitle: 'El enlace no se entendió del todo',
		notes: 'Lo que esto no puede decir',
		method: 'Cómo se hizo este directorio',
		unknown: 'no se sabe',
		source: 'Fuente',
		table: 'Tabla'
	},
	en: {
		sections: 'What to see',
		programmes: 'Programmes',
		organisations: 'Organisations',
		coverage: 'Need and coverage',
		response: 'Public response',
		evidence: 'Evidence',
		study: 'The 2022 study',
		invalidTitle: 'Part of the link could not be read',
		notes: 'What this cannot say',
		method: 'How this directory was made',
		unknown: 'not known',
		source: 'Source',
		table: 'Table'
	}
} as const satisfies Messages;
