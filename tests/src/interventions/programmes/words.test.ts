import { describe, expect, it, test } from 'vitest';
import {
	amountText,
	evaluationText,
	headlineReach,
	measuredText,
	placeLines,
	plainNumber,
	rangeText,
	reachLine,
	resultLine,
	resultValue,
	tellsPeople,
	whenText,
	yearsText
} from '../../../../src/lib/interventions/programmes/words';
import { answers, countryless, mexican, peruvian, programmeOf, reported } from './programmes';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amountText(reach, lang)', () => {
	test.each([
		[{}, 'más de 7,000 hombres', 'more than 7,000 men'],
		[{ qualifier: 'exact' }, '7,000 hombres', '7,000 men'],
		[{ qualifier: 'about' }, 'alrededor de 7,000 hombres', 'about 7,000 men'],
		[{ qualifier: 'at_least' }, 'al menos 7,000 hombres', 'at least 7,000 men'],
		[
			{ qualifier: 'expected', value: 85000, unit: 'people' },
			'se esperaban 85,000 personas',
			'85,000 people expected'
		],
		[{ qualifier: 'exact', value: 25, n: 204 }, '25 de 204 hombres', '25 of 204 men'],
		[
			{ qualifier: 'exact', measure: 'completed', value: 67, unit: 'percent', n: 1355 },
			'67 % de 1,355',
			'67% of 1,355'
		],
		[
			{ qualifier: 'exact', measure: 'proposals_received', value: 25, unit: 'proposals' },
			'25',
			'25'
		]
	])('%o is “%s”, “%s”', (change, es, en) => {
		expect(plain(amountText({ ...reported, ...change }, 'es'))).toBe(es);
		expect(amountText({ ...reported, ...change }, 'en')).toBe(en);
	});
});

describe('whenText(reach, lang)', () => {
	test.each([
		[{}, '2017 a 2020'],
		[{ period_start: '2013-11', period_end: '2017-11' }, 'noviembre de 2013 a noviembre de 2017'],
		[{ period_start: '2018', period_end: '2018' }, '2018'],
		[{ period_start: null, period_end: null }, '2020'],
		[{ period_start: null, period_end: null, year: null }, 'sin fecha']
	])('%o is %s', (change, words) => {
		expect(whenText({ ...reported, ...change }, 'es')).toBe(words);
	});
});

describe('reachLine(reach, lang)', () => {
	it('says what, how many, when and who said so', () => {
		expect(reachLine(reported, 'es')).toBe(
			'Participantes: más de 7,000 hombres (2017 a 2020, según quien opera el programa)'
		);
	});
});

describe('headlineReach(programme)', () => {
	it('takes people counted before people expected, and people before places', () => {
		const expected = { ...reported, measure: 'people_reached', qualifier: 'expected' };
		const districts = { ...reported, measure: 'places', unit: 'districts' };
		const of = (reach: readonly (typeof reported)[]) => headlineReach(programmeOf('x', { reach }));
		expect(of([expected, districts, reported])).toBe(reported);
		expect(of([expected])).toBe(expected);
		expect(of([])).toBeNull();
	});
});

describe('tellsPeople(programme)', () => {
	test.each([
		[{}, true],
		[{ unit: 'people', qualifier: 'about' }, true],
		[{ qualifier: 'expected' }, false],
		[{ unit: 'districts' }, false],
		[{ unit: 'percent' }, false],
		[{ measure: 'survey_sent_to', unit: 'people' }, false]
	])('%o: %s', (change, told) => {
		expect(tellsPeople({ reach: [{ ...reported, ...change }] })).toBe(told);
	});

	it('one such figure is enough, and none is none', () => {
		const districts = { ...reported, unit: 'districts' };
		expect(tellsPeople({ reach: [districts, reported] })).toBe(true);
		expect(tellsPeople({ reach: [] })).toBe(false);
	});
});

describe('resultLine(result, lang), resultValue(result, lang)', () => {
	it('who was asked, and that n is not told', () => {
		const [first, , , , , , last] = answers;
		if (!first || !last) throw new Error('seven answers');
		expect(plain(resultLine(first, 'es'))).toBe(
			'Mejor comunicación con la pareja: 87 % (hombres participantes; n no dicho; cualitativa; 2022)'
		);
		expect(resultLine({ ...first, n: 40, year: null }, 'en')).toBe(
			'Better communication with the partner: 87% (men who took part; n = 40; qualitative)'
		);
		expect(resultValue(last, 'es')).toBe('sin cifra');
	});
});

describe('yearsText(programme, lang)', () => {
	test.each([
		[2009, 2012, '2009–2012'],
		[2022, 2022, '2022'],
		[1994, null, 'comenzó en 1994'],
		[null, 2001, 'terminó en 2001'],
		[null, null, null]
	])('%s to %s is %s', (start_year, end_year, words) => {
		expect(yearsText({ start_year, end_year }, 'es')).toBe(words);
	});
});

describe('placeLines(programme, lang)', () => {
	it('a line a country, with its states and places', () => {
		expect(placeLines(mexican, 'es')).toEqual(['México: Oaxaca y Ciudad de México', 'Panamá']);
		expect(placeLines(peruvian, 'en')).toEqual(['Peru: Lima']);
		expect(placeLines(countryless, 'es')).toEqual([]);
	});

	it('in Mexico, says where the states are not known', () => {
		const nowhere = programmeOf('x', { places: [{ country: 'MX', cve_ent: null, place: null }] });
		expect(placeLines(nowhere, 'es')).toEqual(['México; no se sabe en qué estados']);
		expect(placeLines(programmeOf('x'), 'en')).toEqual(['Mexico']);
	});
});

describe('rangeText(min, max, lang), measuredText(has, lang)', () => {
	it('both ends, one, or none', () => {
		expect(rangeText(10, 12, 'es')).toBe('10 a 12');
		expect(rangeText(12, 12, 'es')).toBe('12');
		expect(rangeText(null, 12, 'en')).toBe('up to 12');
		expect(rangeText(10, null, 'en')).toBe('10 or more');
		expect(rangeText(null, null, 'en')).toBeNull();
	});

	it('sessions, weeks that are days, hours, people', () => {
		const sessions = { kind: 'sessions', sessions: 24, weeks: 26, perWeek: null } as const;
		expect(measuredText(sessions, 'es')).toBe('24 sesiones, 26 semanas');
		expect(measuredText({ ...sessions, sessions: null, weeks: 4.3 }, 'es')).toBe('30 días');
		expect(measuredText({ ...sessions, weeks: null, perWeek: 1 }, 'en')).toBe(
			'24 sessions, sessions are held once a week'
		);
		const held = { ...sessions, sessions: null, weeks: null, perWeek: 4 };
		expect(measuredText(held, 'es')).toBe('hay sesiones 4 veces por semana');
		expect(measuredText(held, 'en')).toBe('sessions are held 4 times a week');
		expect(measuredText({ kind: 'hours', hours: 2.5 }, 'es')).toBe('2.5 horas');
		expect(measuredText({ kind: 'group', min: 10, max: 15 }, 'es')).toBe('10 a 15 personas');
	});
});

describe('evaluationText(programme, lang)', () => {
	it('its name, with its state where it is not done; null where no page tells', () => {
		expect(evaluationText(peruvian, 'es')).toBe(
			'ensayo aleatorizado (en curso al escribirse la fuente)'
		);
		expect(evaluationText({ evaluation: 'controlled', evaluation_state: 'done' }, 'en')).toBe(
			'before and after, with a comparison group'
		);
		expect(evaluationText(countryless, 'es')).toBeNull();
	});
});

describe('plainNumber(value, lang)', () => {
	it('has the decimals that it needs', () => {
		expect([12, 2.5, 1.25, 11000].map((n) => plainNumber(n, 'es'))).toEqual([
			'12',
			'2.5',
			'1.25',
			'11,000'
		]);
	});
});
