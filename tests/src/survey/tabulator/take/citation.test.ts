import { describe, expect, it } from 'vitest';
import { citationOf, dayOf } from '../../../../../src/lib/survey/tabulator/take/citation';
import { result } from './result';

const { tabulation } = result();
const reading = {
	address: 'https://atlas.example/encuesta/tabulador/?base=state.20-21',
	day: '2026-11-02',
	release: '0.2.0+c4314031'
};

describe('citationOf(tabulation, reading, lang)', () => {
	it('in Spanish says whose it is, what, which data and release, when and where', () => {
		expect(citationOf(tabulation, reading, 'es')).toEqual({
			short:
				'Atlas Violeta (2026), con microdatos de la ENDIREH 2021 del INEGI. https://atlas.example/encuesta/tabulador/?base=state.20-21',
			long: 'Atlas Violeta (2026). «Violencia de pareja a lo largo de la relación, por edad y tamaño de la localidad, 2021» [tabulación de la ENDIREH 2021]. Versión de los datos: 0.2.0+c4314031. Datos: INEGI, Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares (ENDIREH) 2021, microdatos. Consultado el 2 de noviembre de 2026 en https://atlas.example/encuesta/tabulador/?base=state.20-21'
		});
	});

	it('in English too, and without a release says nothing of it', () => {
		const alone = { ...tabulation, surveyYear: 2016, by: [] } as const;
		expect(citationOf(alone, { ...reading, release: null }, 'en')).toEqual({
			short:
				'Atlas Violeta (2026), from INEGI’s microdata of ENDIREH 2016. https://atlas.example/encuesta/tabulador/?base=state.20-21',
			long: 'Atlas Violeta (2026). “Partner violence over the relationship, 2016” [tabulation of ENDIREH 2016]. Data: INEGI, National Survey on the Dynamics of Household Relationships (ENDIREH) 2016, microdata. Read on 2 November 2026 at https://atlas.example/encuesta/tabulador/?base=state.20-21'
		});
	});
});

describe('dayOf(instant)', () => {
	it('is the day where the reader is', () => {
		expect(dayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
		expect(dayOf(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
	});
});
