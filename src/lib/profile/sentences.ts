/** What a state's profile says first: three sentences made of its record, each with the figure that bears it out. */
import { indicator } from '../catalog/indicators';
import type { Lang } from '../catalog/types';
import { cutName, inPlace } from '../crime/words';
import {
	newestTogether,
	wholeYears,
	yearRate,
	countInterval,
	type YearFigures
} from '../crime/years';
import { formatInterval, formatNumber, formatPercent, upperFirst } from '../i18n/format';
import { profileSentenceWords } from '../i18n/profile-sentences';
import { compareWithNation } from '../map/compare';
import type { ProfileEstimate, ProfileRecord } from '../query/profile-records';
import { precisionOfCount } from '../stats/precision';
import { responseSentence } from './response-sentence';
import { sentenceOf, type ProfileSentence } from './sentence';

export type { ProfileSentence } from './sentence';

/** The survey's figure that stands for violence in life. */
const VIOLENCE = 'partner_lifetime_any';

/** Its decimals are those of the rate of women killed, whatever the crime is called. */
const KILLINGS = 'women_killings_rate';

/** Lifetime violence from a partner in the place; null where the survey's figure is not held. */
export function violenceOf(place: ProfileRecord): ProfileEstimate | null {
	return place.survey.find(({ indicator: id }) => id === VIOLENCE) ?? null;
}

/** The newest year of which every month is counted, femicide and intentional homicide of women at one cut. */
export function killingsOf({ killings, cve_ent }: ProfileRecord): YearFigures | null {
	const rows = newestTogether(killings, ['femicide', 'women_homicide'], 'victims', cve_ent);
	return wholeYears(rows).at(-1) ?? null;
}

function violenceSentence(
	place: ProfileRecord,
	nation: ProfileRecord,
	lang: Lang
): ProfileSentence | null {
	const of = violenceOf(place);
	if (of === null) return null;
	const t = profileSentenceWords[lang];
	const { decimals } = indicator(VIOLENCE);
	const percent = (value: number) => formatPercent(value, decimals, lang);
	const { estimate, low, high } = of.place;
	const whole = of.nation ?? violenceOf(nation)?.place ?? null;
	return sentenceOf('violence', [
		t.violenceBefore(upperFirst(inPlace(place.cve_ent, lang)), percent(estimate)),
		t.violenceLink,
		[
			low === null ? '' : t.interval(formatInterval(low, high, decimals, lang)),
			whole === null ? '' : t.beside(compareWithNation(of.place, whole), percent(whole.estimate)),
			t.survey(of.year)
		].join('')
	]);
}

/** The rate of both together with its exact interval, and that they are few where chance moves it most. */
function rateClause(row: YearFigures, lang: Lang): string {
	const total = row.n.reduce((sum, each) => sum + each, 0);
	const interval = countInterval(total);
	const ends = [total, interval.low, interval.high].map((n) => yearRate(n, row));
	const [rate = null, low = null, high = null] = ends;
	if (rate === null) return '';
	const t = profileSentenceWords[lang];
	const { decimals } = indicator(KILLINGS);
	return [
		t.rate(
			row.n.every((n) => n > 0),
			formatNumber(rate, decimals, lang),
			formatInterval(low, high, decimals, lang)
		),
		total > 0 && precisionOfCount(total) === 'low' ? t.fewVictims : ''
	].join('');
}

function killingsSentence(place: ProfileRecord, lang: Lang): ProfileSentence | null {
	const row = killingsOf(place);
	if (row === null) return null;
	const t = profileSentenceWords[lang];
	const [femicides = 0, homicides = 0] = row.n;
	const whole = (n: number) => formatNumber(n, 0, lang);
	return sentenceOf('killings', [
		t.killingsBefore(row.year, inPlace(place.cve_ent, lang), femicides === 0),
		t.femicide(femicides, whole(femicides)) + t.homicide(femicides, homicides, whole(homicides)),
		[t.cut(cutName(row.cut, lang)), rateClause(row, lang), t.full].join('')
	]);
}

/**
 * Three sentences: violence that women have lived, women killed, and what is done. Each is of the place alone, with the
 * nation beside where intervals tell whether they differ. A sentence whose figure is not held is left out, and a part
 * that is not held is left out of its sentence.
 */
export function profileSentences(
	place: ProfileRecord,
	nation: ProfileRecord,
	lang: Lang
): readonly ProfileSentence[] {
	const all = [
		violenceSentence(place, nation, lang),
		killingsSentence(place, lang),
		responseSentence(place, lang)
	];
	return all.filter((sentence) => sentence !== null);
}
