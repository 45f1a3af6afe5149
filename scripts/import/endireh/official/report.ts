import { describedSurveyIndicators } from '../../../../src/lib/catalog/indicators/survey';
import { NATION } from '../../../../src/lib/catalog/states';
import { publishedValues } from '../published-values';
import type { Woman } from '../women';
import type { HeldWomen } from './held-women';
import type { OfficialSurvey } from './read-survey';
import { nationalShare, type Share } from './shares';

/** Half a unit of the last decimal that INEGI prints, and a little for the division. */
const ROUNDING = 0.05 + 1e-9;

/**
 * What an import of INEGI's own tables found and changes, a line each, in English: how many women,
 * strata and units, and the nation's value of every indicator beside the one that INEGI published and
 * the one held before.
 */
export function reportLines(official: OfficialSurvey, held: HeldWomen): readonly string[] {
	const { survey, women, strata, units, empty } = official;
	const before = held.women.filter(({ survey_year }) => survey_year === survey.year);
	const rows = describedSurveyIndicators
		.filter(({ query }) => !(empty as readonly string[]).includes(query.microdata.outcome))
		.map(({ id, query }) => lineOf(id, query.microdata.outcome as keyof Woman, official, before));
	const differ = rows.filter(({ agrees }) => agrees === false).length;
	return [
		`ENDIREH ${survey.year}, INEGI's own tables`,
		`  ${whole(women.length)} women for ${whole(weightOf(women))}, ${whole(strata)} strata, ${whole(units)} units`,
		...sameSample(before, women),
		'',
		`${'Nation, percent'.padEnd(34)}${'now'.padStart(9)}${'published'.padStart(11)}${'before'.padStart(9)}${'women'.padStart(10)}${'with it'.padStart(13)}${'of'.padStart(13)}`,
		...rows.map(({ text }) => text),
		'',
		differ === 0
			? 'Every value that INEGI published of the nation, as far as held, is met.'
			: `${differ} published values are not met (*): find out why before you publish.`,
		...(empty.length === 0 ? [] : [`Empty in ${survey.year}: ${empty.join(', ')}`])
	];
}

interface Line {
	readonly text: string;
	/** Whether the published value is met; null where none is held. */
	readonly agrees: boolean | null;
}

function lineOf(
	id: string,
	outcome: keyof Woman,
	{ survey, women }: OfficialSurvey,
	before: readonly Woman[]
): Line {
	const now = nationalShare(women, outcome);
	const published = publishedValues.find(
		({ survey_year, cve_ent, indicator }) =>
			survey_year === survey.year && cve_ent === NATION && indicator === id
	);
	const agrees =
		published === undefined || now.percent === null
			? null
			: Math.abs(now.percent - published.value) <= ROUNDING;
	const cells = [
		percent(now).padStart(9),
		`${published?.value.toFixed(1) ?? ''}${agrees === false ? ' *' : '  '}`.padStart(11),
		percent(nationalShare(before, outcome)).padStart(9),
		whole(now.sample).padStart(10),
		whole(now.numerator).padStart(13),
		whole(now.denominator).padStart(13)
	];
	return { text: `  ${id.padEnd(32)}${cells.join('')}`, agrees };
}

function sameSample(before: readonly Woman[], women: readonly Woman[]): readonly string[] {
	if (before.length === 0) return ['  no women of this year are held: nothing to compare with'];
	if (before.length === women.length && weightOf(before) === weightOf(women)) {
		return ['  as many women, for as many, as those held before'];
	}
	return [
		`  other women than those held before: ${whole(before.length)} for ${whole(weightOf(before))}`
	];
}

/** How many women they stand for. */
function weightOf(women: readonly Woman[]): number {
	return women.reduce((sum, { fac_muj }) => sum + fac_muj, 0);
}

function percent({ percent }: Share): string {
	return percent === null ? '' : percent.toFixed(3);
}

function whole(value: number): string {
	return value.toLocaleString('en');
}
