/** Two indicators of one violence: over the life, and in the last 12 months. */
import type { SurveyBase } from '../survey-bases';
import {
	both,
	slugOf,
	survey,
	type SurveyEntry,
	type SurveyIndicator,
	type SurveyScope,
	type ViolenceType
} from './survey-entry';

export type Words = readonly [es: string, en: string];

export interface PairEntry {
	/** The violence in a few words. */
	readonly title: Words;
	/** How it is named inside a sentence, where that is not its title. */
	readonly name?: readonly [es: string | undefined, en: string];
	/** The beginning of both addresses, where that is not its title. */
	readonly slug?: Words;
	/** Fewer words, for the last 12 months; without them both periods are told from each other. */
	readonly brief?: Words;
	readonly breaks: readonly [lifetime: readonly number[], recent: readonly number[]];
	readonly type?: ViolenceType;
	/** Where the life is a part of it: "a lo largo de su vida ‹laboral›", "in their ‹working life›". */
	readonly life?: Words;
	readonly bases?: readonly [lifetime: SurveyBase, recent: SurveyBase];
	readonly notes?: readonly [lifetime: readonly string[], recent?: readonly string[]];
	readonly imported?: readonly [lifetime: readonly string[], recent?: readonly string[]];
}

/** The indicators `‹id›_lifetime` and `‹id›_12m`. */
export function pair(id: string, scope: SurveyScope, entry: PairEntry): readonly SurveyIndicator[] {
	const { title, brief, life = ['', 'lifetime'] } = entry;
	const name = title.map((text, at) => entry.name?.[at] ?? text.toLowerCase());
	const slug = entry.slug ?? title.map(slugOf);
	const of = (
		at: 0 | 1,
		period: 'lifetime' | '12m',
		texts: Pick<SurveyEntry, 'slug' | 'label' | 'short'>
	) =>
		survey({
			id: `${id}_${period}`,
			base: entry.bases?.[at],
			scope,
			type: entry.type,
			period: at ? '12_months' : 'lifetime',
			fixedBreaks: entry.breaks[at],
			notes: entry.notes?.[at],
			imported: entry.imported?.[at],
			...texts
		});
	const [shortEs, shortEn] = title;
	return [
		of(0, 'lifetime', {
			slug: both(`${slug[0]}`, `${slug[1]}`),
			label: both(
				`Mujeres que han vivido ${name[0]} a lo largo de su vida${life[0]}`,
				`Women who have experienced ${name[1]} in their ${life[1]}`
			),
			short: brief ? both(shortEs, shortEn) : both(`${shortEs}, en la vida`, `${shortEn}, lifetime`)
		}),
		of(1, '12m', {
			slug: both(`${slug[0]}-12-meses`, `${slug[1]}-12-months`),
			label: both(
				`Mujeres que vivieron ${name[0]} en los últimos 12 meses`,
				`Women who experienced ${name[1]} in the last 12 months`
			),
			short: both(`${brief?.[0] ?? shortEs}, 12 meses`, `${brief?.[1] ?? shortEn}, 12 months`)
		})
	];
}
