import { describe, expect, it } from 'vitest';
import { cross } from '../../../src/lib/coverage/cross';
import { answerPaths, isOf, kindOf, loadCoverage } from '../../../src/lib/coverage/load';
import { labelOf, linesOf, summaryOf, titleOf } from '../../../src/lib/coverage/words';
import type { Result, Row } from '../../../src/lib/query/types';
import { row as emptyRow } from '../../helpers/row';

const row = (cve_ent: string, value: number | null, low: number | null = null): Row =>
	emptyRow(cve_ent, { value, low, high: low === null ? null : low + 2 });

const result = (indicator: string, year: number, rows: readonly Row[]): Result => ({
	question: { indicator, year, filters: {} },
	cut: `${year}`,
	months: null,
	sources: [],
	sql: '',
	rows
});

const need = result('partner_lifetime_any', 2021, [
	row('00', 40),
	row('01', 30, 29),
	row('10', 50, 49),
	row('12', 45, 44),
	row('15', null)
]);
const response = result('response_documented', 2026, [
	row('00', 9),
	row('01', 6),
	row('10', 2),
	row('12', 3),
	row('15', 1)
]);
const crossing = cross(need, response);
const place = (cve_ent: string) => {
	const found = crossing.states.find((entry) => entry.cve_ent === cve_ent);
	if (!found) throw new RangeError(cve_ent);
	return found;
};

describe('answerPaths(view)', () => {
	it('names the answers of need and of response', () => {
		const view = { need: 'family_violence_rate', year: 2024, response: 'programmes' } as const;
		expect(answerPaths(view)).toEqual([
			'/data/answers/family_violence_rate/2024.json',
			'/data/answers/programmes_documented/2026.json'
		]);
	});
});

describe('kindOf(indicator)', () => {
	it('tells what a response counts', () => {
		expect(kindOf('organisations_documented')).toBe('organisations');
		expect(kindOf('response_documented')).toBe('both');
	});
});

describe('loadCoverage(fetch, view)', () => {
	const view = {
		lang: 'es',
		need: 'partner_lifetime_any',
		year: 2021,
		response: 'both'
	} as const;
	const facts = { definition: 'definition', notes: [], sources: [] };
	const answering =
		(status: number): typeof fetch =>
		async (path) => {
			const asked = String(path);
			const answer = asked.includes('documented') ? response : need;
			const body = asked.startsWith('/facts/es/') ? facts : answer;
			return new Response(JSON.stringify(body), { status });
		};

	it('reads both answers, crosses them, and reads what is said beside them', async () => {
		const read = await loadCoverage(answering(200), view);
		expect(read).toEqual({ lang: 'es', crossing, needFacts: facts, responseFacts: facts });
		expect(isOf(read, view)).toBe(true);
		expect(isOf(read, { ...view, response: 'programmes' })).toBe(false);
		expect(isOf(read, { ...view, year: 2016 })).toBe(false);
		expect(isOf(read, { ...view, lang: 'en' })).toBe(false);
	});

	it('throws when an answer is not there', async () => {
		await expect(loadCoverage(answering(404), view)).rejects.toThrow(/404/);
	});
});

describe('summaryOf(crossing, lang)', () => {
	it('names where need is high and little is documented, and who has no figure', () => {
		expect(summaryOf(crossing, 'es')).toBe(
			'De los estados con la necesidad en el tercio más alto, en uno se documentan, entre organizaciones y programas, dos o menos: Durango. 1 estado no tiene dato de esta necesidad. Lo documentado no es todo lo que existe.'
		);
	});

	it('says so when there is none', () => {
		const covered = cross(need, {
			...response,
			rows: response.rows.map((entry) => ({ ...entry, value: 6 }))
		});
		expect(summaryOf(covered, 'en')).toContain(
			'In every state in the highest third of need, three or more organisations or programmes are documented.'
		);
	});
});

describe('titleOf(crossing, lang), linesOf and labelOf(crossing, place, lang)', () => {
	it('names need, year and what it is set against', () => {
		expect(titleOf(crossing, 'es')).toMatch(
			/, 2021, frente a las organizaciones y los programas documentados$/
		);
	});

	it('gives value, interval, third and how many are documented', () => {
		expect(linesOf(crossing, place('10'), 'en')).toEqual([
			'50.0%',
			'95% interval: 49.0 to 51.0%',
			'in the highest third of states',
			'2 organisations and programmes documented'
		]);
	});

	it('says it when there is no figure', () => {
		expect(labelOf(crossing, place('15'), 'es')).toBe(
			'Estado de México: Sin dato de necesidad, 1 organización o programa documentado'
		);
	});
});
