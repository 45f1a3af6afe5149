import { describe, expect, it } from 'vitest';
import { cautionsOf } from '../../../../src/lib/survey/groups/cautions';
import { cellText, contrastSentence, leadOf } from '../../../../src/lib/survey/groups/context';
import { groupingsOf, groupsOfYear, widestOf } from '../../../../src/lib/survey/groups/groups';
import { contextOf, few, record } from './record';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const groupings = groupingsOf(groupsOfYear(record, 2021));

describe('leadOf(context)', () => {
	it('gives all women of the base, then the widest contrast in numbers, and no reason for it', () => {
		expect(spaced(leadOf(contextOf()))).toBe(
			'39.9 % de las mujeres de 15 años y más que tienen o han tenido pareja (intervalo de 95 %: 39.4 a 40.4), en 2021. ' +
				'La mayor diferencia entre dos grupos de esta página (según si tienen discapacidad): entre las mujeres que tienen discapacidad, 49.0 %; entre las que no tienen discapacidad, 38.6 %.'
		);
	});

	it('says so where no two groups can be compared', () => {
		const years = record.years.map((year) => ({ ...year, groups: [] }));
		expect(leadOf(contextOf({ lang: 'en' }, { ...record, years }))).toMatch(
			/No two groups have estimates that can be compared\.$/
		);
	});
});

describe('contrastSentence(widest, context)', () => {
	const said = (variable: string) => {
		const grouping = groupings.find((each) => each.variable === variable);
		const widest = grouping && widestOf(grouping);
		return widest ? contrastSentence(widest, contextOf({ lang: 'en' })) : '';
	};

	it('says whether the two intervals overlap', () => {
		expect(said('age_group')).toBe(
			'Among women aged 45 to 54, 42.5%; among those aged 15 to 24, 35.2%. Their intervals do not overlap.'
		);
		expect(said('domain')).toContain('do not say whether the two groups can be told apart');
	});
});

describe('cellText(cell, context)', () => {
	const text = (change: object) => spaced(cellText({ ...few('yes', 29), ...change }, contextOf()));

	it('gives no estimate of fewer than 30 women, and says why', () => {
		expect(text({})).toBe('menos de 30 mujeres en la muestra: sin estimación');
	});

	it('writes value and interval, and marks low precision', () => {
		const interval = { low: 22.04, high: 88 };
		expect(text({ estimate: 60, interval, precision: 'high' })).toBe('60.0 % (22.0 a 88.0)');
		expect(text({ estimate: 60, interval, precision: 'low' })).toMatch(/, precisión baja$/);
		expect(text({ estimate: 0 })).toBe('0.0 % (sin intervalo)');
	});
});

describe('cautionsOf(indicator, lang)', () => {
	it('says of each period what ages have in common, and never why they differ', () => {
		const about = (period: Parameters<typeof cautionsOf>[0]['period']) =>
			cautionsOf({ period }, 'en')[1];
		expect(about('lifetime')).toContain('covers more years for older women');
		expect(about('relationship')).toContain('a different number of years for each woman');
		expect(about('12_months')).toContain('the same time for all');
		expect(about('childhood')).toContain('lies further back');
		expect(about('last_birth')).toContain('ends at 49');
	});
});
