/** The words of a map that leaves its page: in a picture, an embed, a file. */
import type { Messages } from './index';

export const mapFigure = {
	es: {
		low: 'Desde (95\u00a0%)',
		high: 'Hasta (95\u00a0%)',
		cv: 'Coeficiente de variación',
		precisionRate:
			'intervalo exacto de 95\u00a0% de un conteo (Poisson); no mide los errores de registro',
		precisionShare: 'intervalo exacto de 95\u00a0% de una proporción (Clopper y Pearson)',
		months: (cut: string, months: string) => `${cut}; meses contados: ${months}`,
		yearlyPace: ', a ritmo anual',
		needsEngine:
			'Con filtros de corte, de tamaño de la localidad o de edad, el mapa se calcula con los datos completos y no se puede insertar; se muestra el de todas las mujeres, en el corte más reciente.'
	},
	en: {
		low: 'From (95%)',
		high: 'To (95%)',
		cv: 'Coefficient of variation',
		precisionRate:
			'exact 95% interval of a count (Poisson); it does not measure errors of recording',
		precisionShare: 'exact 95% interval of a proportion (Clopper and Pearson)',
		months: (cut: string, months: string) => `${cut}; months counted: ${months}`,
		yearlyPace: ', at a yearly pace',
		needsEngine:
			'With filters of cut, size of place or age, the map is computed from the full data and cannot be embedded; that of all women, at the newest cut, is shown.'
	}
} as const satisfies Messages;
