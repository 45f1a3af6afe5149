import type { Text } from '../../../src/lib/catalog/types';
import { API_VERSION } from '../../../src/lib/data/addresses';
import { take } from '../../../src/lib/i18n/take';
import type { Manifest } from '../../../src/lib/query/manifest';
import { rowsOf } from '../rows';
import type { Answered } from '../state-files';
import { paths } from './paths';
import { schemas } from './schemas';

const about: Text = {
	es: 'Archivos estáticos: sin llave, sin registro, abiertos a cualquier sitio (CORS). Las direcciones de v1 se conservan; lo que las rompa estrenará v2. Un valor sin dato es null y nunca cero.',
	en: 'Static files: no key, no registration, open to any site (CORS). The addresses of v1 stay; what would break them begins a v2. A value without data is null and never zero.'
};

const tags = [
	['indicators', { es: 'Indicadores', en: 'Indicators' }],
	['states', { es: 'El país y los estados', en: 'The nation and the states' }],
	['tables', { es: 'Tablas públicas', en: 'Public tables' }],
	['catalogues', { es: 'Catálogos', en: 'Catalogues' }],
	['embeds', { es: 'Gráficas insertadas', en: 'Embedded charts' }]
] as const satisfies readonly (readonly [string, Text])[];

/**
 * The API as an OpenAPI 3.1 document, descriptions in both languages. Its server is the site that it is read from.
 * @param answered its first result gives the example of a row
 * @throws RangeError when nothing is answered
 */
export function openApi({ release }: Manifest, answered: readonly Answered[]): object {
	const [result] = answered[0]?.results ?? [];
	const row = result && rowsOf(result)[0];
	if (row === undefined) throw new RangeError('there is no row to show');
	return {
		openapi: '3.1.0',
		info: {
			title: 'Atlas Violeta',
			version: API_VERSION.slice(1),
			summary: `${about.en.split(':')[0]}.`,
			description: `${about.es}\n\n${about.en}`,
			license: { name: `${take.es.licence} / ${take.en.licence}` },
			'x-release': release
		},
		servers: [{ url: '/' }],
		tags: tags.map(([name, { es, en }]) => ({ name, description: `${es} / ${en}` })),
		paths: paths(),
		components: { schemas: schemas(row) }
	};
}
