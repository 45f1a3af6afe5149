/** What a reader may choose of an embed. */
import type { Lang } from '../../catalog/types';
import { readEmbedAddress } from '../../embed/paths';
import type { Form } from '../../view/types';
import type { Taken } from '../types';
import { readJson, type Fetch } from './read';

/** The forms of an embedded map: those of the page, and a row a state with its interval. */
export type EmbedForm = Form | 'chart';

/** The form in which an embedded map comes; null where the figure has but one. */
export function formOf({ drawing }: Pick<Taken, 'drawing'>): EmbedForm | null {
	return drawing?.kind === 'states' ? drawing.form : null;
}

/** Whether the embed can be a chart in place of a map: on the map's page, since other maps stand beside charts of their own. */
export function hasChart({ embed }: Pick<Taken, 'embed'>): boolean {
	if (embed.status === 'impossible') return false;
	return readEmbedAddress(new URL(embed.path.es, 'https://atlas.invalid'))?.figure === null;
}

/** The view with its embed in another form: the query of its address says it, `auto` by saying nothing. */
export function withForm(taken: Taken, form: EmbedForm): Taken {
	const { embed } = taken;
	if (embed.status === 'impossible') return taken;
	const path = (lang: Lang) => formed(embed.path[lang], form);
	return { ...taken, embed: { ...embed, path: { es: path('es'), en: path('en') } } };
}

function formed(address: string, form: EmbedForm): string {
	const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
	searchParams.delete('form');
	searchParams.delete('draw');
	if (form === 'chart') searchParams.set('draw', form);
	else if (form !== 'auto') searchParams.set('form', form);
	return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** The least and the most that a fixed height can be, and what it is at first; in px. */
export const heights = { least: 200, most: 3000, usual: 600 } as const;

/** A height as it was typed, kept within what makes sense; the usual one for what is no number. */
export function heightOf(typed: string): number {
	const asked = Math.round(Number(typed));
	if (typed.trim() === '' || !Number.isFinite(asked)) return heights.usual;
	return Math.min(heights.most, Math.max(heights.least, asked));
}

/** Where the releases whose figures are kept are listed. */
export const RELEASES = '/data/releases/index.json';

/**
 * Whether the figures of a release are kept, so that an embed can be frozen to it.
 *
 * @throws Error when the list cannot be read
 */
export async function isKept(release: string, fetch: Fetch): Promise<boolean> {
	const { releases } = (await readJson(fetch)(RELEASES)) as {
		readonly releases: readonly { readonly release: string }[];
	};
	return releases.some((one) => one.release === release);
}
