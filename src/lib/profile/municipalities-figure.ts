/** The municipalities with most files of femicide, years taken together: a list, none of it a single case. */
import { titled } from '../chart/alone';
import { fileColumn, numberColumn, textColumn } from '../chart/columns';
import { countInterval } from '../crime/years';
import { inPlace, sourcesOf } from '../crime/words';
import type { Figured } from '../figures/types';
import { formatCut, formatInterval, formatNumber, formatPercent } from '../i18n/format';
import { crimeMunicipalities } from '../i18n/crime-municipalities';
import { profileFigures } from '../i18n/profile-figures';
import type { TableDrawing } from '../picture/types';
import { RATE_PER } from '../stats/rate';
import { profileFileName, type ProfileContext } from './figure-texts';

const DECIMALS = 1;

/** The rate of some files over women-years, per 100,000, with its exact 95 % interval (Garwood 1936); null without women. */
function rateOf(files: number, women: number | null) {
	if (women === null || women <= 0) return null;
	const { low, high } = countInterval(files);
	const [rate = 0, from = 0, to = 0] = [files, low, high].map((n) => (RATE_PER * n) / women);
	return { rate, low: from, high: to };
}

/** The municipalities as a figure; null where none has files enough. */
export function municipalitiesFigure(context: ProfileContext): Figured<TableDrawing> | null {
	const { record, texts, lang } = context;
	const { municipalities: held, cve_ent } = record;
	if (held === null || held.rows.length === 0) return null;
	const t = profileFigures[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const [first, last] = held.years;
	const years = first === last ? `${first}` : `${first}–${last}`;
	const listed = held.rows.reduce((sum, { files }) => sum + files, 0);
	const title = t.municipalitiesAlone(inPlace(cve_ent, lang), years);
	const text = {
		lang,
		id: 'municipalities',
		title: t.municipalities(years),
		sentence: [
			t.municipalitiesSentence(
				held.rows.length,
				whole(listed),
				whole(held.files),
				formatPercent((100 * listed) / held.files, 0, lang)
			),
			...(held.apart > 0 ? [t.municipalitiesApart(held.apart, whole(held.apart))] : []),
			t.municipalitiesOwn
		].join(' '),
		meta: {
			unit: t.municipalitiesUnit,
			cut: formatCut(held.cut, lang),
			precision: crimeMunicipalities[lang].precision.split(';')[0] ?? null,
			sources: sourcesOf(held.sources, texts.sources)
		},
		table: {
			columns: [
				textColumn('municipality', t.columnMunicipality),
				fileColumn('cvegeo'),
				numberColumn('files', t.columnFiles),
				numberColumn('rate', t.columnRate, DECIMALS),
				textColumn('interval', t.columnInterval),
				{ ...numberColumn('ci95_low', t.columnInterval, 2), fileOnly: true },
				{ ...numberColumn('ci95_high', t.columnInterval, 2), fileOnly: true },
				{ ...numberColumn('women_years', t.columnWomenYears), fileOnly: true },
				fileColumn('years'),
				fileColumn('cut')
			],
			rows: held.rows.map(({ cvegeo, name, files, women }) => {
				const rate = rateOf(files, women);
				return [
					name,
					cvegeo,
					files,
					rate?.rate ?? null,
					rate && formatInterval(rate.low, rate.high, DECIMALS, lang),
					rate?.low ?? null,
					rate?.high ?? null,
					women,
					years,
					held.cut
				];
			})
		},
		fileName: profileFileName(context, t.fileMunicipalities, `${first}-${last}`),
		sql: held.sql
	};
	return {
		...titled(text, title),
		drawing: { kind: 'table', label: title },
		notes: [
			texts.notes.femicide_share_varies,
			t.municipalitiesLeast(whole(held.least)),
			texts.notes.files_not_victims
		]
	};
}
