/** The page's figure in words: the newest whole year, what is known of it since, and the new register apart. */
import { counts, topic } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { YearRecord } from '../../query/records';
import type { CrimeSeriesView } from '../../view/types';
import { cutName, inPlace, inPlaceTitle, mainCounts, monthsSaid } from '../words';
import { newestTogether, togetherOn, wholeYears, yearRate, type YearFigures } from '../years';

/** Under this many victims a percentage says more than they bear. */
const SHARE_FROM = 20;

/** Under this a rate needs its second decimal. */
const FINE_UNDER = 10;

/** The heading: `Feminicidio en el Estado de México`. */
export function seriesTitle({ topic: id, place, lang }: CrimeSeriesView): string {
	return crimeSeries[lang].title(topic(id).label[lang], inPlaceTitle(place, lang));
}

const whole = (n: number, lang: Lang) => formatNumber(n, 0, lang);

function bothSentences(row: YearFigures, where: string, lang: Lang): readonly string[] {
	const t = crimeSeries[lang];
	const [n = 0, m = 0] = row.n;
	const cut = cutName(row.cut, lang);
	if (n + m === 0) return [t.bothNone(`${row.year}`, where, cut)];
	const said = t.both(n, whole(n, lang), m, whole(m, lang), `${row.year}`, where) + t.cut(cut);
	if (n + m < SHARE_FROM || n === 0 || m === 0) return [said];
	const percent = formatPercent((100 * n) / (n + m), 0, lang);
	return [said, t.share(percent, whole(n + m, lang))];
}

function fileSentence(row: YearFigures, crime: string, where: string, lang: Lang): string {
	const t = crimeSeries[lang];
	const [n = 0] = row.n;
	const cut = t.cut(cutName(row.cut, lang));
	if (n === 0) return t.filesNone(crime, `${row.year}`, where) + cut;
	const rate = yearRate(n, row);
	const per = rate === null ? '' : t.rate(formatNumber(rate, rate < FINE_UNDER ? 2 : 1, lang));
	return t.files(n, whole(n, lang), crime, `${row.year}`, where) + per + cut;
}

/** What the newest cut has of the same year, where the one shown is older and has another figure. */
function todaySentence(row: YearFigures, newest: readonly YearFigures[], lang: Lang): string[] {
	const t = crimeSeries[lang];
	const today = newest.find(({ year }) => year === row.year);
	if (today === undefined || today.cut === row.cut) return [];
	const cut = cutName(today.cut, lang);
	const [n = 0, m] = today.n;
	if (n === row.n[0] && m === row.n[1]) return [t.nowSame(cut)];
	return m === undefined
		? [t.nowFiles(n, whole(n, lang), cut)]
		: [t.nowBoth(whole(n, lang), whole(m, lang), cut)];
}

/** The part of the new register's year, which the old one's years do not lead to. */
function newSentence(row: YearFigures, lang: Lang): string {
	const t = crimeSeries[lang];
	const months = monthsSaid(row.months, lang);
	const cut = cutName(row.cut, lang);
	const [n = 0, m] = row.n;
	return m === undefined
		? t.newFiles(months, n, whole(n, lang), cut)
		: t.newBoth(months, n, whole(n, lang), whole(m, lang), cut);
}

/** The page's figure in words, of the place, unit and cut that the view asks for. */
export function seriesLead(record: YearRecord, view: CrimeSeriesView): string {
	const { lang, topic: id, unit, place, cut } = view;
	const where = inPlace(place, lang);
	const counted = mainCounts(id, unit);
	const rows = togetherOn(record, counted, unit, place, cut);
	const last = wholeYears(rows).at(-1);
	if (last === undefined) return crimeSeries[lang].noneHeld(where);
	const newest = newestTogether(record, counted, unit, place);
	const crime = counts[id].label[lang];
	const said =
		counted.length > 1
			? bothSentences(last, where, lang)
			: [fileSentence(last, crime, where, lang)];
	const rest =
		cut === null
			? rows.filter(({ register }) => register === 'rnid').map((row) => newSentence(row, lang))
			: todaySentence(last, newest, lang);
	return [...said, ...rest].join(' ');
}
