import type { SourceFile } from '../lib/sources';
import { fileRecord } from '../lib/write';
import { Rows, isHeld, type ListOptions, type Raw, type Reading } from './candidate';
import { activityClasses, denueColumns, type ActivityClass } from './denue-columns';
import { folderOf } from './held';
import { readList, type ListRow } from './list-file';
import { hasCivilForm } from './personal';
import type { Places } from './places';
import { concernsWomen, themesOfName } from './theme-words';
import { ownWebsite } from './website';

type Column = keyof typeof denueColumns;

/**
 * The establishments of DENUE in the classes in which organisations are, and of those the ones whose
 * name or legal name is about women or gender violence: DENUE says nothing of a purpose. Throws
 * `SourceError` for files without the columns.
 */
export function readDenue(
	files: readonly SourceFile[],
	{ places, date, held }: ListOptions
): Reading {
	const rows = new Rows(places);
	const tally = new Map<string, number>();
	const lists = files.map((file) => ({ file, list: readList<Column>(file, denueColumns) }));
	for (const { file, list } of lists) {
		const where = (line: number) =>
			files.length === 1 ? `row ${line}` : `${file.path} row ${line}`;
		for (const line of list.broken) rows.drop('broken row', where(line));
		for (const row of list.rows) {
			const code = row.cell('activity');
			const activity = activityClasses[code];
			if (!activity) rows.drop('other activity class', where(row.line));
			else if (takeRow(rows, row, { activity, places, held }, where(row.line))) {
				tally.set(code, (tally.get(code) ?? 0) + 1);
			}
		}
	}
	const records = lists.map(({ file, list }) =>
		fileRecord(file, date, list.rows.length + list.broken.length)
	);
	return {
		list: 'denue',
		files: records,
		read: records.reduce((sum, { rows: read }) => sum + read, 0),
		candidates: rows.candidates,
		dropped: rows.dropped,
		remarks: [...tally.entries()]
			.sort()
			.map(([code, n]) => `class ${code}, ${activityClasses[code]?.title}: ${n} by their name`)
	};
}

interface Among extends Omit<ListOptions, 'date'> {
	readonly activity: ActivityClass;
}

/** Takes the row, or drops it with its reason; gives whether its name let it in. */
function takeRow(
	rows: Rows,
	row: ListRow<Column>,
	{ activity, places, held }: Among,
	where: string
): boolean {
	const trade = row.cell('name');
	const legal = row.cell('legalName');
	// The association and not its branch, where the legal name is one of an association.
	const [name, alias] = hasCivilForm(legal) || trade === '' ? [legal, trade] : [trade, legal];
	if (name === '') {
		rows.drop('no name', where);
		return false;
	}
	const cve_ent = places.state(row.cell('stateCode')) ?? places.state(row.cell('state'));
	if (!concernsWomen(trade) && !concernsWomen(legal) && !isHeld(held, name, cve_ent)) {
		rows.drop('not about women or gender violence', where);
		return false;
	}
	if (cve_ent === null) {
		rows.drop('no state that we know', where);
		return false;
	}
	rows.take(rawOf(row, { name, alias, cve_ent, activity, places }), where);
	return true;
}

interface Found {
	readonly name: string;
	readonly alias: string;
	readonly cve_ent: string;
	readonly activity: ActivityClass;
	readonly places: Places;
}

function rawOf(row: ListRow<Column>, { name, alias, cve_ent, activity, places }: Found): Raw {
	const themes = themesOfName(name, alias);
	return {
		line: row.line,
		name,
		alias,
		acronym: null,
		cve_ent,
		municipality:
			places.municipality(cve_ent, row.cell('municipalityCode')) ??
			places.municipality(cve_ent, row.cell('municipality')),
		scope: null,
		themes,
		works_with_men: themes.includes('masculinities') ? 'yes' : 'unknown',
		founded: null,
		website: ownWebsite(row.cell('website')),
		source: folderOf('denue'),
		status: 'inferred',
		page_date: null,
		registry: null,
		shelterClass: activity.shelters,
		own: [row.cell('municipality'), row.cell('locality'), row.cell('settlement')]
	};
}
