import { describe, expect, it } from 'vitest';
import {
	comparedRows,
	guideRows,
	standingText
} from '../../../../src/lib/interventions/programmes/compare';
import { factKeys, factsOf } from '../../../../src/lib/interventions/programmes/facts';
import { guideItems, standingOf } from '../../../../src/lib/interventions/programmes/guide';
import type { Programme } from '../../../../src/lib/query/response-records';
import { mexican, peruvian, programmeOf } from './programmes';

const gendes = programmeOf('gendes', {
	...mexican,
	session_hours: 2.5,
	sessions: 12,
	facilitators: 2,
	group_min: 10,
	group_max: 15
});

describe('factsOf(programme, lang)', () => {
	it('every fact in one order, with a capital; none of what is not told', () => {
		const facts = factsOf(gendes, 'es');
		expect(facts.map(({ key }) => key)).toEqual(factKeys);
		const lines = Object.fromEntries(facts.map(({ key, lines: said }) => [key, said]));
		expect(lines).toMatchObject({
			operator: ['Niños y Hombres, A.C.'],
			operatorKind: [],
			where: ['México: Oaxaca y Ciudad de México', 'Panamá'],
			years: ['Comenzó en 1994'],
			approaches: ['Grupos de reflexión, psicoterapia'],
			level: ['Terciaria: después de la violencia'],
			length: ['12 sesiones'],
			sessionHours: ['2.5 horas'],
			group: ['10 a 15 personas'],
			facilitators: ['2'],
			evaluation: []
		});
		expect(facts.find(({ key }) => key === 'level')?.label).toBe(
			'Nivel de prevención (clasificación nuestra)'
		);
		const known = factsOf(programmeOf('x', { country: null }), 'en').filter(
			({ lines: said }) => said.length > 0
		);
		expect(known).toEqual([]);
	});
});

describe('comparedRows(programmes, lang)', () => {
	it('a row a fact, a cell a programme; reach and results are two rows', () => {
		const rows = comparedRows([gendes, peruvian], 'es');
		expect(rows.map(({ key }) => key)).toEqual([...factKeys, 'reach', 'results']);
		for (const { cells } of rows) expect(cells).toHaveLength(2);
		const [reach, results] = rows.slice(-2).map(({ cells }) => cells.map((lines) => lines.length));
		expect(reach).toEqual([1, 0]);
		expect(results).toEqual([0, 7]);
		expect(comparedRows([], 'es')).toEqual([]);
	});
});

describe('guideRows(programmes, lang)', () => {
	it('a row a recommendation', () => {
		const rows = guideRows([gendes, peruvian], 'en');
		expect(rows.map(({ item }) => item)).toEqual(guideItems);
		expect(rows.every(({ standings }) => standings.length === 2)).toBe(true);
		expect(rows[0]?.label).toBe('The three strategies, which the guide wants at once');
	});
});

describe('standingText(standing, lang)', () => {
	const text = (item: string, lang: 'es' | 'en' = 'es') => {
		const found = guideRows([gendes], lang).find((row) => row.item === item)?.standings[0];
		if (!found) throw new Error(item);
		return standingText(found, lang);
	};

	it('yes, no with what it has, not known with what is', () => {
		expect(text('psychotherapy')).toBe('Sí, documentado');
		expect(text('session_up_to_90_minutes')).toBe('No, documentado: duran 2.5 horas');
		expect(text('group_10_to_12', 'en')).toBe('No, documented: it has 10 to 15 people');
		expect(text('weekly_sessions_12')).toBe('12 sesiones; lo demás no se sabe');
		expect(text('peer_contact')).toBe('No se sabe');
	});

	const stood = (known: Partial<Programme>, item: string, lang: 'es' | 'en') => {
		const standing = standingOf(programmeOf('x', known)).find((each) => each.item === item);
		if (!standing) throw new Error(item);
		return standingText(standing, lang);
	};

	it('three strategies documented are not said to be at once', () => {
		const known = { approaches: ['prevention_workshops', 'reflection', 'psychotherapy'] };
		expect(stood(known, 'three_strategies', 'es')).toBe(
			'Las tres, documentadas; si a la vez, no se sabe'
		);
		expect(stood(known, 'three_strategies', 'en')).toBe(
			'All three documented; whether at once is not known'
		);
		expect(stood({}, 'three_strategies', 'es')).toBe('No se sabe');
	});

	it('a length is lasted, sessions are had, and sessions held a week answer nothing', () => {
		const item = 'weekly_sessions_12';
		expect(stood({ weeks: 4.3 }, item, 'es')).toBe('No, documentado: dura 30 días');
		expect(stood({ weeks: 4.3 }, item, 'en')).toBe('No, documented: it lasts 30 days');
		expect(stood({ sessions: 52 }, item, 'es')).toBe('No, documentado: tiene 52 sesiones');
		expect(stood({ sessions_per_week: 4 }, item, 'es')).toBe('No se sabe');
		expect(stood({ sessions: 12, sessions_per_week: 3 }, item, 'en')).toBe(
			'12 sessions; the rest is not known'
		);
	});
});
