import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Held } from '../../../../scripts/import/official/held';
import { faultOfPromise, latin1 } from '../fault';
import { zipped } from './pack';
import { heldWith, importBytes, tablesOf } from './read';
import { officialText, type SmallOfficial } from './small-official';

const small: SmallOfficial = { register: 'cnsp', unit: 'victims', cut: '2016-03', states: 2 };
const at = (cut: string): Uint8Array => latin1(officialText({ ...small, cut }));
let held: Held;
beforeAll(async () => {
	held = await heldWith({ ...small, cut: '2016-01' }, small);
});

describe('refuseTwice(held, file), refuseHeld(held, official, history)', () => {
	it('refuse the same bytes, also inside a zip and with --history', async () => {
		for (const bytes of [at('2016-03'), zipped({ 'a.csv': at('2016-03') })]) {
			const fault = await faultOfPromise(importBytes(bytes, { held, history: true }));
			expect(fault).toMatchObject({
				expected: 'a file not imported yet',
				found: 'the same bytes as datos.csv in data/sesnsp-victims, cut 2016-03'
			});
		}
	});

	it('refuse other bytes of a cut that is held', async () => {
		const bytes = new Uint8Array(gzipSync(at('2016-03')));
		const fault = await faultOfPromise(importBytes(bytes, { held, history: true }));
		expect(fault).toMatchObject({
			expected: 'a cut of victims, register CNSP (IDVFC) that data/ does not hold',
			found: 'the cut 2016-03, which data/sesnsp-victims holds'
		});
	});

	it('refuse a cut that another folder holds', async () => {
		const before = held.get('sesnsp-victims');
		if (!before) throw new Error('nothing held');
		const bulletin: Held = new Map([['sesnsp-bulletins', before]]);
		const bytes = new Uint8Array(gzipSync(at('2016-03')));
		const fault = await faultOfPromise(importBytes(bytes, { held: bulletin }));
		expect(fault.found).toBe('the cut 2016-03, which data/sesnsp-bulletins holds');
	});

	it('refuse an older cut, and take it with --history, the months as they were', async () => {
		const fault = await faultOfPromise(importBytes(at('2016-02'), { held }));
		expect(fault).toMatchObject({
			expected:
				'a cut of victims, register CNSP (IDVFC) after 2016-03, the newest held (an older one with --history)',
			found: 'the cut 2016-02'
		});
		const added = (await importBytes(at('2016-02'), { held, history: true })).held;
		const folder = added.get('sesnsp-victims');
		expect(new Set(folder?.years.map(({ cut }) => cut))).toEqual(
			new Set(['2016-01', '2016-02', '2016-03'])
		);
		expect(folder?.months).toEqual(held.get('sesnsp-victims')?.months);
		expect(folder?.record.cut).toBe('2016-03');
		expect(folder?.record.files.map(({ cut }) => cut)).toEqual(['2016-01', '2016-02', '2016-03']);
	});

	it('take a cut of another unit or register of the same months', async () => {
		const files = latin1(officialText({ ...small, unit: 'files' }));
		expect([...(await importBytes(files, { held })).held.keys()]).toEqual([
			'sesnsp-victims',
			'sesnsp-crimes'
		]);
	});
});

describe('withCut(held, official)', () => {
	it('gives the same tables whatever the order in which cuts came', async () => {
		const inOrder = await heldWith(small, { ...small, cut: '2016-04' });
		const reversed = await heldWith({ ...small, cut: '2016-04' }, small);
		expect(tablesOf(reversed, 'sesnsp-victims')).toBe(tablesOf(inOrder, 'sesnsp-victims'));
		expect(inOrder.get('sesnsp-victims')?.months[0]?.cut).toBe('2016-04');
	});

	it('keeps files and victims of the new register apart in one folder', async () => {
		const rnid = { register: 'rnid', cut: '2026-02', states: 2 } as const;
		const both = await heldWith({ ...rnid, unit: 'files' }, { ...rnid, unit: 'victims' });
		const later = await heldWith(
			{ ...rnid, unit: 'files' },
			{ ...rnid, unit: 'victims' },
			{ ...rnid, unit: 'files', cut: '2026-03' }
		);
		const cuts = (from: Held) =>
			[...new Set(from.get('sesnsp-rnid')?.months.map(({ unit, cut }) => `${unit} ${cut}`))].sort();
		expect(cuts(both)).toEqual(['files 2026-02', 'victims 2026-02']);
		expect(cuts(later)).toEqual(['files 2026-03', 'victims 2026-02']);
	});
});
