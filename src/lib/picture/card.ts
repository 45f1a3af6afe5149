/** A social card: title, sentence and drawing in the little room between its margins. */
import { areasParts } from './areas';
import { fitted } from './fit';
import { socialColumn, socialHead, titleHeight } from './card-frame';
import type { Pictured } from './picture';
import { group, moved, px } from './scene';
import { statesParts, type MapParts } from './states';
import type { Drawing, DrawOptions } from './types';

/** Least height of a drawing that a second line of the sentence may leave. */
const DRAWING = 290;
/** Between the texts and the map. */
const GAP = 24;
/** Share of the card that a map takes. */
const MAP = 0.66;

/** Sizes of a legend's texts in a card, from the largest down. */
const SIZES = [15, 13, 12] as const;

/** What a card shows above its foot, `room` px high at most. */
export function card(figure: Pictured, options: DrawOptions, room: number): string {
	const drawing: Drawing = figure.drawing ?? { kind: 'table', label: figure.title };
	if (drawing.kind === 'states')
		return beside(
			figure,
			options,
			room,
			statesParts({ ...drawing, aside: null }, figure.lang, options)
		);
	if (drawing.kind === 'areas')
		return beside(figure, options, room, areasParts(drawing, figure.lang, options));
	const draw = (lines: number) => {
		const top = socialHead(figure, options.width, options.theme, lines);
		const left = room - top.height;
		return { top, left, made: fitted(drawing, figure.lang, options, figure.table, left) };
	};
	const usual = draw(2);
	const { top, left, made } = usual.left >= DRAWING ? usual : draw(1);
	return top.body + moved(0, top.height + Math.max(0, (left - made.height) / 2), made.body);
}

/** A map at the right, as high as the card; its texts at the left, the legend under them. */
function beside(
	figure: Pictured,
	{ width, theme }: DrawOptions,
	room: number,
	{ map, legend }: MapParts
): string {
	const drawn = map(width * MAP, room);
	const column = width * (1 - MAP) - GAP;
	const least = titleHeight(figure, column);
	const sized = SIZES.map((size) => legend(column, size));
	const key = sized.find(({ height }) => height + GAP + least <= room) ?? sized.at(-1);
	if (key === undefined) throw new RangeError('a legend has a size');
	const scale = Math.min(1, Math.max(0.5, (room - least - GAP) / key.height));
	const high = key.height * scale;
	const texts = socialColumn(figure, column, room - high - GAP, theme);
	const left = width * (1 - MAP) + (width * MAP - drawn.width) / 2;
	return (
		moved(left, (room - drawn.height) / 2, drawn.body) +
		texts.body +
		group({ transform: `translate(0 ${px(room - high)}) scale(${px(scale)})` }, key.body)
	);
}
