import { describe, expect, it } from 'vitest';
import { NOT_KEPT, readPresent } from '../../../scripts/release/present';
import { temporaryFolder } from '../../helpers/folder';

describe('readPresent(directory)', () => {
	it('gives answers and records, but not the directory nor what no figure is drawn from', () => {
		const unkept = Object.fromEntries(NOT_KEPT.map((path) => [path, '{}']));
		using folder = temporaryFolder({
			'manifest.json': '{"release":"1.0.0+0a1b2c3d","tables":[]}',
			'answers/rate/2024.json': '{"a":1}',
			'records/femicide/years.json': '{"b":2}',
			...unkept
		});
		const { release, files } = readPresent(folder.path);
		expect(release).toBe('1.0.0+0a1b2c3d');
		expect([...files]).toEqual([
			['answers/rate/2024.json', '{"a":1}'],
			['records/femicide/years.json', '{"b":2}']
		]);
		expect(NOT_KEPT).toContain('records/interventions/organisations.json');
	});
});
