import { describe, expect, it } from 'vitest';
import { programmeData } from '../../../../src/lib/interventions/programmes/load.server';
import { isCompared, leadOf } from '../../../../src/lib/interventions/programmes/sentences';
import {
	citedBy,
	citedOf,
	pageOf,
	pagesOf
} from '../../../../src/lib/interventions/programmes/sources';
import { summaryParts } from '../../../../src/lib/interventions/programmes/summary';
import { countryless, mexican, peruvian, programmeOf, three } from './programmes';

const names = { 'study-2022': { name: 'Simetría', url: 'https://example.org/estudio' } };
const record = { programmes: three, sql: { programme_results: 'select 1' } };

describe('pageOf(cited, names)', () => {
	it('the page by its host, or the publication by its name', () => {
		expect(pageOf({ source: 'x', url: 'https://www.debate.com.mx/a.html' }, names)).toEqual({
			name: 'debate.com.mx',
			href: 'https://www.debate.com.mx/a.html'
		});
		expect(pageOf({ source: 'study-2022', url: null }, names)).toEqual({
			name: 'Simetría',
			href: 'https://example.org/estudio'
		});
		expect(pageOf({ source: 'none', url: null }, names)).toBeNull();
	});
});

describe('citedBy(programme), pagesOf(programme, names)', () => {
	it('each page once: its own, then those of its figures; `also` holds addresses and ids', () => {
		const programme = programmeOf('x', {
			also: ['align-2019', 'https://example.org/otra'],
			reach: mexican.reach,
			results: peruvian.results
		});
		expect(citedBy(programme).map(({ source, url }) => url ?? source)).toEqual([
			'study-2022',
			'align-2019',
			'https://example.org/otra',
			'https://www.elsoldetoluca.com.mx/local/nota.html',
			'idb-2022'
		]);
		expect(pagesOf(programme, names).map(({ name }) => name)).toEqual([
			'Simetría',
			'example.org',
			'elsoldetoluca.com.mx'
		]);
		expect(citedOf('align-2019')).toEqual({ source: 'align-2019', url: null });
	});
});

describe('programmeData(record, id, lang)', () => {
	it('the programme, what it comes from and what came of it, and the names of its publications', () => {
		const data = programmeData(record, 'mensajes', 'es');
		expect(data?.programme).toBe(peruvian);
		expect(data?.from).toEqual({ id: 'sin-pais', name: countryless.name });
		expect(data?.into).toEqual([]);
		expect(Object.keys(data?.sources ?? {})).toEqual(['study-2022', 'idb-2022']);
		expect(data?.sql).toBe('select 1');
		expect(programmeData(record, 'sin-pais', 'en')?.into.map(({ id }) => id)).toEqual(['mensajes']);
	});

	it('null for a programme that there is not', () => {
		expect(programmeData(record, 'nadie', 'es')).toBeNull();
	});
});

describe('leadOf(programmes, lang), isCompared(programme)', () => {
	it('counts programmes, countries, those with a reach, those whose evaluation compares', () => {
		expect(leadOf(three, 'es')).toBe(
			'3 programas documentados en 3 países. De uno se declaró a cuántas personas llegó, que no es lo mismo que lo que cambió en ellas. Ninguno tiene una evaluación que compara (antes y después, con otro grupo o por sorteo); de 2, las páginas leídas no dicen si se evaluaron, o no dicen cómo.'
		);
	});

	it('a trial under way has not compared yet', () => {
		expect(isCompared(peruvian)).toBe(false);
		expect(isCompared({ evaluation: 'controlled', evaluation_state: 'done' })).toBe(true);
		expect(isCompared({ evaluation: 'qualitative', evaluation_state: 'done' })).toBe(false);
	});
});

describe('summaryParts(text)', () => {
	it('the first sentences that say enough, then the rest', () => {
		const long =
			'Grupos de hombres que se reúnen cada semana para dejar de ejercer violencia contra su pareja.';
		expect(summaryParts(`${long} Comenzó en 1994.`)).toEqual([long, 'Comenzó en 1994.']);
		expect(summaryParts('Talleres. Comenzó en 1994.')).toEqual(['Talleres. Comenzó en 1994.', '']);
		expect(summaryParts(`Talleres. ${long} Sigue.`)).toEqual([`Talleres. ${long}`, 'Sigue.']);
	});

	it('an abbreviation ends no sentence, and nothing is lost', () => {
		const text =
			'Lo opera Hombres por la Equidad, A. C. Con ella trabajan otras tres organizaciones en dos estados de México.';
		const [lead, rest] = summaryParts(text);
		expect([lead, rest].join(' ').trim()).toBe(text);
		expect(lead).toBe(text);
	});
});
