/** Words that the parts of the public response share. */
import type { Codes } from '../../catalog/codes';
import type { Lang } from '../../catalog/types';
import type { SourceNames } from '../../chart/sources';
import { formatCut } from '../../i18n/format';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import type { PublicResponseRecord } from '../../query/response-records';
import type { PublicResponseView } from '../../view/interventions-types';

/** What the figures of the page are made from. */
export interface ResponseContext {
	readonly record: PublicResponseRecord;
	readonly view: PublicResponseView;
	/** Publications, as read at build. */
	readonly names: SourceNames;
}

/** What a code means. Throws `RangeError` for one that is not there. */
export function labelOf(codes: Codes, code: string, lang: Lang): string {
	const text = codes[code];
	if (text === undefined) throw new RangeError(`no code '${code}'`);
	return text[lang];
}

/** A period of the tables in words: `2020`, `mayo de 2025 a diciembre de 2025`. */
export function periodText(period: string, lang: Lang): string {
	const [from = '', to] = period.split('/').map((end) => formatCut(end, lang));
	return to === undefined ? from : publicResponseFigures[lang].span(from, to);
}

/** A file's name without its extension. */
export function responseFileName(...parts: readonly string[]): string {
	return ['atlas-violeta', ...parts].join('_');
}
