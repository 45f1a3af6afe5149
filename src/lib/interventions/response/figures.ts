/** What pages print of public programmes, by programme, each figure with its age. */
import {
	figureStatus,
	publicIndicators,
	publicProgrammes,
	publicUnits
} from '../../catalog/codes-response';
import { NATION, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { sourcesOf } from '../../chart/sources';
import type { FigureText } from '../../chart/types';
import { formatNumber, upperFirst } from '../../i18n/format';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import { grouped } from '../../query/record-rows';
import type { PublicFigure } from '../../query/response-records';
import { labelOf, periodText, responseFileName, type ResponseContext } from './words';

/** The year in which the pages were read. */
export const READ_IN = 2026;

/** How old a figure was when it was read, in whole years: from the end of its period. */
export function ageOf({ period }: Pick<PublicFigure, 'period'>): number {
	const end = period.split('/').at(-1) ?? period;
	return READ_IN - Number(end.slice(0, 4));
}

/** Decimals that a value is written with: one, where it is not whole. */
const decimalsOf = ({ value }: Pick<PublicFigure, 'value'>) => (Number.isInteger(value) ? 0 : 1);

/** `618 unidades`, `268.7 millones de pesos corrientes`. */
export function valueText(figure: Pick<PublicFigure, 'value' | 'unit'>, lang: Lang): string {
	const written = formatNumber(figure.value, decimalsOf(figure), lang);
	return `${written} ${labelOf(publicUnits, figure.unit, lang)}`;
}

/** What is counted and where, when that is not the whole country: `Monto entregado, Oaxaca`. */
export function whatText({ indicator, cve_ent }: PublicFigure, lang: Lang): string {
	const what = upperFirst(labelOf(publicIndicators, indicator, lang));
	return cve_ent === NATION ? what : `${what}, ${placeName(cve_ent, lang)}`;
}

export interface FigureGroup {
	readonly programme: string;
	readonly name: string;
	readonly figures: readonly PublicFigure[];
}

/** The figures by programme, programmes in the order of their names. */
export function figureGroups(figures: readonly PublicFigure[], lang: Lang): readonly FigureGroup[] {
	return [...grouped(figures, ({ programme }) => programme)]
		.map(([programme, own]) => ({
			programme,
			name: labelOf(publicProgrammes, programme, lang),
			figures: own
		}))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** Everything of the figure but what stands in it. */
export function figuresText({ record, view, names }: ResponseContext): FigureText {
	const { lang } = view;
	const t = publicResponseFigures[lang];
	const { figures } = record;
	return {
		lang,
		id: 'programme-figures',
		title: t.figuresTitle,
		sentence: t.figuresSentence(
			figures.length,
			figures.filter(({ status }) => status === 'two_readings').length
		),
		meta: {
			unit: t.figuresUnit,
			cut: t.figuresCut,
			precision: t.figuresPrecision,
			sources: sourcesOf(['programme-figures'], names)
		},
		table: {
			columns: [
				textColumn('programme', t.programme),
				textColumn('indicator', t.what),
				textColumn('place', t.place),
				fileColumn('cve_ent'),
				{ ...numberColumn('value', t.value, 1), wholeAsWhole: true },
				textColumn('unit', t.unit),
				textColumn('period', t.period),
				numberColumn('age_in_2026', t.age),
				textColumn('status', t.how),
				textColumn('note', t.note),
				textColumn('source', t.page)
			],
			rows: figures.map((figure) => [
				labelOf(publicProgrammes, figure.programme, lang),
				labelOf(publicIndicators, figure.indicator, lang),
				placeName(figure.cve_ent, lang),
				figure.cve_ent,
				figure.value,
				labelOf(publicUnits, figure.unit, lang),
				periodText(figure.period, lang),
				ageOf(figure),
				labelOf(figureStatus, figure.status, lang),
				figure.note?.[lang] ?? '',
				figure.url ?? ''
			])
		},
		fileName: responseFileName(t.fileFigures),
		sql: record.sql['figures'] ?? null
	};
}
