import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { surveyIndicators } from '../../../../src/lib/catalog/indicators/survey';
import ComparedTable from '../../../../src/lib/survey/check/ComparedTable.svelte';
import {
	checkLead,
	checkText,
	comparedTexts,
	placeOf
} from '../../../../src/lib/survey/check/figure';
import Limits from '../../../../src/lib/survey/check/Limits.svelte';
import { limitsOf } from '../../../../src/lib/survey/check/limits';
import { row, rows } from './rows';

describe('placeOf(row, lang)', () => {
	it('is the whole country or a state', () => {
		expect(placeOf({ cve_ent: '00' }, 'es')).toBe('Todo el país');
		expect(placeOf({ cve_ent: '15' }, 'en')).toBe('State of Mexico');
	});
});

describe('checkLead(rows, lang)', () => {
	it('counts what was compared and what agrees', () => {
		expect(checkLead(rows, 'es')).toBe(
			'Pusimos 3 valores publicados junto a los que calculamos con las respuestas de cada mujer: 2 coinciden al decimal publicado y 1 no. ' +
				'La mayor diferencia es de 0.062 puntos porcentuales. ' +
				'De otros 2 no tenemos las respuestas para calcular el nuestro; abajo se dice por qué.'
		);
	});

	it('says that all agree', () => {
		expect(checkLead(rows.slice(2, 4), 'en')).toBe(
			'We set 2 published values beside what we compute from each woman’s answers: all agree to the decimal published. ' +
				'The largest difference is 0.044 percentage points.'
		);
		expect(checkLead([row('childhood_any', 41.8, 41.8)], 'en')).toContain('value beside');
	});

	it('claims nothing where nothing is compared', () => {
		expect(checkLead(rows.slice(0, 1), 'en')).toBe(
			'We hold no published value that we can compute as well. For one more published value we do not hold the answers to compute our own; the reasons are below.'
		);
	});
});

describe('comparedTexts(rows, lang)', () => {
	it('writes both values, their difference and where the first was read', () => {
		const [apart, partner] = comparedTexts(rows, 'es');
		expect(apart).toMatchObject({ agrees: false, reading: 'no coincide', difference: '−0.062' });
		expect(partner).toMatchObject({
			name: 'Violencia de pareja',
			where: 'Todo el país, 2021',
			published: '39.9',
			computed: '39.874',
			difference: '−0.026',
			reading: 'coincide',
			readIn: 'Leído en: heraldo.mx; INEGI TB_VD'
		});
	});
});

describe('checkText(record, sources, lang)', () => {
	const { table, sql, fileName } = checkText({ rows, sql: 'select 1' }, {}, 'es');

	it('has every published value in its table, computed or not', () => {
		expect(table.rows).toHaveLength(rows.length);
		for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
		const names = table.columns.map(({ name }) => name);
		const reading = table.rows.map((cells) => cells[names.indexOf('reading')]);
		expect(reading).toEqual([
			'no coincide',
			'coincide',
			'coincide',
			'sin calcular',
			'sin calcular'
		]);
		expect(table.rows.at(-1)?.[names.indexOf('computed')]).toBeNull();
	});

	it('takes its file name and its query along', () => {
		expect(fileName).toBe('atlas-violeta_endireh_comprobacion');
		expect(sql).toBe('select 1');
	});
});

describe('the page’s parts, as the server writes them', () => {
	it('ComparedTable has a header a column and says which agree', () => {
		const texts = comparedTexts(rows, 'en');
		const { body } = render(ComparedTable, { props: { lang: 'en', title: 'T', rows: texts } });
		expect(body.match(/scope="col"/g)).toHaveLength(4);
		expect(body.match(/scope="row"/g)).toHaveLength(3);
		expect(body).toContain('does not agree');
		expect(body).not.toMatch(/\sstyle=|NaN|undefined/);
	});

	it('Limits gives the command where INEGI’s file mends something, and nothing without a limit', () => {
		const limits = limitsOf(rows, surveyIndicators);
		const props = { lang: 'es', limits, command: 'npm run data:import -- endireh x.zip' } as const;
		expect(render(Limits, { props }).body).toContain('npm run data:import -- endireh x.zip');
		const others = limits.filter(({ mend }) => mend !== 'file');
		const { body } = render(Limits, { props: { ...props, limits: others } });
		expect(body).not.toContain('npm run');
		expect(body.match(/<h3/g)).toHaveLength(others.length);
		expect(render(Limits, { props: { ...props, limits: [] } }).body).not.toContain('<section');
	});
});
