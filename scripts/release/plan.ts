/** Adding a release to the archive: what it would add, and whether it may. */
import type { Archive } from './archive';
import { sumOf } from './pack';
import type { Present } from './present';
import { CATALOGUE, embedOf, type FigureRecord, type ReleaseRecord } from './record';
import { ReleaseError } from './release-error';

/** Paths of files beside the release before. */
export interface Difference {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly gone: readonly string[];
}

/** `held`: the archive has this very release; nothing is to be done. */
export type Plan =
	| { readonly status: 'held'; readonly record: ReleaseRecord }
	| {
			readonly status: 'new';
			readonly record: ReleaseRecord;
			/** Of its pack: what no earlier release has. */
			readonly lines: readonly string[];
			readonly difference: Difference;
	  };

export interface Addition extends Present {
	readonly figures: readonly FigureRecord[];
	/** `YYYY-MM-DD`. */
	readonly made: string;
	/** Takes the place of the newest release where that has the same name and other content. */
	readonly replace: boolean;
}

/**
 * What adding a release would do. The newest release takes new figures, other titles and another catalogue at any time.
 *
 * @throws ReleaseError when the archive has a release of that name with other content, which may have been published
 */
export function planRelease(archive: Archive, addition: Addition): Plan {
	const { release, made, figures } = addition;
	const files = Object.fromEntries([...addition.files].map(([path, text]) => [path, sumOf(text)]));
	const held = archive.releases.find((each) => each.release === release);
	if (held !== undefined && sameContent(held, files, figures)) {
		return { status: 'held', record: held };
	}
	if (held !== undefined) refuseUnless(addition, files, held, archive);
	const earlier = archive.releases.filter((each) => each !== held);
	const before = earlier.at(-1)?.files ?? {};
	const known = new Set(earlier.flatMap((each) => Object.values(each.files)));
	const lines = new Map([...addition.files.values()].map((text) => [sumOf(text), text] as const));
	return {
		status: 'new',
		record: { release, number: earlier.length + 1, made, files, figures },
		lines: [...lines].filter(([sum]) => !known.has(sum)).map(([, text]) => text),
		difference: {
			added: Object.keys(files).filter((path) => before[path] === undefined),
			changed: Object.keys(files).filter(
				(path) => before[path] !== undefined && before[path] !== files[path]
			),
			gone: Object.keys(before).filter((path) => files[path] === undefined)
		}
	};
}

function sameContent(
	held: ReleaseRecord,
	files: ReleaseRecord['files'],
	figures: readonly FigureRecord[]
): boolean {
	const text = (of: ReleaseRecord['files']) => JSON.stringify(Object.entries(of).sort());
	return (
		text(held.files) === text(files) && JSON.stringify(held.figures) === JSON.stringify(figures)
	);
}

/** Whether what others may have linked to or read stays as it was: the data, and the address of every figure. */
function onlyAddsTo(
	held: ReleaseRecord,
	files: ReleaseRecord['files'],
	figures: readonly FigureRecord[]
): boolean {
	const paths = new Set([...Object.keys(held.files), ...Object.keys(files)]);
	for (const path of paths) if (path.startsWith(CATALOGUE)) paths.delete(path);
	const embeds = new Set(figures.map((figure) => embedOf(figure, 'es', null)));
	return (
		[...paths].every((path) => held.files[path] === files[path]) &&
		held.figures.every((figure) => embeds.has(embedOf(figure, 'es', null)))
	);
}

function refuseUnless(
	{ replace, figures }: Addition,
	files: ReleaseRecord['files'],
	held: ReleaseRecord,
	{ directory, releases }: Archive
): void {
	const newest = releases.at(-1) === held;
	if (newest && (replace || onlyAddsTo(held, files, figures))) return;
	throw new ReleaseError(
		directory,
		newest
			? {
					es: `La versión ${held.release} ya está archivada, del ${held.made}, con otro contenido: mismas tablas, otras respuestas o registros, o le faltan figuras. Si ya se publicó, aumente "version" en package.json y vuelva a construir los datos: será otra versión. Si nadie la ha visto aún: npm run release -- --replace`,
					en: `The release ${held.release} is archived, of ${held.made}, with other content: the same tables, other answers or records, or figures are missing. If it has been published, raise "version" in package.json and build the data again: it becomes another release. If nobody has seen it yet: npm run release -- --replace`
				}
			: {
					es: `La versión ${held.release} está archivada con otro contenido y hay versiones posteriores: ya no se puede cambiar. Aumente "version" en package.json y vuelva a construir los datos.`,
					en: `The release ${held.release} is archived with other content, and later releases follow it: it can no longer be changed. Raise "version" in package.json and build the data again.`
				}
	);
}
