/** Months written `YYYY-MM`, counted on and back. */

/** The month `steps` after another; before it where `steps` is negative. */
export function monthAfter(month: string, steps: number): string {
	const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps;
	return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Months from `from` to `to`, both included; none when `to` comes first. */
export function monthsBetween(from: string, to: string): readonly string[] {
	const months: string[] = [];
	for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
	return months;
}
