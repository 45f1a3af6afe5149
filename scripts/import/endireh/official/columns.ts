import type { Flag } from '../profile';
import { BLANK, occurred, type AnswersByItem } from './answers';
import { fertileAges, residents, type Base, type Survey } from './survey';
import { NEVER_PARTNER, type Women } from './women-table';

/** A column of `endireh_women`, by the place of the woman. */
export type Column = readonly Flag[];

/** The columns of 1, 0 and null that a survey's tables give, by our names. */
export type Columns = ReadonlyMap<string, Column>;

/**
 * Bases and outcomes of every woman, each by its definition: 1 and 0 within its base, null outside.
 * Answers that are not specified count as no and stay in the base, as INEGI has it.
 */
export function columnsOf(survey: Survey, answers: AnswersByItem, women: Women): Columns {
	const { count } = women;
	const everPartner = Uint8Array.from(women.questionnaire, (code) =>
		Number(code !== NEVER_PARTNER)
	);
	const members = new Map<Base, Uint8Array>([
		['all', new Uint8Array(count).fill(1)],
		['ever_partner', everPartner]
	]);
	const columns = new Map<string, Column>([['ever_partner', [...everPartner] as Column]]);
	for (const [name, acts] of Object.entries(survey.bases)) {
		const base = name as Base;
		const belongs = occurred(acts, answers, count);
		members.set(base, belongs);
		// The base of complaints is itself an outcome of women who have or had a partner.
		const of = base === 'partner_physical_or_sexual' ? everPartner : null;
		columns.set(base, of === null ? ([...belongs] as Column) : within(of, belongs));
	}
	for (const [name, { base, acts }] of Object.entries(survey.outcomes)) {
		const of = members.get(base);
		if (!of) throw new TypeError(`${survey.year} has no base ${base}`);
		columns.set(name, within(of, occurred(acts, answers, count)));
	}
	for (const [name, column] of obstetric(survey, answers, count)) columns.set(name, column);
	if (survey.disability) {
		const has = occurred([survey.disability], answers, count);
		const asked = answered(survey.disability.items, answers, count);
		columns.set('disability', within(asked, has));
	}
	return columns;
}

/**
 * Mistreatment at the last birth within five years: any act of those asked, or a caesarean of which
 * she was not told why or to which she did not consent. Tentative: chosen among variants.
 */
function obstetric(
	{ obstetric: { birth, acts, caesarean, consents } }: Survey,
	answers: AnswersByItem,
	count: number
): readonly (readonly [string, Column])[] {
	const ages = answers.get(residents.age) ?? new Uint8Array();
	const gaveBirth = answered([birth], answers, count).map((stated, woman) => {
		const age = ages[woman] ?? BLANK;
		return age >= fertileAges.first && age <= fertileAges.last ? stated : 0;
	});
	const suffered = occurred(acts, answers, count);
	const cut = occurred([{ kind: 'yes', items: [caesarean] }], answers, count);
	for (const item of consents) {
		const consented = occurred([{ kind: 'yes', items: [item] }], answers, count);
		for (let woman = 0; woman < count; woman++) {
			if (cut[woman] === 1 && consented[woman] === 0) suffered[woman] = 1;
		}
	}
	return [
		['recent_birth', [...gaveBirth] as Column],
		['obstetric_mistreatment', within(gaveBirth, suffered)]
	];
}

/** 1 for each woman with an answer to any of the items. */
function answered(items: readonly string[], answers: AnswersByItem, count: number): Uint8Array {
	const result = new Uint8Array(count);
	for (const item of items) {
		const values = answers.get(item);
		if (!values) throw new TypeError(`${item} was not read`);
		for (let woman = 0; woman < count; woman++) {
			if (values[woman] !== BLANK) result[woman] = 1;
		}
	}
	return result;
}

function within(base: Uint8Array, outcome: Uint8Array): Column {
	return Array.from(outcome, (value, woman) => (base[woman] === 1 ? (value as 0 | 1) : null));
}
