import { describe, expect, it } from 'vitest';
import {
	dial,
	footerLines,
	helplineFromRow,
	linesByPlace,
	type Helpline
} from '../../../src/lib/safety/helplines';

const line = (change: Partial<Helpline>): Helpline => ({
	id: 'x',
	name: '',
	number: '',
	menu_option: '',
	cve_ent: '00',
	hours: '',
	serves: 'everyone',
	operator: '',
	channel: 'voice',
	area: '',
	note: '',
	source: '',
	checked_on: '',
	...change
});

describe('dial(line)', () => {
	it.each([
		['911', 'tel:911'],
		['079', 'tel:079'],
		['800 911 2000', 'tel:8009112000'],
		['*765', 'tel:*765']
	])('%s is dialled as %s', (number, href) => {
		expect(dial({ number, channel: 'voice' })).toBe(href);
	});

	it('dials nothing for a line of messages, nor where there is no number', () => {
		expect(dial({ number: '33 1415 1002', channel: 'messages' })).toBeNull();
		expect(dial({ number: 'MUJER', channel: 'voice' })).toBeNull();
	});
});

describe('helplineFromRow(row, lang)', () => {
	const row = {
		id: 'l1',
		name: 'Línea de las Mujeres',
		name_en: 'Women’s Line',
		number: '079',
		menu_option: '1',
		cve_ent: '00',
		hours: '24 horas',
		hours_en: '',
		serves: 'women',
		channel: 'voice',
		checked_on: '2025-11-05'
	};

	it('takes the texts of the language, and the Spanish one where English has none', () => {
		expect(helplineFromRow(row, 'en')).toMatchObject({
			name: 'Women’s Line',
			hours: '24 horas',
			serves: 'women',
			menu_option: '1',
			note: ''
		});
		expect(helplineFromRow(row, 'es').name).toBe('Línea de las Mujeres');
	});
});

describe('footerLines(lines)', () => {
	it('keeps three national lines in their order, and no state’s line of the same number', () => {
		const lines = [
			line({ id: 'life', number: '800 911 2000' }),
			line({ id: 'women', number: '079' }),
			line({ id: 'anonymous', number: '089' }),
			line({ id: 'state', number: '079', cve_ent: '19' }),
			line({ id: 'emergency', number: '911' })
		];
		expect(footerLines(lines).map(({ id }) => id)).toEqual(['emergency', 'women', 'life']);
	});
});

describe('linesByPlace(lines)', () => {
	it('puts the nation first and keeps the order inside a place', () => {
		const lines = [
			line({ id: 'b', cve_ent: '19' }),
			line({ id: 'a', cve_ent: '00' }),
			line({ id: 'c', cve_ent: '19' }),
			line({ id: 'd', cve_ent: '05' })
		];
		expect(linesByPlace(lines).map((p) => [p.cve_ent, p.lines.map(({ id }) => id)])).toEqual([
			['00', ['a']],
			['05', ['d']],
			['19', ['b', 'c']]
		]);
	});
});
