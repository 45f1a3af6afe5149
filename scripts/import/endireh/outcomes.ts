import { fault } from '../fields';
import type { SourceFile, SourceRow } from '../lib/read';
import { flag, flagOrNull, type Flag } from './profile';

/** What happened to a woman surveyed; null outside the outcome's base or where the year lacks it. */
export type Outcomes = {
	readonly partner_any: Flag;
	readonly partner_physical: Flag;
	readonly partner_psychological: Flag;
	readonly partner_economic: Flag;
	/** 2016 only: the flag of 2021 takes in an item that INEGI counts as psychological. */
	readonly partner_sexual: Flag;
	readonly childhood_physical: Flag;
	readonly childhood_psychological: Flag;
	readonly childhood_sexual: Flag;
	readonly childhood_any: Flag;
	/** Gave birth within five years and is 15 to 49: the base of `obstetric_mistreatment`. */
	readonly recent_birth: 0 | 1;
	readonly obstetric_mistreatment: Flag;
	/** Suffered physical or sexual violence by a partner: the base of `partner_complaint`. */
	readonly partner_physical_or_sexual: Flag;
	/** Made a complaint to an authority; no answer counts as no and stays in the base. */
	readonly partner_complaint: Flag;
};

const numbered = (from: number, to: number): string[] =>
	Array.from({ length: to - from + 1 }, (_, index) => `p13_1_${from + index}`);

/** Question 13.1 of 2016, the items of each type of partner violence (INEGI, definition of 2016). */
export const items2016 = {
	physical: numbered(1, 9),
	psychological: [...numbered(10, 22), 'p13_1_23ab', 'p13_1_24ab'],
	sexual: numbered(25, 29),
	economic: [...numbered(30, 32), ...['p13_1_33ab', 'p13_1_34ab', 'p13_1_35ab', 'p13_1_36ab']]
} as const;

/** Columns that `outcomes2016` reads. */
export const outcomeColumns2016: readonly string[] = [
	...Object.values(items2016).flat(),
	...['vpar', 'vpar_fis', 'vpar_psi', 'vpar_sex', 'vpar_eco', 'p13_7_2', 'pareja_denuncio'],
	...['inf_sex', 'pob_parto5', 'vob']
];

/** Columns that `outcomes2021` reads. */
export const outcomeColumns2021: readonly string[] = [
	...['vpar', 'vpar_fis', 'vpar_psi', 'vpar_sex31', 'vpar_eco', 'pareja_denuncio'],
	...['inf_fis', 'inf_psi', 'inf_sex', 'pob_parto5', 'vob']
];

/** Answers to an item: it happened many times, some, once; never; not specified. Blank: not asked. */
const happened = new Set(['1', '2', '3']);
const didNot = new Set(['4', '9', '']);

/**
 * The outcomes of 2016, partner violence from its 36 items. Throws `SourceError` where the file's
 * own flags say otherwise. Childhood violence other than sexual is left out: INEGI's definition of
 * that year is not in what we hold, nor a published value to check it against.
 */
export function outcomes2016(row: SourceRow, file: SourceFile, ever_partner: 0 | 1): Outcomes {
	const of = (type: keyof typeof items2016, column: string): 0 | 1 =>
		agreed(row, column, file, any(items2016[type].map((item) => occurred(row, item, file))));
	const physical = of('physical', 'vpar_fis');
	const psychological = of('psychological', 'vpar_psi');
	const sexual = of('sexual', 'vpar_sex');
	const economic = of('economic', 'vpar_eco');
	const overall = agreed(row, 'vpar', file, any([physical, psychological, sexual, economic]));
	const complained = row.text('p13_7_2') === '1' ? 1 : 0;
	agreed(row, 'pareja_denuncio', file, complained);
	const victim = any([physical, sexual]);
	return {
		partner_any: within(ever_partner, overall),
		partner_physical: within(ever_partner, physical),
		partner_psychological: within(ever_partner, psychological),
		partner_economic: within(ever_partner, economic),
		partner_sexual: within(ever_partner, sexual),
		childhood_physical: null,
		childhood_psychological: null,
		childhood_sexual: flag(row, 'inf_sex', file),
		childhood_any: null,
		...obstetric(row, file),
		partner_physical_or_sexual: within(ever_partner, victim),
		partner_complaint: within(victim, complained)
	};
}

/**
 * The outcomes of 2021, from the flags of its file, which holds no items. `vpar_sex31` is items 25
 * to 31 of question 14.1: with the physical ones, the very base that INEGI sets for complaints; not
 * the sexual violence that it publishes (25 to 30), so that outcome stays null.
 */
export function outcomes2021(row: SourceRow, file: SourceFile, ever_partner: 0 | 1): Outcomes {
	const partner = (column: string): 0 | 1 => flag(row, column, file);
	const [physical, psychological] = [partner('vpar_fis'), partner('vpar_psi')];
	const [sexual31, economic] = [partner('vpar_sex31'), partner('vpar_eco')];
	const overall = agreed(row, 'vpar', file, any([physical, psychological, sexual31, economic]));
	const childhood = [flag(row, 'inf_fis', file), flag(row, 'inf_psi', file)] as const;
	const childhood_sexual = flag(row, 'inf_sex', file);
	const victim = any([physical, sexual31]);
	return {
		partner_any: within(ever_partner, overall),
		partner_physical: within(ever_partner, physical),
		partner_psychological: within(ever_partner, psychological),
		partner_economic: within(ever_partner, economic),
		partner_sexual: null,
		childhood_physical: childhood[0],
		childhood_psychological: childhood[1],
		childhood_sexual,
		childhood_any: any([...childhood, childhood_sexual]),
		...obstetric(row, file),
		partner_physical_or_sexual: within(ever_partner, victim),
		partner_complaint: within(victim, flagOrNull(row, 'pareja_denuncio', file) ?? 0)
	};
}

function obstetric(row: SourceRow, file: SourceFile) {
	const recent_birth = flag(row, 'pob_parto5', file);
	// The flag is also set for births outside the five years, and blank for one woman without a birth.
	const suffered = flagOrNull(row, 'vob', file) ?? 0;
	return { recent_birth, obstetric_mistreatment: within(recent_birth, suffered) };
}

function occurred(row: SourceRow, item: string, file: SourceFile): 0 | 1 {
	const answer = row.text(item);
	if (happened.has(answer)) return 1;
	if (didNot.has(answer)) return 0;
	throw fault(row, item, file, '1, 2, 3, 4, 9 or a blank');
}

/** `computed`, after checking that the file's own flag (blank: not asked, so no) says the same. */
function agreed(row: SourceRow, column: string, file: SourceFile, computed: 0 | 1): 0 | 1 {
	if ((flagOrNull(row, column, file) ?? 0) === computed) return computed;
	throw fault(row, column, file, `${computed}, as its items say`);
}

function any(flags: readonly (0 | 1)[]): 0 | 1 {
	return flags.includes(1) ? 1 : 0;
}

/** The outcome for a woman of the base, null for any other. */
function within(base: 0 | 1, outcome: 0 | 1): Flag {
	return base === 1 ? outcome : null;
}
