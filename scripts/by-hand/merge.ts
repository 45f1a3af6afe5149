/** The rows of the file kept by hand, taken over into the directory. */
import { slug } from '../import/response/organisation-names';
import { mayShelter, themes, type Theme } from '../import/response/organisation-themes';
import { columns, EMPTIED, type HandRow, type OrganisationRow } from './columns';

/** How `listed_in` says that a row was added or corrected by hand. */
export const BY_HAND = 'by_hand';

/**
 * The organisations with every row taken over: those withdrawn left out, those corrected in their place, those
 * added at the end. The rows have passed `checkRows`.
 */
export function merged(
	organisations: readonly OrganisationRow[],
	rows: readonly HandRow[]
): readonly OrganisationRow[] {
	const byId = new Map(rows.map((row) => [row.cells.id, row]));
	const kept = organisations.flatMap((before) => {
		const row = byId.get(before['id'] ?? '');
		if (!row) return [before];
		return row.cells.withdrawn_because === '' ? [corrected(before, row)] : [];
	});
	const ids = new Set(organisations.map((each) => each['id'] ?? ''));
	const added = rows.filter(({ cells }) => cells.id === '').map((row) => adding(row, ids));
	return [...kept, ...added];
}

/** The organisation with the cells of a row: a blank leaves what there was, a hyphen empties it. */
export function corrected(before: OrganisationRow, { cells }: HandRow): OrganisationRow {
	const after: Record<string, string> = { ...before };
	for (const column of columns) {
		const cell = cells[column];
		if (column === 'withdrawn_because' || column === 'id' || cell === '') continue;
		after[column] = cell === EMPTIED ? '' : cell;
	}
	after['themes'] = (after['themes'] ?? '')
		.split(';')
		.map((theme) => theme.trim())
		.join(';');
	const lists = (before['listed_in'] ?? '').split(';').filter((list) => list !== '');
	after['listed_in'] = [...new Set([...lists, BY_HAND])].join(';');
	const stays = after['cve_ent'] === (before['cve_ent'] ?? '') || cells.municipality !== '';
	// A municipality of another state, or of what may be a shelter now, would be wrong or do harm.
	if (!stays || sheltering(after)) after['municipality'] = '';
	return after;
}

/** Whether an organisation with a row's cells may run a shelter, so that its municipality is not published. */
export function hidesPlace(before: OrganisationRow, row: HandRow): boolean {
	return sheltering(corrected(before, row), before['name'] ?? '');
}

function sheltering(row: OrganisationRow, ...written: readonly string[]): boolean {
	const own = (row['themes'] ?? '').split(';');
	const known: readonly Theme[] = themes.filter((theme) => own.includes(theme));
	return mayShelter(known, row['name'] ?? '', row['acronym'] ?? '', ...written);
}

function adding(row: HandRow, ids: Set<string>): OrganisationRow {
	const id = freeId(slug(row.cells.name), ids);
	ids.add(id);
	return {
		...corrected({ works_with_men: 'unknown', status: 'stated', country: 'MX' }, row),
		id
	};
}

/** The id of a name, with a number where another organisation has it: two names may be cut to the same. */
function freeId(wanted: string, ids: ReadonlySet<string>): string {
	let id = wanted;
	for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
	return id;
}
