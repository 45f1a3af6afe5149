/** Texts that every figure shares. */
import type { Messages } from '.';

export const chart = {
	es: {
		unit: 'Unidad',
		cut: 'Corte',
		precision: 'Precisión',
		source: 'Fuente',
		sources: 'Fuentes',
		table: 'Tabla',
		tableOf: (title: string) => `Tabla: ${title}`,
		noData: 'sin datos',
		sql: 'Cómo se calcula (SQL)',
		sqlHint: 'Consulta sobre las tablas públicas que da estas cifras.',
		copy: 'Copiar',
		copied: 'Copiado.',
		copyFailed: 'No se pudo copiar: seleccione el texto.',
		walkHint: 'Flechas para recorrer la gráfica, Escape para cerrar el detalle.',
		openHint: 'Enter para abrir.',
		openMark: 'Abrir',
		partial: 'periodo incompleto',
		notZero: 'el eje no empieza en cero',
		outside: '‹ ›: el intervalo sigue fuera de la escala.'
	},
	en: {
		unit: 'Unit',
		cut: 'Cut',
		precision: 'Precision',
		source: 'Source',
		sources: 'Sources',
		table: 'Table',
		tableOf: (title: string) => `Table: ${title}`,
		noData: 'no data',
		sql: 'How it is calculated (SQL)',
		sqlHint: 'The query over the public tables that gives these figures.',
		copy: 'Copy',
		copied: 'Copied.',
		copyFailed: 'It could not be copied: select the text.',
		walkHint: 'Arrow keys walk the chart, Escape closes the detail.',
		openHint: 'Enter opens.',
		openMark: 'Open',
		partial: 'incomplete period',
		notZero: 'the axis does not start at zero',
		outside: '‹ ›: the interval goes on beyond the scale.'
	}
} as const satisfies Messages;
