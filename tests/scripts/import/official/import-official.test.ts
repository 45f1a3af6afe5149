import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultOfPromise, latin1 } from '../fault';
import { workbook, zipped } from './pack';
import { heldWith, importBytes, tablesOf } from './read';
import { figure, officialFields, officialText, type SmallOfficial } from './small-official';

const victims: SmallOfficial = { register: 'cnsp', unit: 'victims', cut: '2016-03', states: 2 };
const files: SmallOfficial = { ...victims, unit: 'files' };
const rnid: SmallOfficial = { ...files, register: 'rnid', cut: '2026-02' };
const rnidVictims: SmallOfficial = { ...rnid, unit: 'victims' };
const text = officialText(victims);

describe('importOfficial(files, held, options)', () => {
	it.each([
		['IDVFC', victims, 'sesnsp-victims', '2016-03'],
		['IDEFC', files, 'sesnsp-crimes', '2016-03'],
		['RNID', rnid, 'sesnsp-rnid', '2026-02'],
		['RNID with victims', rnidVictims, 'sesnsp-rnid', '2026-02']
	])('knows %s by its columns and years, and its cut', async (_, small, folder, cut) => {
		const { held, cuts } = await importBytes(latin1(officialText(small)));
		expect(cuts.map((official) => [official.kind.folder.id, official.cut.text])).toEqual([
			[folder, cut]
		]);
		expect([...held.keys()]).toEqual([folder]);
		const { years, months, record } = held.get(folder) ?? { years: [], months: [] };
		expect(new Set(years.map((row) => `${row.register} ${row.unit}`))).toEqual(
			new Set([`${small.register} ${small.unit}`])
		);
		expect(months.some((row) => row.cve_ent === '00')).toBe(small.unit === 'victims');
		expect(record).toMatchObject({ id: folder, cut, files: [{ file: 'datos.csv', cut }] });
	});

	it('adds up the figures of the file, the nation too', async () => {
		const { held } = await importBytes(latin1(text));
		const row = held
			.get('sesnsp-victims')
			?.years.find((r) => r.cve_ent === '00' && r.year === 2016 && r.crime === 'human_trafficking');
		const cells = [1, 2].flatMap((state) =>
			[1, 2, 3].map((month) => figure(4, state, 2016, month))
		);
		expect(row).toMatchObject({ months: 3, sex: 'women', n: cells.reduce((a, b) => a + b) });
	});

	const same: [string, Uint8Array][] = [
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
		['lines that end as in Windows', latin1(text.replaceAll('\n', '\r\n'))],
		['rows in another order', latin1(reordered(text))],
		['zeros after the cut', latin1(officialText({ ...victims, after: '0' }))],
		['every field in quotes', latin1(text.replace(/[^,\n]+/g, '"$&"'))],
		['a gzip', gzipSync(latin1(text))],
		['a zip', zipped({ 'IDVFC.csv': latin1(text) })],
		[
			'a zip with folders, junk and a PDF',
			zipped({
				'a/b/datos': latin1(text),
				'__MACOSX/a/b/._datos': latin1('x'),
				'a/.DS_Store': latin1('x'),
				'a/Diccionario.pdf': latin1('%PDF-1.7')
			})
		],
		['a workbook', workbook([{ name: 'Hoja1', rows: officialFields(victims) }])],
		[
			'a workbook with a title and another sheet',
			workbook([
				{ name: 'Notas', rows: [['Fuente: SESNSP']] },
				{ name: 'Datos', rows: [['Víctimas'], [], ...officialFields(victims)] }
			])
		],
		[
			'a workbook in a zip',
			zipped({ 'x/libro.xlsx': workbook([{ name: 'a', rows: officialFields(victims) }]) })
		]
	];
	it.each(same)('gives the same tables from %s', async (_, bytes) => {
		const expected = tablesOf(await heldWith(victims), 'sesnsp-victims');
		expect(tablesOf((await importBytes(bytes)).held, 'sesnsp-victims')).toBe(expected);
	});

	it('takes several cuts of a zip, oldest first, and compares each with the one before', async () => {
		const later = officialText({ ...victims, cut: '2016-04' });
		const zip = zipped({
			'b.csv': latin1(later),
			'c.csv': latin1(text),
			'd.csv': latin1(officialText(files))
		});
		const { held, cuts, report } = await importBytes(zip, { name: 'datos.zip' });
		expect(cuts.map(({ cut, kind }) => `${kind.unit} ${cut.text}`)).toEqual([
			'victims 2016-03',
			'files 2016-03',
			'victims 2016-04'
		]);
		expect(held.get('sesnsp-victims')?.record.files.map(({ file, cut }) => [file, cut])).toEqual([
			['datos.zip/c.csv', '2016-03'],
			['datos.zip/b.csv', '2016-04']
		]);
		expect(report.filter((line) => line.includes('held against'))).toEqual([
			'  held against the cut 2016-03, the same months of each year'
		]);
	});

	it('takes a cut that is stated and true, and refuses one that is not', async () => {
		const taken = await importBytes(latin1(text), { stated: '2016-03' });
		expect(taken.cuts[0]?.cut.text).toBe('2016-03');
		for (const stated of ['2016-02', '2016-04']) {
			const fault = await faultOfPromise(importBytes(latin1(text), { stated }));
			expect(fault).toMatchObject({
				expected: `counts to the cut stated, ${stated}`,
				found: 'counts to 2016-03'
			});
		}
	});

	it('refuses a stated cut for several tables', async () => {
		const zip = zipped({ 'a.csv': latin1(text), 'b.csv': latin1(officialText(files)) });
		const fault = await faultOfPromise(importBytes(zip, { stated: '2016-03' }));
		expect(fault.expected).toBe('one table where a cut is stated');
	});
});

function reordered(csv: string): string {
	const [header = '', ...rows] = csv.trimEnd().split('\n');
	return `${[header, ...rows.reverse()].join('\n')}\n`;
}
