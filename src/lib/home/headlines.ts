/** The headline figures of the home page: the nation's row of four answers. */
import { defaultYear, indicator } from '../catalog/indicators';
import { source } from '../catalog/sources';
import { NATION } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { formatCut, formatInterval, formatNumber, formatPercent } from '../i18n/format';
import { home } from '../i18n/home';
import type { Question, Result } from '../query/types';
import { defaultMapView, mapViewToPath } from '../view/map-view';
import { withView } from '../view/change';

/** Each asks the newest whole year that is held, as the map does: a new cut changes the figure by itself. */
export const headlineQuestions: readonly Question[] = [
	'partner_lifetime_any',
	'femicide_rate',
	'partner_complaint',
	'homicide_deaths_rate'
].map((id) => ({ indicator: id, year: defaultYear(indicator(id)), filters: {} }));

export interface Headline {
	/** The number, large. */
	readonly figure: string;
	readonly sentence: string;
	/** Interval, or rate with its interval. */
	readonly precision: string;
	/** Unit and cut or year. */
	readonly unit: string;
	readonly publisher: string;
	/** The same figure by state. */
	readonly href: string;
}

/**
 * The headline that a result's nation gives. Throws `RangeError` for a result without the nation's row
 * or a source, and for an indicator that no headline is written for.
 */
export function headlineOf({ question, cut, sources, rows }: Result, lang: Lang): Headline {
	const row = rows.find(({ cve_ent }) => cve_ent === NATION);
	const [origin] = sources;
	if (!row || origin === undefined)
		throw new RangeError(`no figure of the nation: ${question.indicator}`);
	const t = home[lang];
	const entry = indicator(question.indicator);
	const range = formatInterval(row.low, row.high, entry.decimals, lang);
	const percent = formatPercent(row.value, entry.decimals, lang);
	const count = formatNumber(row.numerator, 0, lang);
	const rate = t.rate(formatNumber(row.value, entry.decimals, lang), range);
	const common = {
		publisher: source(origin).publisher[lang],
		href: mapViewToPath(
			withView(defaultMapView(lang), { indicator: entry.id, year: question.year })
		)
	};
	const survey = {
		...common,
		figure: percent,
		precision: t.interval(range),
		unit: `${t.unitWomen}, ${t.survey(cut)}`
	};
	switch (entry.id) {
		case 'partner_lifetime_any':
			return { ...survey, sentence: t.partner };
		case 'partner_complaint':
			return { ...survey, sentence: t.complaint };
		case 'femicide_rate':
			return {
				...common,
				figure: count,
				sentence: t.femicide(
					question.year,
					formatNumber(row.beside?.intentional_homicide ?? null, 0, lang),
					formatPercent(row.beside?.share ?? null, 0, lang)
				),
				precision: `${rate} ${t.lastYear}`,
				unit: `${t.unitVictims}, ${t.cut(formatCut(cut, lang))}`
			};
		case 'homicide_deaths_rate':
			return {
				...common,
				figure: count,
				sentence: t.deaths(question.year),
				precision: rate,
				unit: `${t.unitDeaths}, ${t.registered(cut)}`
			};
		default:
			throw new RangeError(`no headline is written for '${entry.id}'`);
	}
}
