import { describe, expect, it } from 'vitest';
import { releaseEntries } from '../../../src/lib/releases/entries';
import type { ReleaseNotes } from '../../../src/lib/releases/notes';
import { held, later } from './held';

const notes: readonly ReleaseNotes[] = ['0.3.0', '0.2.0', '0.1.0'].map((version) => ({
	version,
	title: { es: `Título ${version}`, en: `Title ${version}` },
	news: [{ es: 'Algo nuevo.', en: 'Something new.' }]
}));
const archived = [
	{ release: '0.2.0+00000003', made: '2026-03-03', held: later },
	{ release: '0.2.0+00000002', made: '2026-02-02', held: held() },
	{ release: '0.1.0+00000001', made: '2026-01-01', held: held() }
];

describe('releaseEntries(notes, archived, lang)', () => {
	const entries = releaseEntries(notes, archived, 'en');

	it('gives each archived version its notes, dates and data; what is not archived waits', () => {
		expect(entries).toMatchObject([
			{
				version: '0.2.0',
				anchor: 'v0.2.0',
				title: 'Title 0.2.0',
				made: '2026-02-02',
				updated: '2026-03-03'
			},
			{ version: '0.1.0', made: '2026-01-01', updated: '2026-01-01' }
		]);
	});

	it('compares each archived release with the one before it, also under one version', () => {
		const [second, first] = entries;
		expect(second?.data.map(({ release, summary }) => [release, summary])).toEqual([
			['0.2.0+00000003', null],
			['0.2.0+00000002', 'The same tables, indicators and cuts as in the release before.']
		]);
		expect(second?.data[0].lines[0]?.label).toBe('New table');
		expect(first?.data[0].summary).toMatch(/^It holds 2 public tables/);
	});

	it('throws for an archived version without notes', () => {
		expect(() => releaseEntries(notes.slice(0, 2), archived, 'es')).toThrow(
			new RangeError('release 0.1.0+00000001 has no notes')
		);
	});
});
