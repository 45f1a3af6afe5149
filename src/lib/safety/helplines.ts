/** A line to call, as the pages show it. */
import type { Lang } from '../catalog/types';

export interface Helpline {
	readonly id: string;
	readonly name: string;
	/** As one would dial it. */
	readonly number: string;
	/** The option to choose once the call is answered; empty where there is none. */
	readonly menu_option: string;
	/** `'00'` for the whole country. */
	readonly cve_ent: string;
	/** Empty where the page read does not say. */
	readonly hours: string;
	readonly serves: 'everyone' | 'women' | 'men_who_use_violence';
	readonly operator: string;
	readonly channel: 'voice' | 'messages';
	/** The city it works in, where that is smaller than the state; else empty. */
	readonly area: string;
	readonly note: string;
	/** Address of the page that says so. */
	readonly source: string;
	/** Date of that page: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly checked_on: string;
}

/** What the footer of every page dials, in this order. */
const FOOTER_DIALS: readonly string[] = ['tel:911', 'tel:079', 'tel:8009112000'];

/** What a telephone dials: the number without spaces; null for a line of messages. */
export function dial(line: Pick<Helpline, 'number' | 'channel'>): string | null {
	if (line.channel === 'messages') return null;
	const number = /^[*#\d ]+/.exec(line.number)?.[0].replaceAll(' ', '') ?? '';
	return number === '' ? null : `tel:${number}`;
}

/** A row of the table `helplines`, field by column, in one language. */
export function helplineFromRow(row: Readonly<Record<string, string>>, lang: Lang): Helpline {
	const plain = (column: string) => row[column] ?? '';
	const worded = (column: string) => (lang === 'en' && row[`${column}_en`]) || plain(column);
	const serves = plain('serves');
	return {
		id: plain('id'),
		name: worded('name'),
		number: plain('number'),
		menu_option: plain('menu_option'),
		cve_ent: plain('cve_ent'),
		hours: worded('hours'),
		serves: serves === 'women' || serves === 'men_who_use_violence' ? serves : 'everyone',
		operator: worded('operator'),
		channel: plain('channel') === 'messages' ? 'messages' : 'voice',
		area: worded('area'),
		note: worded('note'),
		source: plain('source'),
		checked_on: plain('checked_on')
	};
}

/** The national lines that stand in the footer, always in the same order. */
export function footerLines(lines: readonly Helpline[]): readonly Helpline[] {
	return FOOTER_DIALS.flatMap((number) =>
		lines.filter((line) => line.cve_ent === '00' && dial(line) === number)
	);
}

/** Lines by place, the nation first, then the states in order of code. */
export function linesByPlace(
	lines: readonly Helpline[]
): readonly { readonly cve_ent: string; readonly lines: readonly Helpline[] }[] {
	const places = [...new Set(lines.map((line) => line.cve_ent))].sort();
	return places.map((cve_ent) => ({
		cve_ent,
		lines: lines.filter((line) => line.cve_ent === cve_ent)
	}));
}
