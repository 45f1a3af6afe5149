/** An indicator as one archive: its CSV, its metadata, and what a person has to know, in both languages. */
import { strToU8, zipSync } from 'fflate';
import type { Lang } from '../../src/lib/catalog/types';
import type { ApiMetadata } from '../../src/lib/data/api-types';
import { take } from '../../src/lib/i18n/take';

/** Archives hold local times: the same in every zone, so that the same figures give the same bytes. */
const ANY_DAY = new Date(1980, 0, 1);

/** `<id>.csv`, `<id>.metadata.json` and `README.txt`. */
export function archiveOf(metadata: ApiMetadata, csv: string, json: string): Uint8Array {
	const { id } = metadata;
	const files = {
		'README.txt': `${readme(metadata, 'es')}\n\n${'='.repeat(72)}\n\n${readme(metadata, 'en')}`,
		[`${id}.csv`]: csv,
		[`${id}.metadata.json`]: json
	};
	const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(packed), { mtime: ANY_DAY, level: 9 });
}

function readme(metadata: ApiMetadata, lang: Lang): string {
	const t = take[lang];
	const { id, years } = metadata;
	return [
		metadata.label[lang],
		`${t.publisher}\n`,
		metadata.definition[lang],
		`\n${t.unit}: ${metadata.unit[lang]}`,
		`${t.cut}: ${[...new Set(years.map(({ cut }) => cut))].join(', ')}`,
		...(metadata.precision === null ? [] : [`${t.precision}: ${metadata.precision[lang]}`]),
		...metadata.notes.map(({ text }) => `${t.note}: ${text[lang]}`),
		...metadata.publications.flatMap((source) => [
			`${t.source}: ${source.citation[lang]} ${source.url}`,
			`${t.terms}: ${source.terms[lang]}`
		]),
		`${t.licenceTitle}: ${metadata.licence[lang]}`,
		`${t.release}: ${metadata.release}`,
		`${t.citeLong}: ${metadata.citation[lang]}`,
		`\n${t.readmeFiles}`,
		`- ${id}.csv: ${t.fileCsv}`,
		`- ${id}.metadata.json: ${t.fileMetadata}`,
		`\n${t.digits}\n${t.empty}`,
		`\n${t.columnsSheet}`,
		...metadata.columns.map(({ name, description }) => `- ${name}: ${description[lang]}`),
		''
	].join('\n');
}
