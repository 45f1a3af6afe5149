/** Texts of pictures that no figure says itself. */
import type { Messages } from '.';

export const picture = {
	es: {
		licence: 'Los datos conservan las condiciones de cada fuente.',
		release: (release: string) => `Versión de los datos: ${release}`,
		rowsShown: (shown: number, all: number) =>
			`Se muestran los primeros ${shown} de ${all} renglones.`,
		cellsShown: (shown: number, all: number) =>
			`Se muestran las primeras ${shown} de ${all} gráficas.`
	},
	en: {
		licence: 'The data keep the terms of each source.',
		release: (release: string) => `Data release: ${release}`,
		rowsShown: (shown: number, all: number) => `The first ${shown} of ${all} rows are shown.`,
		cellsShown: (shown: number, all: number) => `The first ${shown} of ${all} charts are shown.`
	}
} as const satisfies Messages;
