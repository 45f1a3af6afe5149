/** What is held of each state, and how much of it names no municipality, as a figure. */
import { topic } from '../../catalog/topics';
import type { Figured } from '../../figures/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import { formatCut } from '../../i18n/format';
import type { TableDrawing } from '../../picture/types';
import type { CrimeMunicipalitiesView } from '../../view/types';
import { municipalCaveats } from '../caveats';
import { sourcesOf, type SourceNames } from '../words';
import { nationalSql, nationalTable, type National, type NationalRow } from './national';
import { apartSentence, monthsOfYears, municipalFileName, yearsName, yearsSlug } from './words';

/** The figure of the country and its states; `rows` are theirs over the view's years, the country first. */
export function nationalFigure(
	national: National,
	rows: readonly NationalRow[],
	view: CrimeMunicipalitiesView,
	texts: { readonly notes: readonly string[]; readonly sources: SourceNames }
): Figured<TableDrawing> {
	const { lang } = view;
	const t = crimeMunicipalities[lang];
	const months = monthsOfYears(national, view.years);
	const slug = yearsSlug(view.years, months);
	const years = yearsName(view.years, months, lang);
	const title = t.nationTitle(topic(national.topic).label[lang], years);
	return {
		lang,
		id: 'states',
		title,
		sentence: t.nationSentence,
		meta: {
			unit: t.unitFiles,
			cut: formatCut(national.cut, lang),
			precision: t.nationPrecision,
			sources: sourcesOf(['sesnsp-municipal'], texts.sources)
		},
		table: nationalTable(national, rows, slug, lang),
		fileName: municipalFileName(national.topic, [slug], null, national.cut, lang),
		sql: nationalSql(national, view.years),
		drawing: { kind: 'table', label: title },
		notes: [apartSentence(rows, lang), ...municipalCaveats(texts.notes)]
	};
}
