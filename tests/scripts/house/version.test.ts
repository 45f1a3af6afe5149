import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, nodeProblem } from '../../../scripts/house/version.mjs';

describe('compareVersions(a, b)', () => {
	it.each([
		['20.19.0', '20.19', 0],
		['20.20.2', '20.19', 1],
		['20.9.0', '20.19', -1],
		['22.1.0', '20.19.5', 1],
		['18.20.4', '20.19', -1]
	])('compares %s with %s by numbers, not letters', (a, b, sign) => {
		expect(Math.sign(compareVersions(a, b))).toBe(sign);
	});

	it('turns its sign when its arguments turn', () => {
		const version = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }).map((n) => n.join('.'));
		fc.assert(
			fc.property(version, version, (a, b) => {
				expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
			})
		);
	});
});

describe('nodeProblem(version, range)', () => {
	it('accepts the oldest version allowed and newer ones', () => {
		expect(nodeProblem('20.19.0', '>=20.19')).toBeNull();
		expect(nodeProblem('24.0.0', '>=20.19')).toBeNull();
	});

	it('says in one line which version is needed and which is there', () => {
		const problem = nodeProblem('18.20.4', '>=20.19');
		expect(problem).toContain('Node 20.19 or newer');
		expect(problem).toContain('Node 18.20.4');
		expect(problem).not.toContain('\n');
	});

	it('does not guess at a range of another form', () => {
		expect(nodeProblem('20.19.0', '^20')).toContain('"^20"');
	});
});
