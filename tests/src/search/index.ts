import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Lang } from '../../../src/lib/catalog/types';
import { isApart } from '../../../src/lib/catalog/apart';
import { searchIndex, type Findable } from '../../../src/lib/search/index-of';
import { root } from '../../helpers/files';

interface Line {
	readonly cvegeo: string;
	readonly name: string;
}

const lines: readonly Line[] = parse(
	readFileSync(join(root, 'data', 'geography', 'municipalities.csv')),
	{ columns: true }
);

/** Code and name of every municipality. */
export const municipalities = lines
	.filter(({ cvegeo }) => !isApart(cvegeo))
	.map(({ cvegeo, name }) => [cvegeo, name] as const);

/** The search's file with all municipalities, two organisations and a programme. */
export function indexOf(lang: Lang, more: Partial<Findable> = {}) {
	return searchIndex(
		{
			municipalities,
			organisations: [
				{ name: 'Género y Desarrollo', acronym: 'GENDES', cve_ent: '09' },
				{ name: 'Mujeres <b>sin</b> "Fronteras" & más', acronym: null, cve_ent: null }
			],
			programmes: [
				{
					id: 'hombres-trabajando-se',
					name: { es: 'Hombres Trabajando(se)', en: 'Men Working (on Themselves)' },
					organisation: { id: 'gendes', name: 'Género y Desarrollo' },
					operator: null
				}
			],
			...more
		},
		lang
	);
}
