import { quoted, SourceError } from '../../lib/source-error';
import { BLANK, type AnswersByItem } from './answers';
import type { Columns } from './columns';
import type { Survey } from './survey';
import { NEVER_PARTNER, type Women } from './women-table';

/**
 * Holds what the items say of each woman against what INEGI derived of her in TB_VD: with violence (1)
 * where we say 1 and nowhere else, blank outside the base and nowhere else; without (2) and not
 * specified (9) are our 0. Throws `SourceError` for a contradiction: the indicator, how many women, and
 * the first of them.
 */
export function checkDerived(
	survey: Survey,
	columns: Columns,
	answers: AnswersByItem,
	women: Women
): void {
	for (const [name, derived] of Object.entries(survey.derived)) {
		const [ours, theirs] = [columns.get(name), answers.get(derived)];
		if (!ours || !theirs) throw new TypeError(`${name} was not read`);
		const wrong = ours.flatMap((value, place) => {
			const code = theirs[place] ?? BLANK;
			const same =
				value === null ? code === BLANK : code !== BLANK && (code === 1) === (value === 1);
			return same ? [] : [place];
		});
		const [first] = wrong;
		if (first === undefined) continue;
		const value = ours[first] ?? null;
		const code = theirs[first] ?? BLANK;
		throw new SourceError({
			file: women.path,
			row: women.lines[first],
			column: derived,
			expected: `what the items of ${name} say: ${said(value)}`,
			found: `${code === BLANK ? 'a blank' : quoted(String(code))}; so in ${wrong.length} of ${women.count} women`
		});
	}
	checkPartner(survey, answers, women);
}

/** The base of partner violence that INEGI derived is who did not get the questionnaire of the others. */
function checkPartner(survey: Survey, answers: AnswersByItem, women: Women): void {
	const derived = answers.get('POBP');
	if (!('POBP' in survey.others) || !derived) return;
	const wrong = women.questionnaire.findIndex(
		(code, place) => (derived[place] === 1) !== (code !== NEVER_PARTNER)
	);
	if (wrong < 0) return;
	throw new SourceError({
		file: women.path,
		row: women.lines[wrong],
		column: 'POBP',
		expected: `a 1 unless T_INSTRUM is ${NEVER_PARTNER}`,
		found: `${quoted(String(derived[wrong] ?? BLANK))} and T_INSTRUM ${women.questionnaire[wrong] ?? ''}`
	});
}

function said(value: 0 | 1 | null): string {
	if (value === null) return 'outside the base, a blank';
	return value === 1 ? 'it happened, 1' : 'it did not, 2 or 9';
}
