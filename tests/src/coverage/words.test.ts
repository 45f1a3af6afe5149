import { describe, expect, it } from 'vitest';
import { cross } from '../../../src/lib/coverage/cross';
import { isOf, loadCrossing, loadNeed, needPath } from '../../../src/lib/coverage/load';
import {
	className,
	inOrder,
	labelOf,
	linesOf,
	summaryOf,
	titleOf
} from '../../../src/lib/coverage/words';
import type { Result, Row } from '../../../src/lib/query/types';
import { row as emptyRow } from '../../helpers/row';
import { recordOf } from './record';

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
/** Aguascalientes 6, Durango 2 from one page, Guerrero 3, Estado de México 1. */
const numbers = Array.from({ length: 32 }, (_, i) => ({ 0: 6, 9: 2, 11: 3, 14: 1 })[i] ?? 0);
const record = recordOf(
	numbers,
	numbers.map((organisations, i) => ({
		organisations,
		fromOnePage: i === 9 ? 2 : 0,
		newest: '2026'
	}))
);
const crossing = cross(need, 'both', record);
const place = (cve_ent: string) => {
	const found = crossing.states.find((entry) => entry.cve_ent === cve_ent);
	if (!found) throw new RangeError(cve_ent);
	return found;
};

describe('needPath(view)', () => {
	it('names the answer of the need', () => {
		expect(needPath({ need: 'family_violence_rate', year: 2024 })).toBe(
			'/data/answers/family_violence_rate/2024.json'
		);
	});
});

describe('loadNeed(fetch, view) and loadCrossing(fetch, view)', () => {
	const view = { lang: 'es', need: 'partner_lifetime_any', year: 2021, response: 'both' } as const;
	const facts = { definition: 'definition', notes: [], sources: [] };
	const answering =
		(status: number): typeof fetch =>
		async (path) => {
			const asked = String(path);
			const body = asked.startsWith('/facts/es/')
				? facts
				: asked.endsWith('/coverage.json')
					? record
					: need;
			return new Response(JSON.stringify(body), { status });
		};

	it('read the answer with what is said beside it, and know whether it is the one asked for', async () => {
		const read = await loadNeed(answering(200), view);
		expect(read).toEqual({ lang: 'es', result: need, facts });
		expect(isOf(read, view)).toBe(true);
		expect(isOf(read, { ...view, year: 2016 })).toBe(false);
		expect(isOf(read, { ...view, lang: 'en' })).toBe(false);
	});

	it('cross it with the record', async () => {
		expect(await loadCrossing(answering(200), view)).toEqual(crossing);
	});

	it('throw when an answer is not there', async () => {
		await expect(loadNeed(answering(404), view)).rejects.toThrow(/404/);
	});
});

describe('summaryOf(crossing, lang)', () => {
	it('names where need is high and little is documented, and who has no figure', () => {
		expect(summaryOf(crossing, 'es')).toBe(
			'De los estados con la necesidad en el tercio más alto, en uno se documentan, entre organizaciones y programas, dos o menos: Durango. El intervalo de Durango (49.0 a 51.0\u00a0%) cruza el corte de ese tercio: no se distingue de los del tercio medio. 1 estado no tiene dato de esta necesidad. Lo documentado no es todo lo que existe.'
		);
	});

	it('says nothing of an interval that stays in the highest third', () => {
		const rows = need.rows.map((each) => (each.cve_ent === '10' ? { ...each, low: 50 } : each));
		expect(summaryOf(cross({ ...need, rows }, 'both', record), 'en')).not.toContain('interval');
	});

	it('says so when there is none', () => {
		const covered = cross(need, 'both', recordOf(numbers.map(() => 6)));
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
			'2 organisations and programmes documented',
			'more than half of its organisations come from a single page'
		]);
	});

	it('never says that there is none, only that none is documented or known', () => {
		const empty = (kind: 'both' | 'centres' | 'alerts') => {
			const bare = cross(need, kind, recordOf([]));
			const [state] = bare.states;
			return state ? linesOf(bare, state, 'en').at(-1) : null;
		};
		expect(empty('both')).toBe('no organisation or programme documented here');
		expect(empty('centres')).toBe('no justice centre known here');
		expect(empty('alerts')).toBe('no declaration of an alert known here');
	});

	it('says it when there is no figure', () => {
		expect(labelOf(crossing, place('15'), 'es')).toBe(
			'Estado de México: Sin dato de necesidad, 1 organización o programa documentado'
		);
	});
});

describe('className(kind, class, lang)', () => {
	it('names each class of a kind', () => {
		const names = ([0, 1, 2, 3] as const).map((at) => className('organisations', at, 'en'));
		expect(names).toEqual(['none documented here', '1–2', '3–5', '6 or more']);
		expect(([0, 1, 2, 3] as const).map((at) => className('alerts', at, 'es'))).toEqual([
			'ninguna conocida aquí',
			'1',
			'2',
			'3 o más'
		]);
	});
});

describe('inOrder(crossing, lang)', () => {
	it('puts high need with little documented first, then the others by name', () => {
		expect(inOrder(crossing, 'es').map(({ cve_ent }) => cve_ent)).toEqual(['10', '01', '15', '12']);
	});
});
