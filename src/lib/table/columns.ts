/** The columns of the table under a map: one list for what is read and one file for what is taken away. */
import type { Indicator, Lang } from '../catalog/types';
import { mapText } from '../i18n/map';
import type { Row } from '../query/types';

/** A column of numbers beyond value, interval and precision. */
export interface NumberColumn {
	/** Its name in a CSV. */
	readonly name: string;
	readonly label: string;
	readonly decimals: number;
	readonly percent: boolean;
	readonly of: (row: Row) => number | null;
}

/** What an indicator's numerator and denominator are, as columns; none for documented counts. */
export function numberColumns(indicator: Indicator, lang: Lang): readonly NumberColumn[] {
	const text = mapText(lang);
	const whole = (name: string, label: string, of: NumberColumn['of']): NumberColumn => ({
		name,
		label,
		decimals: 0,
		percent: false,
		of
	});
	const numerator = (label: string) => whole('numerator', label, (row) => row.numerator);
	const denominator = (label: string) => whole('denominator', label, (row) => row.denominator);
	const { query } = indicator;
	switch (query.kind) {
		case 'prevalence':
			return [
				numerator(text.weightedWomen),
				denominator(text.weightedBase),
				whole('sample', text.sample, (row) => row.sample)
			];
		case 'crime_rate':
			return [numerator(text.unitColumn(query.unit)), denominator(text.womenOfYear)];
		case 'death_rate':
			return [numerator(text.unitColumn('deaths')), denominator(text.womenOfYear)];
		case 'crime_share':
			return [numerator(text.besideFemicide), denominator(text.shareWhole)];
		case 'documented':
			return [];
	}
}

/** Both killings and their share, beside every figure of femicide that is not itself that share. */
export function besideColumns(
	rows: readonly Row[],
	indicator: Indicator,
	lang: Lang
): readonly NumberColumn[] {
	if (indicator.query.kind === 'crime_share' || rows.every(({ beside }) => beside === null))
		return [];
	const text = mapText(lang);
	return [
		{
			name: 'femicide_victims',
			label: text.besideFemicide,
			decimals: 0,
			percent: false,
			of: (row) => row.beside?.femicide ?? null
		},
		{
			name: 'intentional_homicide_women_victims',
			label: text.besideHomicide,
			decimals: 0,
			percent: false,
			of: (row) => row.beside?.intentional_homicide ?? null
		},
		{
			name: 'femicide_share',
			label: text.besideShare,
			decimals: 0,
			percent: true,
			of: (row) => row.beside?.share ?? null
		}
	];
}
