/** What the participants said of themselves, in sentences that carry their base. */
import type { Lang } from '../../catalog/types';
import { formatNumber, formatPercent } from '../../i18n/format';
import { study } from '../../i18n/study';
import type { StudyRecord } from '../../query/response-records';
import { numberOf } from './facts';

/** A sentence for each answer that the table has. */
export function saidOf({ beneficiaries }: StudyRecord, lang: Lang): readonly string[] {
	const t = study[lang];
	const all = (variable: string) => numberOf(beneficiaries, variable, 'all');
	const asked =
		(numberOf(beneficiaries, 'participants', 'men') ?? 0) +
		(numberOf(beneficiaries, 'participants', 'boys') ?? 0);
	const applies = all('says_applies_it');
	const sentence = (variable: string, words: (percent: string) => string) => {
		const value = all(variable);
		return value === null ? [] : [words(formatPercent(value, 0, lang))];
	};
	const whole = (value: number) => formatNumber(value, 0, lang);
	return [
		...(applies === null ? [] : [t.saidApplies(whole(applies), whole(asked))]),
		...sentence('changed_with_other_men', t.saidMen),
		...sentence('changed_with_women', t.saidWomen),
		...sentence('feels_pressure_on_men', t.saidPressure)
	];
}
