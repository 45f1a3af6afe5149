/** What the archive says of a release: which files it had, by their sums, and which figures were drawn from them. */
import type { Indicator, Lang, Text } from '../../src/lib/catalog/types';
import { embedPath, releaseSlug } from '../../src/lib/embed/paths';
import type { FigurePageId } from '../../src/lib/figures/types';
import type { Facts } from '../../src/lib/map/facts';
import { ReleaseError } from './release-error';

/** A figure that a release had, as its embeds were called. */
export interface FigureRecord {
	readonly page: FigurePageId;
	/** The address of its view from the root of the site; with a query where no view without one has it. */
	readonly view: Readonly<Record<Lang, string>>;
	/** Its id in the page; null on the map. */
	readonly figure: string | null;
	readonly title: Text;
	/** The files of the release that it was drawn from, in order of path. */
	readonly data: readonly string[];
}

/** `data/releases/<slug>.json`. */
export interface ReleaseRecord {
	/** `0.1.0+979204a1` */
	readonly release: string;
	/** 1 for the first, then without a gap. */
	readonly number: number;
	/** The day that it was added, `YYYY-MM-DD`. */
	readonly made: string;
	/** `answers/…`, `records/…` and `catalog/…` below `/data/` → SHA-256 of the file in hexadecimal. */
	readonly files: Readonly<Record<string, string>>;
	/** In the order of pages, views and figures. */
	readonly figures: readonly FigureRecord[];
}

/** A path that the archive holds: no step upwards, nothing but answers, records and the catalogue. */
export const ARCHIVED = /^(?:answers|records|catalog)(?:\/[\w-]+)+\.json$/;
/** An indicator as the catalogue had it, with what was said beside it: once removed, it can still be drawn. */
export interface KeptIndicator extends Indicator {
	readonly facts: Readonly<Record<Lang, Facts>>;
}

/** What is said of the data beside them, which the newest release takes over as it is now. */
export const CATALOGUE = 'catalog/';
/** Where a release keeps its indicators, a list of `KeptIndicator`. */
export const CATALOG = 'catalog/indicators.json';
const SUM = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The address of a figure's embed, without a query.
 *
 * @param release null for the embed that follows the newest release
 */
export function embedOf(
	{ view, figure }: Pick<FigureRecord, 'view' | 'figure'>,
	lang: Lang,
	release: string | null
): string {
	return embedPath(view[lang].replace(/\?.*$/, ''), figure, { release });
}

/** The record as a file, an entry a line: what a release changed can be read in the history of the project. */
export function recordText({ release, number, made, files, figures }: ReleaseRecord): string {
	const lines = Object.entries(files).map(
		([path, sum]) => `\t\t${JSON.stringify(path)}: ${JSON.stringify(sum)}`
	);
	const entries = figures.map((figure) => `\t\t${JSON.stringify(figure)}`);
	return [
		'{',
		`\t"release": ${JSON.stringify(release)},`,
		`\t"number": ${number},`,
		`\t"made": ${JSON.stringify(made)},`,
		`\t"files": {\n${lines.join(',\n')}\n\t},`,
		`\t"figures": [\n${entries.join(',\n')}\n\t]`,
		'}',
		''
	].join('\n');
}

/**
 * Reads such a file.
 *
 * @param file where it was, for the error
 * @throws ReleaseError when it is no record, or not the one of its name
 */
export function parseRecord(text: string, file: string, slug: string): ReleaseRecord {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw notARecord(file, { cause });
	}
	if (!isRecord(value)) throw notARecord(file);
	if (slugOrNull(value.release) !== slug) {
		throw new ReleaseError(file, {
			es: `Es de la versión ${value.release}, no de la que dice su nombre.`,
			en: `It is of the release ${value.release}, not of the one in its name.`
		});
	}
	return value;
}

function slugOrNull(release: string): string | null {
	try {
		return releaseSlug(release);
	} catch {
		return null;
	}
}

function notARecord(file: string, options?: ErrorOptions): ReleaseError {
	return new ReleaseError(
		file,
		{
			es: 'No es el registro de una versión: está dañado o incompleto.',
			en: 'It is not the record of a release: it is damaged or incomplete.'
		},
		options
	);
}

function isRecord(value: unknown): value is ReleaseRecord {
	if (!isObject(value)) return false;
	const { release, number, made, files, figures } = value;
	return (
		typeof release === 'string' &&
		Number.isInteger(number) &&
		typeof made === 'string' &&
		DAY.test(made) &&
		isObject(files) &&
		Object.entries(files).every(
			([path, sum]) => ARCHIVED.test(path) && typeof sum === 'string' && SUM.test(sum)
		) &&
		Array.isArray(figures) &&
		figures.every(isFigure)
	);
}

function isFigure(value: unknown): value is FigureRecord {
	return (
		isObject(value) &&
		typeof value['page'] === 'string' &&
		isText(value['view']) &&
		isText(value['title']) &&
		Array.isArray(value['data']) &&
		value['data'].every((path) => typeof path === 'string' && ARCHIVED.test(path)) &&
		(value['figure'] === null || typeof value['figure'] === 'string')
	);
}

function isText(value: unknown): value is Text {
	return isObject(value) && typeof value['es'] === 'string' && typeof value['en'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
