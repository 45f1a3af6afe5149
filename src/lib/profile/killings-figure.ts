/** Women killed by year, as the register of prosecutors has them, with what INEGI counted said beside. */
import { titled } from '../chart/alone';
import { deathYears } from '../crime/series/deaths-figure';
import { yearsFigure } from '../crime/series/years-figure';
import { mainCounts, sourcesOf } from '../crime/words';
import { newestTogether, wholeYears } from '../crime/years';
import type { Figured } from '../figures/types';
import { crimeBeside } from '../i18n/crime-beside';
import { formatNumber } from '../i18n/format';
import { profileFigures } from '../i18n/profile-figures';
import type { BarsDrawing } from '../picture/types';
import { defaultCrimeSeriesView } from '../view/crime-series-view';
import type { ProfileContext } from './figure-texts';

const DEATHS = 'inegi-mortality';

/** Victims of femicide and of intentional homicide of women by year, known now, as the series' page draws them. */
export function killingsFigure(context: ProfileContext): Figured<BarsDrawing> {
	const { record, texts, lang } = context;
	const { cve_ent, killings } = record;
	const view = { ...defaultCrimeSeriesView('femicide', lang), place: cve_ent };
	const made = yearsFigure(killings, view, texts.sources);
	const deaths = deathsSaid(context);
	const sources =
		deaths === null
			? made.meta.sources
			: [...made.meta.sources, ...sourcesOf([DEATHS], texts.sources)];
	return {
		...made,
		...titled({ ...made, title: profileFigures[lang].killings }, made.title),
		id: 'killings',
		meta: { ...made.meta, sources },
		notes: [...(deaths === null ? [] : [deaths]), texts.notes.unknown_sex]
	};
}

/** The newest year that both sources have whole, in words; null where there is none. Two definitions, never added. */
function deathsSaid({ record, lang }: ProfileContext): string | null {
	const { cve_ent, deaths, killings } = record;
	const counts = mainCounts('femicide', 'victims');
	const counted = new Map(
		wholeYears(newestTogether(killings, counts, 'victims', cve_ent))
			.filter(({ register }) => register === 'cnsp')
			.map(({ year, n }) => [year, n.reduce((sum, each) => sum + each, 0)])
	);
	const last = deathYears(deaths, cve_ent)
		.filter(({ complete, year }) => complete && counted.has(year))
		.at(-1);
	if (last === undefined) return null;
	const whole = (n: number) => formatNumber(n, 0, lang);
	return crimeBeside[lang].deathsSentence(
		`${last.year}`,
		whole(last.n),
		whole(counted.get(last.year) ?? 0)
	);
}
