/** A map's figure as plain data, for its picture. */
import { placeName, states } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { mapText } from '../i18n/map';
import type { KeyEntry, StatesDrawing } from '../picture/types';
import { formatValue, spokenLabel, tileValue, type Figure } from './figure';
import { placeOnBar } from './legend';
import { barTexts, classText } from './legend-text';

/** What a figure does not know of its own drawing. */
export interface StatesDrawingOptions {
	readonly lang: Lang;
	readonly form: StatesDrawing['form'];
	/** `cve_ent` of the state chosen, or null. */
	readonly chosen: string | null;
	/** What the drawing is called. */
	readonly name: string;
	/** All that a place says; as the map page says it where this is not given. */
	readonly label?: (cve_ent: string) => string;
}

/** The 32 states in order of `cve_ent` with their classes, and the legend from low to high. */
export function statesDrawing(
	figure: Figure,
	{
		lang,
		form,
		chosen,
		name,
		label = (code) => spokenLabel(figure, code, lang)
	}: StatesDrawingOptions
): StatesDrawing {
	return {
		kind: 'states',
		form,
		label: name,
		places: states.map(({ cve_ent }) => ({
			id: cve_ent,
			fill: roleOf(figure.ramp, figure.fillClass(cve_ent)),
			hatch: figure.hatch(cve_ent),
			value: figure.row(cve_ent).value === null ? '' : tileValue(figure, cve_ent, lang),
			label: label(cve_ent)
		})),
		chosen,
		keyTitle: figure.indicator.unit[lang],
		keys: keysOf(figure, lang),
		barNumbers: barTexts(figure.legend, figure.indicator, lang),
		here: onBar(figure, chosen, lang),
		crossed: null
	};
}

/** The state chosen, else the nation, on the bar of the classes; null where there is no value, or the nation is a sum. */
function onBar(
	{ indicator, legend, row }: Figure,
	chosen: string | null,
	lang: Lang
): StatesDrawing['here'] {
	if (chosen === null && indicator.measure === 'count') return null;
	const { value } = row(chosen ?? '00');
	if (value === null) return null;
	const text = mapText(lang);
	const name = chosen === null ? text.nation : placeName(chosen, lang);
	return {
		at: placeOnBar(value, legend),
		text: text.hereIs(name, formatValue(value, indicator, lang))
	};
}

/** The role of a shape's colour from the classes that colour it in a page: `ramp-violet-5`, `c2`; null for no class. */
export function roleOf(ramp: string, fillClass: string): string | null {
	return fillClass === '' ? null : `${ramp.replace(/^ramp-/, '')}-${fillClass.slice(1)}`;
}

function keysOf({ legend, ramp, indicator }: Figure, lang: Lang): readonly KeyEntry[] {
	const text = mapText(lang);
	const classes = legend.classes.map(({ count }, i): KeyEntry => ({
		fill: roleOf(ramp, `c${i}`),
		hatch: 'none',
		label: classText(legend, i, indicator, lang),
		count: text.stateCount(count)
	}));
	const { noData, lowPrecision } = legend;
	return [
		...classes,
		...(noData > 0 ? [hatched('no-data', text.noData, text.stateCount(noData))] : []),
		...(lowPrecision > 0 ? [hatched('low', text.lowPrecision, text.stateCount(lowPrecision))] : [])
	];
}

function hatched(hatch: KeyEntry['hatch'], label: string, count: string): KeyEntry {
	return { fill: null, hatch, label, count };
}
