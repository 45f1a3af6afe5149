/** Where a state falls among the 32 by need and by what is documented, both in classes. */
import { indicator } from '../catalog/indicators';
import { placeInSentence, placeName, states } from '../catalog/states';
import { titled } from '../chart/alone';
import { sourcesOf } from '../chart/sources';
import {
	cross,
	fillOf,
	NEED_CLASSES,
	needRanges,
	RESPONSE_CLASSES,
	type Crossed,
	type Crossing
} from '../coverage/cross';
import { needAxis, scatterText } from '../coverage/scatter';
import { className, completeText, titleOf } from '../coverage/words';
import type { Figured } from '../figures/types';
import { coverage } from '../i18n/coverage';
import { kindWords } from '../i18n/coverage-kinds';
import { formatList, lowerFirst, upperFirst } from '../i18n/format';
import { formatValue } from '../map/figure';
import { profileFigures } from '../i18n/profile-figures';
import type { GridDrawing } from '../picture/types';
import type { CoverageRecord } from '../query/coverage-records';
import type { Question, Result } from '../query/types';
import { defaultCoverageView } from '../view/coverage-view';
import { profileFileName, type ProfileContext } from './figure-texts';

const USUAL = defaultCoverageView('es');

/** The need of the figure: that of the coverage page. */
export const needQuestion: Question = { indicator: USUAL.need, year: USUAL.year, filters: {} };

const abbreviations = new Map(states.map(({ cve_ent, abbr }) => [cve_ent, abbr]));

function gridOf(crossing: Crossing, chosen: string, lang: ProfileContext['lang']): GridDrawing {
	const t = coverage[lang];
	const { kind } = crossing;
	const entry = indicator(crossing.need.question.indicator);
	const ranges = needRanges(crossing.states);
	const without = crossing.states.filter(({ need }) => need === null);
	return {
		kind: 'grid',
		label: titleOf(crossing, lang),
		across: `${t.needAxis}: ${needAxis(crossing, lang)}`,
		up: kindWords(kind, lang).counted,
		columns: NEED_CLASSES.map((need) => {
			const range = ranges[need];
			const ends = range && [range.low, range.high].map((value) => formatValue(value, entry, lang));
			return {
				name: upperFirst(t.third(need)),
				note: ends ? t.range(ends[0] ?? '', ends[1] ?? '') : ''
			};
		}),
		rows: RESPONSE_CLASSES.map((response) => ({
			name: className(kind, response, lang),
			cells: NEED_CLASSES.map((need) => {
				const own = crossing.states.filter((at) => at.need === need && at.response === response);
				return {
					fill: fillOf({ need, response }),
					label: `${t.third(need)}, ${className(kind, response, lang)}: ${namesOf(own, lang)}`,
					items: own.map(({ cve_ent }) => ({
						text: abbreviations.get(cve_ent) ?? cve_ent,
						chosen: cve_ent === chosen
					}))
				};
			})
		})),
		apart:
			without.length === 0
				? null
				: `${profileFigures[lang].needWithoutRow}: ${namesOf(without, lang)}.`
	};
}

function namesOf(places: readonly Crossed[], lang: ProfileContext['lang']): string {
	if (places.length === 0) return coverage[lang].noStates;
	return formatList(
		places.map(({ cve_ent }) => placeName(cve_ent, lang)),
		lang
	);
}

function sentenceOf(crossing: Crossing, place: Crossed, lang: ProfileContext['lang']): string {
	const t = profileFigures[lang];
	const { notAll, mark, third } = coverage[lang];
	const subject = placeInSentence(place.cve_ent, lang);
	const { need, response } = place;
	const same = crossing.states.filter((at) => at.need === need && at.response === response);
	const where =
		need === null
			? t.needWithout(subject)
			: t.needSentence(
					subject,
					third(need),
					lowerFirst(indicator(crossing.need.question.indicator).short[lang]),
					className(crossing.kind, response, lang),
					lowerFirst(kindWords(crossing.kind, lang).counted),
					same.length - 1
				);
	const trust = place.mark === null ? [] : [`${upperFirst(mark(place.mark))}.`];
	return [where, ...trust, notAll].join(' ');
}

/**
 * Need and response in classes, the state in a frame among the 32.
 *
 * @param need the answer to `needQuestion`
 * @throws RangeError when the answer or the record lacks the state
 */
export function needFigure(
	context: ProfileContext,
	need: Result,
	documented: CoverageRecord
): Figured<GridDrawing> {
	const { record, texts, lang } = context;
	const { cve_ent } = record;
	const t = profileFigures[lang];
	const crossing = cross(need, USUAL.response, documented);
	const place = crossing.states.find((each) => each.cve_ent === cve_ent);
	if (place === undefined) throw new RangeError(`the need has no row for ${cve_ent}`);
	const used = indicator(USUAL.need).sources.filter((source) => need.sources.includes(source));
	const sources = [...sourcesOf(used, texts.sources), ...texts.responses];
	const name = placeName(cve_ent, lang);
	const title = t.needAlone(titleOf(crossing, lang), name);
	const made = scatterText(crossing, sources, lang);
	const hasIntervals = crossing.states.some(({ needRow }) => needRow.low !== null);
	const text = {
		...made,
		id: 'need',
		title: t.need,
		sentence: sentenceOf(crossing, place, lang),
		meta: {
			...made.meta,
			cut: t.needCut(made.meta.cut, texts.directoryRead),
			precision: hasIntervals ? coverage[lang].mapIntervals : coverage[lang].noIntervals
		},
		fileName: profileFileName(context, t.fileNeed, USUAL.year)
	};
	return {
		...titled(text, title),
		drawing: { ...gridOf(crossing, cve_ent, lang), label: title },
		notes: [t.needFrame(name), coverage[lang].thirdsNote, completeText(crossing, lang)]
	};
}
