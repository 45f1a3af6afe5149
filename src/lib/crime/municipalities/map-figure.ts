/** The map of a state's municipalities: what it says. */
import { topic } from '../../catalog/topics';
import type { Undrawn } from '../../figures/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import { formatCut, formatList, upperFirst } from '../../i18n/format';
import type { MunicipalShapes } from '../../map/municipal-shapes';
import type { MunicipalRecord } from '../../query/records';
import type { CrimeMunicipalitiesView } from '../../view/types';
import { municipalCaveats } from '../caveats';
import type { SourceNames } from '../words';
import { classesOf } from './classes';
import type { MapMarks } from './map-marks';
import type { StatePool } from './pool';
import { municipalTable } from './table';
import {
	allOf,
	countText,
	filesText,
	mapSentence,
	municipalFileName,
	rateText,
	unplacedWarning,
	yearsSlug
} from './words';

/** What the figure is made of. */
export interface MapParts {
	readonly record: MunicipalRecord;
	readonly shapes: Pick<MunicipalShapes, 'width' | 'height'>;
	readonly pool: StatePool;
	readonly marks: MapMarks;
	readonly view: CrimeMunicipalitiesView;
	/** The years pooled, in words. */
	readonly years: string;
	readonly texts: { readonly notes: readonly string[]; readonly sources: SourceNames };
}

/** The map's words, and what its picture has to say. */
export function mapSaid(parts: MapParts): Undrawn {
	const { record, pool, view, years, texts } = parts;
	const { lang, rate } = view;
	const t = crimeMunicipalities[lang];
	const those = allOf(record.cve_ent, lang);
	const slug = yearsSlug(view.years, pool.months);
	const title = t.mapTitle(topic(record.topic).label[lang], those, years);
	return {
		lang,
		id: 'map',
		title,
		sentence: mapSentence(pool, rate, lang),
		meta: {
			unit: t.unit,
			cut: formatCut(record.cut, lang),
			precision: t.precision,
			sources: Object.values(texts.sources)
		},
		table: municipalTable(pool, record.cut, slug, lang),
		fileName: municipalFileName(record.topic, [slug], record.cve_ent, record.cut, lang),
		sql: record.sql,
		notes: notesOf(parts)
	};
}

function notesOf({ pool, marks, view, texts }: MapParts): readonly string[] {
	const { lang, rate } = view;
	const t = crimeMunicipalities[lang];
	const { noFiles } = classesOf(pool, rate);
	const warning = unplacedWarning(pool, lang);
	const without = marks.notDrawn.map(({ name, files }) => `${name} (${filesText(files, lang)})`);
	return [
		`${upperFirst(t.stateRate)}: ${rateText(pool.rate, pool, lang)}.`,
		...(noFiles > 0
			? [`${upperFirst(t.noFiles)}: ${countText(noFiles, pool.cve_ent, lang)}.`]
			: []),
		...(warning === null ? [] : [warning]),
		...(without.length > 0 ? [`${t.notDrawn} ${formatList(without, lang)}.`] : []),
		...municipalCaveats(texts.notes)
	];
}
