import { describe, expect, it } from 'vitest';
import { killingsOf, profileSentences, violenceOf } from '../../../src/lib/profile/sentences';
import { alert, nation, place, programme } from './record';

const texts = (...args: Parameters<typeof profileSentences>) =>
	profileSentences(...args).map(({ text }) => text);

const oaxaca = place('20', {
	estimate: [42.5, 40.2, 44.9],
	victims: [14, 73],
	alerts: [alert('20', '2018-08-28')],
	centres: 1,
	organisations: 9,
	programmes: [programme(true)]
});

describe('profileSentences(place, nation, lang)', () => {
	it('says violence lived, women killed and what is done, each with its figure', () => {
		expect(texts(oaxaca, nation, 'es')).toEqual([
			'En Oaxaca, 42.5\u00a0% de las mujeres de 15 años y más que tienen o han tenido pareja han vivido violencia de su pareja actual o última (intervalo de 95\u00a0%: 40.2 a 44.9), proporción que no se distingue de la del país (40.0\u00a0%), según la ENDIREH 2021, la encuesta del INEGI.',
			'En 2025, las fiscalías registraron en Oaxaca 14 víctimas de feminicidio y 73 mujeres víctimas de homicidio doloso (SESNSP, corte de mayo de 2026): juntas, 8.70 por cada 100,000 mujeres (intervalo de 95\u00a0%: 6.97 a 10.73).',
			'En Oaxaca sabemos de una alerta de violencia de género, declarada el 28 de agosto de 2018 (no sabemos si sigue vigente), y documentamos un Centro de Justicia para las Mujeres (lista de hacia 2018), 9 organizaciones y 1 programa con hombres o niños; lo documentado no es todo lo que hay.'
		]);
		expect(texts(oaxaca, nation, 'en')).toEqual([
			'In Oaxaca, 42.5% of women aged 15 and over who have or have had a partner have experienced violence from their current or last partner (95% interval: 40.2 to 44.9), which cannot be told apart from the national figure (40.0%), according to ENDIREH 2021, INEGI’s survey.',
			'In 2025, prosecutors in Oaxaca recorded 14 victims of femicide and 73 women victims of intentional homicide (SESNSP, May 2026 cut): together, 8.70 per 100,000 women (95% interval: 6.97 to 10.73).',
			'In Oaxaca we know of one gender-violence alert, declared on 28 August 2018 (we do not know whether it is still in force), and we document one Women’s Justice Centre (list from around 2018), 9 organisations and 1 programme with men or boys; what is documented is not all there is.'
		]);
	});

	it('links to the figure from words within each sentence', () => {
		const sentences = profileSentences(oaxaca, nation, 'es');
		expect(sentences.map(({ href, parts }) => [href, parts[1]])).toEqual([
			['#violence', 'han vivido violencia de su pareja actual o última'],
			['#killings', '14 víctimas de feminicidio y 73 mujeres víctimas de homicidio doloso'],
			['#response', 'una alerta de violencia de género']
		]);
	});

	it('says more or less than the country only where the intervals do not meet', () => {
		const said = (low: number, high: number | null) =>
			texts(
				place('09', { estimate: [low + 1, high === null ? null : low, high] }),
				nation,
				'es'
			)[0];
		expect(said(41.1, 44)).toContain(', más que en el país (40.0\u00a0%), según');
		expect(said(35, 38.9)).toContain(', menos que en el país (40.0\u00a0%), según');
		expect(said(40.5, 44)).toContain(
			', proporción que no se distingue de la del país (40.0\u00a0%), según'
		);
		expect(said(60, null)).toContain('pareja actual o última; en el país, 40.0\u00a0%, según');
	});

	it('says one woman, no woman, and that few are few', () => {
		const said = (femicide: number, homicide: number, lang: 'es' | 'en') =>
			texts(place('15', { victims: [femicide, homicide] }), nation, lang)[1];
		expect(said(1, 1, 'es')).toBe(
			'En 2025, las fiscalías registraron en el Estado de México 1 víctima de feminicidio y 1 mujer víctima de homicidio doloso (SESNSP, corte de mayo de 2026): juntas, 0.20 por cada 100,000 mujeres (intervalo de 95\u00a0%: 0.02 a 0.72); son tan pocas que el azar por sí solo mueve mucho la tasa.'
		);
		expect(said(0, 30, 'es')).toContain(
			'no registraron en el Estado de México ninguna víctima de feminicidio, pero sí 30 mujeres víctimas de homicidio doloso (SESNSP, corte de mayo de 2026): 3.00 por'
		);
		expect(said(30, 0, 'es')).toContain(
			'30 víctimas de feminicidio y ninguna mujer víctima de homicidio doloso (SESNSP, corte de mayo de 2026): 3.00 por'
		);
		expect(said(0, 0, 'es')).toContain(
			'no registraron en el Estado de México ninguna víctima de feminicidio ni de homicidio doloso de mujeres (SESNSP, corte de mayo de 2026): 0.00 por cada 100,000 mujeres (intervalo de 95\u00a0%: 0.00 a 0.37).'
		);
		expect(said(0, 1, 'en')).toContain(
			'prosecutors in the State of Mexico recorded no victims of femicide, but 1 woman victim of intentional homicide (SESNSP'
		);
		expect(said(0, 0, 'en')).toContain(
			'recorded no victims of femicide and no women victims of intentional homicide (SESNSP'
		);
	});

	it('tells a declared alert from one lifted in part or extended, and a local one from a federal', () => {
		const said = (...alerts: readonly ReturnType<typeof alert>[]) =>
			texts(place('14', { alerts, organisations: 2 }), nation, 'es')[2];
		expect(said()).toBe(
			'En Jalisco no sabemos de ninguna alerta de violencia de género declarada, y sí documentamos 2 organizaciones, pero ningún programa; lo documentado no es todo lo que hay.'
		);
		expect(
			said(alert('14', '2018-11', { status: 'lifted_in_part', precision: 'month' }))
		).toContain(
			'una alerta de violencia de género, declarada en noviembre de 2018 y levantada en parte, y documentamos'
		);
		expect(said(alert('14', '2016-02-08', { issuer: 'local', status: 'extended' }))).toContain(
			'una alerta local de violencia de género, declarada el 8 de febrero de 2016 y ampliada después, y documentamos'
		);
		expect(
			said(alert('14', '2016-02-08', { issuer: 'local' }), alert('14', '2018-11-20'))
		).toContain(
			'2 alertas de violencia de género, declaradas el 8 de febrero de 2016 (local) y el 20 de noviembre de 2018 (no sabemos si siguen vigentes), y documentamos'
		);
	});

	it('leaves out what is not documented, and keeps the sentence whole', () => {
		const said = (of: Parameters<typeof place>[1], lang: 'es' | 'en' = 'es') =>
			texts(place('31', of), nation, lang)[2];
		const alerts = [alert('31', '2018-11-05')];
		expect(said({ alerts })).toBe(
			'En Yucatán sabemos de una alerta de violencia de género, declarada el 5 de noviembre de 2018 (no sabemos si sigue vigente); no documentamos ninguna organización ni ningún programa; lo documentado no es todo lo que hay.'
		);
		expect(said({ centres: 2, organisations: 1, men: 1 })).toContain(
			', y sí documentamos 2 Centros de Justicia para las Mujeres (lista de hacia 2018) y 1 organización (trabaja con hombres), pero ningún programa; lo'
		);
		expect(
			said({ organisations: 3, men: 2, programmes: [programme(true), programme(false)] })
		).toContain(
			', y sí documentamos 3 organizaciones (2 trabajan con hombres) y 2 programas (1 con hombres o niños); lo'
		);
		expect(said({ programmes: [programme(false)] }, 'en')).toContain(
			', and we do document 1 programme, but no organisations; what'
		);
	});

	it('leaves out a sentence whose figure is not held', () => {
		const bare = { ...oaxaca, survey: [], killings: { ...oaxaca.killings, series: [] } };
		expect(profileSentences(bare, nation, 'en').map(({ id }) => id)).toEqual(['response']);
	});
});

describe('violenceOf(place) and killingsOf(place)', () => {
	it('give the survey’s figure and the newest whole year', () => {
		expect(violenceOf(oaxaca)?.place.estimate).toBe(42.5);
		expect(killingsOf(oaxaca)).toMatchObject({
			year: 2025,
			n: [14, 73],
			cut: '2026-05',
			months: 12
		});
	});

	it('give null where they are not held', () => {
		expect(violenceOf({ ...oaxaca, survey: [] })).toBeNull();
		expect(killingsOf({ ...oaxaca, killings: { ...oaxaca.killings, series: [] } })).toBeNull();
	});
});
