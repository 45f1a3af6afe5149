import { normalisedName } from '../import/response/organisation-names';
import { speaksOfShelter } from '../import/response/organisation-shelters';
import type { Against } from './against';
import type { HandRow, OrganisationRow } from './columns';
import { corrected } from './merge';
import { problem, type Problem } from './problems';

/** What is wrong with the name of what may be a shelter: it must not say where it is. */
export function namedPlace(
	row: HandRow,
	before: OrganisationRow | undefined,
	{ tellsPlace }: Against
): readonly Problem[] {
	const { name } = row.cells;
	if (name === '') return [];
	const after = corrected(before ?? {}, row);
	const shelter = speaksOfShelter(name) || (after['themes'] ?? '').includes('shelter_network');
	if (!shelter || !tellsPlace(name, after['cve_ent'] || null)) return [];
	return [
		problem(row, 'name', {
			es: 'El nombre parece de un refugio y parece decir en qué lugar está, y eso nunca se publica. Escríbalo sin el lugar, o no lo agregue.',
			en: 'The name seems to be of a shelter and to say where it is, which is never published. Write it without the place, or do not add it.'
		})
	];
}

/** What is wrong with a name that another organisation has, in the directory or on an earlier line. */
export function sameName(
	row: HandRow,
	earlier: readonly HandRow[],
	{ organisations }: Against
): readonly Problem[] {
	const { id, name: written } = row.cells;
	if (written === '') return [];
	const name = normalisedName(written);
	const isIt = (other: string | undefined) => normalisedName(other ?? '') === name;
	const held = organisations.find((each) => each['id'] !== id && isIt(each['name']));
	if (held)
		return [
			problem(row, 'name', {
				es: `Ya está en el directorio como «${held['name']}». Para corregirla escriba «${held['id']}» en la columna «id» y sólo lo que cambia.`,
				en: `It is in the directory already as “${held['name']}”. To correct it write “${held['id']}” in the column “id”, and only what changes.`
			})
		];
	const twice = earlier.find(({ cells }) => isIt(cells.name));
	if (!twice) return [];
	return [
		problem(row, 'name', {
			es: `La línea ${twice.line} ya tiene esta organización. Deje una sola.`,
			en: `Line ${twice.line} has this organisation already. Leave only one.`
		})
	];
}
