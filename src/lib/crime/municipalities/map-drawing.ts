/** The map of a state's municipalities as plain data, for its picture. Read on demand. */
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import { formatNumber, lowerFirst, upperFirst } from '../../i18n/format';
import { mapText } from '../../i18n/map';
import { roleOf } from '../../map/drawing';
import type { AreasDrawing, KeyEntry } from '../../picture/types';
import type { CrimeMunicipalitiesView } from '../../view/types';
import { classesOf, RAMP, type MunicipalClasses } from './classes';
import type { MapParts } from './map-figure';
import type { StatePool } from './pool';
import { countText, fewWomen } from './words';

/** The municipalities with their classes, and the legend. `label` is what the drawing is called. */
export function areasDrawing({ pool, marks, shapes, view }: MapParts, label: string): AreasDrawing {
	const { lang, rate, municipality } = view;
	const few = new Set(pool.municipalities.filter((row) => row.few).map(({ cvegeo }) => cvegeo));
	return {
		kind: 'areas',
		label,
		width: shapes.width,
		height: shapes.height,
		areas: marks.shapes.map(({ cvegeo, d, x, y, name, labelled, fill, label: said }) => ({
			id: cvegeo,
			d,
			fill: roleOf(RAMP, fill),
			hatch: fill === '' ? 'no-data' : few.has(cvegeo) ? 'low' : 'none',
			value: '',
			label: said,
			name: labelled ? { x, y, text: name } : null
		})),
		chosen: municipality,
		keyTitle: crimeMunicipalities[lang].legendHead,
		keys: keysOf(pool, rate, lang)
	};
}

function keysOf(
	pool: StatePool,
	rate: CrimeMunicipalitiesView['rate'],
	lang: Lang
): readonly KeyEntry[] {
	const t = crimeMunicipalities[lang];
	const classes = classesOf(pool, rate);
	const counted = (n: number) => countText(n, pool.cve_ent, lang);
	const hatched = (hatch: KeyEntry['hatch'], label: string, n: number): readonly KeyEntry[] =>
		n === 0 ? [] : [{ fill: null, hatch, label: upperFirst(label), count: counted(n) }];
	return [
		...classLabels(classes, lang).map((label, i): KeyEntry => ({
			fill: roleOf(RAMP, `c${i}`),
			hatch: 'none',
			label,
			count: counted(classes.counts[i] ?? 0)
		})),
		...hatched('no-data', t.noRate, classes.noRate),
		...hatched('low', t.few(fewWomen(pool.topic, lang)), classes.few)
	];
}

/** What each class holds, all in words: a picture has few signs. */
function classLabels({ breaks, decimals }: MunicipalClasses, lang: Lang): readonly string[] {
	const t = mapText(lang);
	const words = crimeMunicipalities[lang].classWords.split('|');
	const write = (value: number) => formatNumber(value, decimals, lang);
	if (breaks.length === 0) return [crimeMunicipalities[lang].noFilesAtAll];
	return Array.from({ length: breaks.length + 1 }, (_, i) => {
		const [low, high] = [breaks[i - 1], breaks[i]];
		const range =
			low === undefined
				? t.classBelow(write(high ?? 0))
				: high === undefined
					? t.classFrom(write(low))
					: t.classRange(write(low), write(high));
		const word = breaks.length + 1 === words.length ? words[i] : undefined;
		return word === undefined ? range : `${upperFirst(word)}: ${lowerFirst(range)}`;
	});
}
