import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/lib/share/citation';
import { csvOf } from '../../../src/lib/share/csv-file';
import { bytesOf, type MadeFile } from '../../../src/lib/share/file';
import { madeFile } from '../../../src/lib/share/files';
import { described } from '../../../src/lib/data/addresses';
import { geoJsonOf } from '../../../src/lib/share/geojson';
import { jsonOf } from '../../../src/lib/share/json-file';
import type { Taken } from '../../../src/lib/share/types';
import { stateOutlines } from '../../helpers/site-read';
import { edition, taken } from './taken';
import { zipEntries } from './zip-entries';

const outlines = stateOutlines();
const read = (address: string) =>
	address === described.outlines ? Promise.resolve(outlines) : Promise.reject(new Error(address));
const picture: MadeFile = { name: 'a.svg', type: 'image/svg+xml', content: '<svg>ñ</svg>' };

async function entries(view: Taken, image: MadeFile | null = null) {
	const file = await madeFile('zip', view, edition, { read, picture: image });
	const found = zipEntries(bytesOf(file));
	return { file, found, text: (name: string) => found.find((one) => one.name === name)?.text };
}

describe("madeFile('zip', taken, edition, beside)", () => {
	it('holds rows, outlines, metadata, citations and picture, each as it is alone', async () => {
		const { file, found, text } = await entries(taken(), picture);
		expect(file.name).toBe('atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.zip');
		expect(found.map(({ name }) => name)).toEqual([
			...['README.txt', 'data.csv', 'data.json', 'metadata.json', 'data.geojson', 'picture.svg'],
			...['citation.bib', 'citation.ris', 'citation.csl.json', 'citation.datacite.json']
		]);
		const { bibtex, ris, csl, datacite } = citationsOf(taken(), edition);
		expect(text('data.csv')).toBe(csvOf(taken().table, { lang: 'es' }));
		expect(text('data.json')).toBe(jsonOf(taken(), edition));
		expect(text('data.geojson')).toBe(geoJsonOf(taken(), edition, outlines));
		expect(text('picture.svg')).toBe('<svg>ñ</svg>');
		expect([text('citation.bib'), text('citation.ris')]).toEqual([bibtex, ris]);
		expect([text('citation.csl.json'), text('citation.datacite.json')]).toEqual([csl, datacite]);
	});

	it('leaves out what a view does not have', async () => {
		const { found } = await entries(taken({ geo: null }));
		const names = found.map(({ name }) => name);
		expect(names).not.toContain('data.geojson');
		expect(names).not.toContain('picture.svg');
	});

	it.each([
		['es', ['Corte: junio de 2025', 'data.csv: los datos, en UTF-8', 'nunca significa cero']],
		['en', ['Cut: junio de 2025', 'data.csv: the data, in UTF-8', 'it never means zero']]
	] as const)('explains itself in %s', async (lang, texts) => {
		const { text, found } = await entries(taken({ lang }), picture);
		const readme = text('README.txt') ?? '';
		for (const each of [...texts, ...taken().notes, edition.release, 'https://www.gob.mx/conapo/'])
			expect(readme).toContain(each);
		for (const { name } of found.slice(1)) expect(readme).toContain(`- ${name}: `);
		expect(readme).toContain("where register = 'cnsp'");
	});

	it('dates its metadata and its files by the day on which it was taken', async () => {
		const { text, found } = await entries(taken());
		expect(JSON.parse(text('metadata.json') ?? '')).toMatchObject({
			title: taken().title,
			accessed: '2026-11-02',
			citation: citationsOf(taken(), edition).long
		});
		expect(new Set(found.map(({ day }) => day))).toEqual(new Set(['2026-11-02']));
	});

	it('gives the same bytes for the same view on the same day', async () => {
		const [one, other] = [await entries(taken()), await entries(taken())];
		expect(one.file.content).toEqual(other.file.content);
	});
});
