/** Which share of women's killings is recorded as femicide: the state's with its interval, the nation's beside. Never a rank. */
import { NATION, ofPlace, placeName } from '../catalog/states';
import { titled } from '../chart/alone';
import { textColumn } from '../chart/columns';
import type { ChartTable } from '../chart/types';
import { hollowNotes } from '../crime/series/notes';
import { shareLine, shareTable } from '../crime/series/share-figure';
import { cutsText, inPlace, mainCounts, registerBreak, sourcesOf, yearOf } from '../crime/words';
import { newestTogether } from '../crime/years';
import type { Figured } from '../figures/types';
import { crimeSeries } from '../i18n/crime-series';
import { profileFigures } from '../i18n/profile-figures';
import type { LinesDrawing } from '../picture/types';
import { profileFileName, type ProfileContext } from './figure-texts';

const yearsOf = ({ killings, cve_ent }: ProfileContext['record']) =>
	newestTogether(killings, mainCounts('femicide', 'victims'), 'victims', cve_ent);

/** The share by year, the state's beside the nation's, each year from the newest cut that has it. */
export function shareFigure(context: ProfileContext): Figured<LinesDrawing> {
	const { record, nation, texts, lang } = context;
	const { cve_ent } = record;
	const t = profileFigures[lang];
	const [rows, ofNation] = [yearsOf(record), yearsOf(nation)];
	const place = placeName(cve_ent, lang);
	const nationLine = shareLine(ofNation, lang);
	const title = t.shareAlone(inPlace(cve_ent, lang));
	const text = {
		lang,
		id: 'share',
		title: t.share,
		sentence: [crimeSeries[lang].shareSentence, ...hollowNotes(rows, lang)].join(' '),
		meta: {
			unit: crimeSeries[lang].shareUnit,
			cut: cutsText(rows, lang),
			precision: t.shareBand(ofPlace(cve_ent, lang)),
			sources: sourcesOf(
				rows.map(({ source }) => source),
				texts.sources
			)
		},
		table: placesTable(
			[
				[place, shareTable(rows, cve_ent, lang)],
				[t.nationRow, shareTable(ofNation, NATION, lang)]
			],
			t.columnPlace
		),
		fileName: profileFileName(context, t.fileShare, rows.at(-1)?.cut ?? ''),
		sql: record.killings.sql
	};
	return {
		...titled(text, title),
		drawing: {
			kind: 'lines',
			label: title,
			lines: [
				{ ...shareLine(rows, lang), label: place },
				{
					...nationLine,
					key: 'nation',
					label: t.shareNation,
					kind: 'b',
					dash: 'dashed',
					points: nationLine.points.map((point) => ({ ...point, low: null, high: null }))
				}
			],
			yLabel: crimeSeries[lang].columnShare,
			tText: yearOf,
			breaks: registerBreak(rows),
			percent: true
		},
		notes: [texts.notes.femicide_share_varies, texts.notes.share_small_whole]
	};
}

/** Tables of the same columns under each other, each row after the name of its place. */
function placesTable(
	tables: readonly (readonly [place: string, table: ChartTable])[],
	label: string
): ChartTable {
	return {
		columns: [textColumn('place', label), ...(tables[0]?.[1].columns ?? [])],
		rows: tables.flatMap(([place, { rows }]) => rows.map((row) => [place, ...row]))
	};
}
