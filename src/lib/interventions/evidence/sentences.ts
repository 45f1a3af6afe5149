/** What the figures of the evidence say in words, all of it computed. */
import type { Lang } from '../../catalog/types';
import { evidence } from '../../i18n/evidence';
import { evidenceFigures } from '../../i18n/evidence-figures';
import { formatList, formatNumber, formatPercent } from '../../i18n/format';
import type { EvidenceOutcome } from '../../query/response-records';
import type { Pooled } from '../../stats/meta-analysis';
import type { EvidenceView } from '../../view/interventions-types';
import { noFilter, summaryOf, toldFromZero, type Evidence, type Summary } from './pool';
import type { Study } from './studies';
import {
	effectsText,
	effectText,
	ERROR_DECIMALS,
	pooledText,
	rangeText,
	standingText,
	studiesText
} from './words';

/** The finding over all studies, whatever the view filters: ideas, violence used, its randomised trials. */
export function leadOf(of: Evidence, lang: Lang): string {
	const t = evidence[lang];
	const ideas = of.summary({ ...noFilter, outcome: 'ideas' }).pooled;
	const perpetration = of.summary({ ...noFilter, outcome: 'perpetration' }).pooled;
	const trials = of.summary({ ...noFilter, outcome: 'perpetration', designs: ['rct'] });
	if (!ideas?.interval || !perpetration?.interval) return '';
	const said = (outcome: EvidenceOutcome, { k, mean, interval }: Pooled) =>
		t.leadMean(outcome, {
			standing: standingText(mean, lang),
			mean: effectText(mean, lang),
			interval: interval === null ? '' : rangeText(interval, lang),
			studies: studiesText(k, lang)
		});
	return [
		...(ideas.interval.low > perpetration.interval.high ? [t.leadMore] : []),
		said('ideas', ideas),
		said('perpetration', perpetration),
		...(trials.pooled?.interval
			? [
					t.leadTrials(
						trials.pooled.k,
						effectText(trials.pooled.mean, lang),
						rangeText(trials.pooled.interval, lang),
						toldFromZero(trials) === true
					)
				]
			: [])
	].join(' ');
}

/** Ideas beside violence used; empty where either has too few studies. */
export function outcomesSentence(of: Evidence, view: EvidenceView): string {
	const { lang } = view;
	const [ideas, perpetration] = (['ideas', 'perpetration'] as const).map(
		(outcome) => of.summary({ ...view, outcome }).pooled
	);
	if (!ideas?.interval || !perpetration?.interval) return '';
	const overlap =
		ideas.interval.low <= perpetration.interval.high &&
		perpetration.interval.low <= ideas.interval.high;
	return evidenceFigures[lang].outcomesSentence(
		pooledText(ideas, lang),
		pooledText(perpetration, lang),
		overlap
	);
}

/**
 * The mean of the view, what it means for a person, where another study would lie, and whether it hangs on an
 * assumption that it can be told from zero. Empty with too few studies.
 */
export function forestSentence(of: Evidence, view: EvidenceView): string {
	const { lang } = view;
	const { studies, m, pooled } = of.summary(view);
	if (pooled?.interval == null) return '';
	const t = evidenceFigures[lang];
	return [
		t.pooled(
			studiesText(studies.length, lang),
			effectsText(m, lang),
			effectText(pooled.mean, lang),
			`${lang === 'es' ? '95 %' : '95%'}: ${rangeText(pooled.interval, lang)}`
		),
		t.standing(standingText(pooled.mean, lang)),
		...(pooled.prediction ? [t.predicted(rangeText(pooled.prediction, lang))] : []),
		...fragileSentence(of, view)
	].join(' ');
}

/** I² and τ² of a mean; empty without one. */
export function spreadSentence({ pooled }: Summary, lang: Lang): string {
	const spread = pooled?.heterogeneity;
	if (!spread) return '';
	return evidenceFigures[lang].spread(
		formatPercent(spread.i2, 0, lang),
		formatNumber(spread.tau2, ERROR_DECIMALS, lang)
	);
}

/** Whether the other assumptions tell the mean from zero just as this page does. Empty without a mean. */
export function assumptionSentence(of: Evidence, view: EvidenceView): string {
	if (toldFromZero(of.summary(view)) === null) return '';
	return fragileSentence(of, view)[0] ?? evidenceFigures[view.lang].solid;
}

/** Under which assumptions the mean would be told from zero otherwise than on this page; none where under none. */
function fragileSentence(of: Evidence, view: EvidenceView): readonly string[] {
	const t = evidenceFigures[view.lang];
	const here = toldFromZero(of.summary(view));
	const other = of.sensitivity(view).filter((each) => {
		const told = toldFromZero(each);
		return told !== null && here !== null && told !== here;
	});
	if (other.length === 0) return [];
	const words = other.map(({ key }) => {
		if (key === 'paper') return t.inPaper;
		return key.startsWith('r') ? t.inR(rText(key.slice(1), view.lang)) : t.inOutliers;
	});
	return [t.fragile(formatList(words, view.lang))];
}

/** A correlation as it is written: `0`, `0.25`, `1`. */
export function rText(r: string, lang: Lang): string {
	return formatNumber(Number(r), /\.(\d+)/.exec(r)?.[1]?.length ?? 0, lang);
}

/** The more precise half beside the other, journals beside the rest; parts with too few studies are left out. */
export function funnelSentence(studies: readonly Study[], lang: Lang): string {
	const t = evidenceFigures[lang];
	const byError = [...studies].sort((a, b) => a.variance - b.variance);
	const half = Math.ceil(byError.length / 2);
	const pairs = [
		[byError.slice(0, half), byError.slice(half), t.funnelHalves],
		[
			studies.filter(({ published }) => published),
			studies.filter(({ published }) => !published),
			t.funnelPublished
		]
	] as const;
	return pairs
		.flatMap(([one, other, write]) => {
			const [first, second] = [summaryOf(one).pooled, summaryOf(other).pooled];
			return first && second ? [write(pooledText(first, lang), pooledText(second, lang))] : [];
		})
		.join(' ');
}

/** How far the largest effect of Mexico lies from the rest, and the mean for ideas without it. */
export function mexicoSentence(of: Evidence, lang: Lang): string {
	const largest = of.mexican.find(({ outlying }) => outlying);
	const all = of.studies({ ...noFilter, outcome: 'ideas' });
	const rest = summaryOf(all.filter(({ key }) => key !== largest?.key)).pooled;
	const whole = summaryOf(all).pooled;
	if (!largest || !whole || !rest) return '';
	return evidenceFigures[lang].mexicoSentence(
		effectText(largest.effect, lang),
		all.filter(({ outlying }) => outlying).length,
		formatNumber(whole.mean, ERROR_DECIMALS, lang),
		formatNumber(rest.mean, ERROR_DECIMALS, lang)
	);
}
