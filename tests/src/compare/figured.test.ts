import { describe, expect, it } from 'vitest';
import { compareFigured, type CompareContext } from '../../../src/lib/compare/figured';
import { answer, killings, partner } from './answers';

const names = { endireh: { name: 'INEGI, ENDIREH', url: 'https://www.inegi.org.mx/' } };

const usual: CompareContext = {
	lang: 'es',
	results: [partner, killings],
	states: ['07', '20', '21'],
	base: '00',
	order: 'name',
	names
};

describe('compareFigured(context)', () => {
	it('says who is beside what, and how many can be told apart', () => {
		const figure = compareFigured(usual);
		expect(figure.id).toBe('dots');
		expect(figure.title).toBe('Chiapas, Oaxaca y Puebla frente al país: 2 indicadores');
		expect(figure.sentence).toBe(
			'Se distinguen del país: 2 de 3 en «Violencia de pareja» y 3 de 3 en «Feminicidio y homicidio doloso».'
		);
		const english = compareFigured({ ...usual, lang: 'en', base: '20', states: ['15', '20'] });
		expect(english.title).toBe('The country and the State of Mexico beside Oaxaca: 2 indicators');
		expect(english.sentence).toBe(
			'Of the other state and the country, these can be told apart from Oaxaca: 1 of 1 in “Partner violence” and 1 of 1 in “Femicide and intentional homicide”.'
		);
		expect(compareFigured({ ...usual, states: [] }).title).toBe(
			'Los 32 estados frente al país: 2 indicadores'
		);
		expect(compareFigured({ ...usual, states: ['15'], base: '15' }).title).toBe(
			'El país frente al Estado de México: 2 indicadores'
		);
	});

	it('beside a state it says of how many states, and that the country is counted with them', () => {
		const sentence = (lang: 'es' | 'en', states: readonly string[]) =>
			compareFigured({ ...usual, lang, results: [partner], base: '20', states, order: 'given' })
				.sentence;
		expect(sentence('es', ['20', '07', '21', '01'])).toBe(
			'De los otros tres estados y el país, se distinguen de Oaxaca: 3 de 3 en «Violencia de pareja».'
		);
		expect(sentence('es', ['20', '07', '21'])).toMatch(
			/^De los otros dos estados y el país, .*: 3 de 3/
		);
		expect(sentence('es', ['20', '21'])).toMatch(/^Del otro estado y el país, .*: 2 de 2/);
		expect(sentence('es', ['20'])).toBe('El país: por debajo de Oaxaca en «Violencia de pareja».');
		expect(sentence('en', ['20', '07', '21', '01'])).toBe(
			'Of the other three states and the country, these can be told apart from Oaxaca: 3 of 3 in “Partner violence”.'
		);
		const all = compareFigured({ ...usual, base: '20', states: [] });
		expect(all.sentence).toMatch(/^De los otros 31 estados y el país, /);
	});

	it('that all 32 in order are no ranking comes before everything else', () => {
		const cautions = { reported_only: 'R', femicide_share_varies: 'F' };
		const { notes } = compareFigured({
			...usual,
			states: [],
			order: 'partner_lifetime_any',
			cautions
		});
		expect(notes[0]).toMatch(/^El orden de los renglones/);
		expect(compareFigured({ ...usual, cautions }).notes.join(' ')).not.toContain('El orden');
	});

	it('of a single place it says what can be told, and what cannot be said', () => {
		expect(compareFigured({ ...usual, states: ['21'] }).sentence).toBe(
			'Puebla: por encima del país en «Feminicidio y homicidio doloso»; no se distingue del país en «Violencia de pareja».'
		);
		expect(compareFigured({ ...usual, states: ['15'], base: '15' }).sentence).toBe(
			'El país: no se puede decir si se distingue del Estado de México en «Violencia de pareja» y «Feminicidio y homicidio doloso».'
		);
		expect(compareFigured({ ...usual, states: ['15'] }).sentence).toBe('');
	});

	it('says so where nothing can be told apart', () => {
		const figure = compareFigured({ ...usual, results: [partner], states: ['21', '01'] });
		expect(figure.sentence).toBe(
			'Por ninguno de estos indicadores hay un lugar que se distinga del país.'
		);
	});

	it('claims nothing where nothing can be tested: a base without data', () => {
		const states = ['01', '20', '21'];
		const figure = compareFigured({ ...usual, results: [partner], states, base: '01' });
		expect(figure.sentence).toBe('');
	});

	it('tells unit, year, cut, precision and source of each indicator', () => {
		const { meta } = compareFigured(usual);
		expect(meta.unit).toContain(
			'«Feminicidio y homicidio doloso», víctimas por cada 100,000 mujeres'
		);
		expect(meta.cut).toBe(
			'ENDIREH 2021 (Violencia de pareja); 2025, corte de mayo de 2026 (Feminicidio y homicidio doloso)'
		);
		expect(meta.precision).toContain('si sus intervalos de 95\u00a0% no se tocan');
		expect(meta.precision).not.toContain('razón');
		expect(meta.sources).toEqual([names.endireh]);
		const ofStates = compareFigured({ ...usual, base: '20' }).meta.precision;
		expect(ofStates).toContain('la diferencia de muestras independientes');
		expect(ofStates).toContain('el intervalo exacto de su razón');
		expect(ofStates).not.toContain('Fisher');
	});

	it('draws a track an indicator: filled where told apart, hollow and quiet where not, the base a square', () => {
		const { drawing } = compareFigured(usual);
		expect(drawing.rows.map(({ key, chosen }) => [key, chosen])).toEqual([
			['00', true],
			['07', false],
			['20', false],
			['21', false]
		]);
		const [survey] = drawing.panels;
		expect(survey?.heading).toBe('Violencia de pareja');
		expect(survey?.note).toMatch(/^% de las mujeres.*; ENDIREH 2021$/);
		expect(survey?.reference).toEqual({ value: 39.9, low: 39.4, high: 40.4 });
		expect(survey?.marks.map(({ sign, tone, hollow, text }) => [sign, tone, hollow, text])).toEqual(
			[
				['square', 'c', false, '39.9\u00a0%'],
				['dot', 'a', false, '28.0\u00a0%'],
				['dot', 'a', false, '45.0\u00a0%'],
				['dot', 'quiet', true, '41.0\u00a0%']
			]
		);
		expect(survey?.marks[3]?.said).toBe(
			'41.0\u00a0%, intervalo de 95\u00a0% de 39.0 a 43.0\u00a0%, no se distingue del país'
		);
		expect(drawing.keys.map(({ label }) => label)).toEqual([
			'se distingue',
			'no se distingue',
			'la base'
		]);
	});

	it('no data is said, and looks like nothing', () => {
		const figure = compareFigured({ ...usual, states: ['01', '20'] });
		const [mark] = figure.drawing.panels[0]?.marks.slice(1) ?? [];
		expect(mark).toMatchObject({ value: null, text: 'sin dato', said: 'sin dato' });
		expect(figure.notes).toContain('«Violencia de pareja», sin dato aquí (1): Aguascalientes.');
		expect(figure.table.rows[1]?.slice(3, 7)).toEqual([null, null, null, null]);
	});

	it('a value without an error, and a base without one', () => {
		const bare = answer('partner_lifetime_any', 2021, {
			'00': { value: 40 },
			'20': { value: 70 },
			'21': { value: 45, low: 41, high: 49, se: 2 }
		});
		const figure = compareFigured({ ...usual, results: [bare], states: ['20', '21'] });
		expect(figure.drawing.panels[0]?.marks[1]).toMatchObject({ sign: 'diamond', hollow: true });
		expect(figure.drawing.keys.map(({ label }) => label)).toContain('sin error publicado');
		expect(figure.drawing.panels[0]?.reference).toEqual({ value: 40, low: null, high: null });
		expect(figure.drawing.referenceLabel).toBe('El país');
		expect(figure.notes).toContain(
			'La cifra del país no trae su error en «Violencia de pareja»: cuenta sólo su valor.'
		);
	});

	it('a country without an error that is one of the rows beside a state', () => {
		const bare = answer('community_lifetime', 2021, {
			'00': { value: 45 },
			'20': { value: 50, low: 48, high: 52, se: 1 },
			'21': { value: 45, low: 43, high: 47, se: 1 }
		});
		const { notes } = compareFigured({
			...usual,
			results: [bare, partner],
			states: ['20', '21'],
			base: '20'
		});
		const said = notes.filter((note) => note.startsWith('La cifra del país no trae su error'));
		expect(said).toHaveLength(1);
		expect(said[0]).not.toContain('Violencia de pareja');
	});

	it('the table has value, interval and verdict of each indicator, and what each is a figure of', () => {
		const { table } = compareFigured({ ...usual, base: '20' });
		expect(table.columns.map(({ name }) => name).slice(0, 7)).toEqual([
			'state',
			'cve_ent',
			'base',
			'partner_lifetime_any',
			'partner_lifetime_any_ci95_low',
			'partner_lifetime_any_ci95_high',
			'partner_lifetime_any_against_base'
		]);
		expect(table.rows[3]?.slice(0, 7)).toEqual(['Puebla', '21', '20', 41, 39, 43, 'por debajo']);
		expect(table.rows[2]?.[6]).toBe('es la base');
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
	});

	it('says how many would differ by chance alone', () => {
		const few = compareFigured(usual).notes.find((note) => note.startsWith('Hay'));
		expect(few).toMatch(/^Hay 6 comparaciones: de cada 20/);
		const rows = Object.fromEntries(
			partner.rows.map(({ cve_ent }) => [cve_ent, { value: 40, low: 39, high: 41, se: 0.5 }])
		);
		const full = answer('partner_lifetime_any', 2021, rows);
		const many = compareFigured({ ...usual, results: [full, full], states: [] }).notes;
		// 2 × 32 comparisons; one in 20 of them is 3.2.
		expect(
			many.some((note) => note.startsWith('Hay 64 comparaciones') && note.includes(' 3 '))
		).toBe(true);
	});

	it('the first caution of each indicator, where its text is given', () => {
		const cautions = { partner_base: 'B', unknown_sex: 'U', reported_only: 'R' };
		const { notes } = compareFigured({ ...usual, cautions });
		expect(notes.slice(-2)).toEqual(['B', 'U']);
	});

	it('another page gives it its own name and words', () => {
		const own = { id: 'peers', title: 'T', pageTitle: 'P', sentence: '', fileName: 'f' };
		expect(compareFigured(usual, own)).toMatchObject(own);
		expect(compareFigured(usual).fileName).toBe('atlas-violeta_comparacion_07-20-21_00_2021-2025');
	});
});
