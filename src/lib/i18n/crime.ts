/** Texts that every page of crimes shares. Those of one section are in `crime-<section>.ts`. */
import type { Messages } from '.';

export const crime = {
	es: {
		topics: 'Delito',
		sections: 'Qué ver',
		series: 'Cuántos y desde cuándo',
		revisions: 'Cómo cambió la cifra',
		states: 'Los 32 estados',
		municipalities: 'Municipios',
		victims: 'víctimas',
		files: 'carpetas de investigación',
		unit: 'Unidad',
		place: 'Lugar',
		nation: 'Todo el país',
		loading: 'Cargando los datos…',
		failed: 'No se pudieron cargar los datos.',
		retry: 'Volver a intentar',
		invalidTitle: 'El enlace no se entendió del todo',
		notes: 'Lo que estas cifras no pueden decir',
		method: 'Cómo se hacen estas cifras',
		reportedFirst: 'Sólo lo que llegó a una fiscalía'
	},
	en: {
		topics: 'Crime',
		sections: 'What to see',
		series: 'How many, and since when',
		revisions: 'How the figure changed',
		states: 'The 32 states',
		municipalities: 'Municipalities',
		victims: 'victims',
		files: 'investigation files',
		unit: 'Unit',
		place: 'Place',
		nation: 'The whole country',
		loading: 'Loading the data…',
		failed: 'The data could not be loaded.',
		retry: 'Try again',
		invalidTitle: 'The link was not fully understood',
		notes: 'What these figures cannot say',
		method: 'How these figures are made',
		reportedFirst: 'Only what reached a prosecutor'
	}
} as const satisfies Messages;
