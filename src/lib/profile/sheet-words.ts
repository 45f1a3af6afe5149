/** The words that only the printed sheet has. */
import { placeInSentence } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { formatCut } from '../i18n/format';
import { profileWords } from '../i18n/profile';
import { take } from '../i18n/take';

/** What a sheet was made from. */
export interface SheetOrigin {
	/** The data release: `0.2.0+b14143e1`. */
	readonly release: string;
	/** When it was released, `YYYY-MM-DD`. */
	readonly date: string;
}

export interface SheetWords {
	/** The document's title. */
	readonly title: string;
	/** Site, release and date. */
	readonly footer: string;
	/** Stands by the code that opens the page. */
	readonly qr: string;
	readonly howTitle: string;
	readonly how: readonly string[];
	readonly licence: string;
	/** `Página 1 de 2`. */
	readonly page: (n: number, of: number) => string;
}

/** What the sheet of a state says of itself: title, footer, how to read it, terms. */
export function sheetWords(
	cve_ent: string,
	{ release, date }: SheetOrigin,
	lang: Lang
): SheetWords {
	const t = profileWords[lang];
	return {
		title: t.sheetTitle(placeInSentence(cve_ent, lang)),
		footer: t.sheetFooter(release, formatCut(date, lang)),
		qr: t.sheetQr,
		howTitle: t.howTitle,
		how: [t.howInterval, t.howCut, t.howNone, t.howHelp],
		licence: take[lang].licence,
		page: t.sheetPage
	};
}
