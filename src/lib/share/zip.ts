/** A view with everything that belongs to it, in one archive. The package that packs it is loaded when one is asked for. */
import { take } from '../i18n/take';
import { aboutOf } from './about';
import { citationFormats, citationForms, citationsOf } from './citation';
import { csvOf } from './csv-file';
import { bytesOf, type MadeFile } from './file';
import { jsonOf } from './json-file';
import { noteLines, originLines } from './lines';
import type { Edition, Taken } from './types';

/**
 * The archive of a view: `README.txt` in its language, `data.csv`, `data.json`, `metadata.json`, a file a form of
 * citation, then `data.geojson` and the picture where they are given. All dates are the edition's day, so that the same
 * view gives the same bytes all day.
 *
 * @param more the GeoJSON text of the view, and its picture; null where there is none
 * @throws Error when the package cannot be loaded
 */
export async function zipOf(
	taken: Taken,
	edition: Edition,
	more: { readonly geojson: string | null; readonly picture: MadeFile | null }
): Promise<Uint8Array<ArrayBuffer>> {
	const { zipSync } = await import('fflate');
	const files = entriesOf(taken, edition, more);
	const packed = files.map(([name, content]) => [name, bytesOf({ content })] as const);
	return zipSync(Object.fromEntries(packed), { mtime: startOf(edition.day), level: 9 });
}

type Entry = readonly [name: string, content: MadeFile['content'], about: string];

function entriesOf(
	taken: Taken,
	edition: Edition,
	{ geojson, picture }: Parameters<typeof zipOf>[2]
): readonly Entry[] {
	const t = take[taken.lang];
	const texts = citationsOf(taken, edition);
	const citations = citationFormats.map((format): Entry => {
		const { name, extension } = citationForms[format];
		return [`citation.${extension}`, texts[format], t.fileCitation(name)];
	});
	const files: readonly Entry[] = [
		['data.csv', csvOf(taken.table, { lang: taken.lang }), t.fileCsv],
		['data.json', jsonOf(taken, edition), t.fileJson],
		['metadata.json', metadataOf(taken, edition), t.fileMetadata],
		...(geojson === null ? [] : [['data.geojson', geojson, t.fileGeo] as const]),
		...(picture === null ? [] : [['picture.svg', picture.content, t.filePicture] as const]),
		...citations
	];
	return [['README.txt', readmeOf(taken, edition, files), ''], ...files];
}

/** What the rows are, without the rows: what `data.json` says, and of this copy. */
function metadataOf(taken: Taken, edition: Edition): string {
	const whole = {
		...aboutOf(taken, edition),
		citation: citationsOf(taken, edition).long,
		accessed: edition.day
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

function readmeOf(taken: Taken, edition: Edition, files: readonly Entry[]): string {
	const t = take[taken.lang];
	const about = aboutOf(taken, edition);
	const lines = [...noteLines(about), ...originLines(taken, about, edition)];
	return [
		`${about.title}\n${t.publisher}\n`,
		...lines.map(([what, text]) => `${what}: ${text}`),
		`CSV: ${t.apostrophe}`,
		`\n${t.readmeFiles}`,
		...files.map(([name, , text]) => `- ${name}: ${text}`),
		`\n${t.columnsSheet}`,
		...about.columns.map(({ name, meaning }) => `- ${name}: ${meaning}`),
		...(about.sql === null ? [] : [`\nSQL\n${about.sql}`]),
		''
	].join('\n');
}

/** The first moment of a day on the clock of the machine: archives hold local times. */
function startOf(day: string): Date {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date);
}
