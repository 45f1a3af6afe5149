/** The figures that a release draws, as its record lists them. */
import type { Lang, Text } from '../../src/lib/catalog/types';
import type { Read } from '../../src/lib/figures/types';
import { frozenFigures, livingFigures } from '../embeds/pages';
import { ARCHIVED, type FigureRecord } from './record';

type Named = Omit<FigureRecord, 'title' | 'data'> & { readonly title: Map<Lang, string> };

/**
 * Every figure that has an embed, with its title in both languages and the files that its page reads.
 *
 * @throws RangeError when a page has other views or figures in one language than in the other
 */
export async function figureRecords(read: Read): Promise<readonly FigureRecord[]> {
	const found = new Map<string, Named>();
	for await (const { page, figured, view, lang } of livingFigures(read, () => true)) {
		const key = JSON.stringify([page, view.es, figured.id]);
		const figure = page === 'map' ? null : figured.id;
		const named = found.get(key) ?? { page, view, figure, title: new Map() };
		named.title.set(lang, figured.title);
		found.set(key, named);
	}
	const dataOf = new Map<string, readonly string[]>();
	const records: FigureRecord[] = [];
	for (const { page, view, figure, title } of found.values()) {
		const record = { page, view, figure, title: inBoth(title, view.es), data: [] };
		const data = dataOf.get(view.es) ?? (await dataRead(record, read));
		dataOf.set(view.es, data);
		records.push({ ...record, data });
	}
	return records;
}

function inBoth(title: ReadonlyMap<Lang, string>, path: string): Text {
	const [es, en] = [title.get('es'), title.get('en')];
	if (es === undefined || en === undefined) {
		throw new RangeError(`${path} has a figure in one language only`);
	}
	return { es, en };
}

/** The files that the figures of a record's view are drawn from, in order of path. */
async function dataRead(record: FigureRecord, read: Read): Promise<readonly string[]> {
	const asked = new Set<string>();
	const find = frozenFigures((address) => {
		const path = address.replace(/^\/data\//, '');
		if (ARCHIVED.test(path)) asked.add(path);
		return read(address);
	});
	await find(record, 'es');
	return [...asked].sort();
}
