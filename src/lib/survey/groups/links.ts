/** Where the page's groups lead: to the tabulator, with the same outcome and year. */
import type { Tabulation } from '../../query/tabulation';
import type { TabulatorView } from '../../view/types';
import {
	defaultTabulatorView,
	tabulatorViewToPath,
	withTabulatorView
} from '../../view/tabulator-view';
import { entryOf, type Context } from './context';
import { codeOf, type Contrasted, type GroupVariable } from './groups';

function tabulatorPath(
	context: Context,
	by: Tabulation['by'],
	compare: TabulatorView['compare'] = null
): string {
	const { lang, year } = context.view;
	const { outcome } = entryOf(context).query.microdata;
	const view = { ...defaultTabulatorView(lang), surveyYear: year, outcome, by: [] };
	return tabulatorViewToPath(withTabulatorView(view, { by, compare }));
}

/** The groups of a variable within each state. */
export function askHref(variable: GroupVariable, context: Context): string {
	return tabulatorPath(context, ['state', variable]);
}

/** Two groups beside each other, the lower first: the difference then is what the higher has more. */
export function compareHref({ variable, highest, lowest }: Contrasted, context: Context): string {
	return tabulatorPath(context, [variable], [[codeOf(lowest)], [codeOf(highest)]]);
}
