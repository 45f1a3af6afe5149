/** How the intervals of figures of the survey were made. */
import type { Messages } from '.';

export const surveyIntervals = {
	es: {
		intervals: 'intervalos de 95\u00a0% por el diseño de la muestra (logit)',
		thirdParty:
			'intervalos de 95\u00a0% con el error que calculó un tercero por remuestreo, cuyo tamaño puede estar equivocado en ±12\u00a0%',
		mixed:
			'intervalos de 95\u00a0%, unos por el diseño de la muestra y otros con el error que calculó un tercero por remuestreo (la tabla dice cuáles)',
		someWithout: 'lo que no tiene error publicado va sin intervalo',
		noIntervals: 'cifras sin error publicado, y por eso sin intervalo'
	},
	en: {
		intervals: '95% intervals by the design of the sample (logit)',
		thirdParty:
			'95% intervals with the error that a third party computed by resampling, whose size may itself be off by ±12%',
		mixed:
			'95% intervals, some by the design of the sample and others with the error that a third party computed by resampling (the table says which)',
		someWithout: 'what has no published error has no interval',
		noIntervals: 'figures without a published error, and so without an interval'
	}
} as const satisfies Messages;
