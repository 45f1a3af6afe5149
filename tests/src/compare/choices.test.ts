import { describe, expect, it } from 'vitest';
import {
	baseOptions,
	indicatorToggles,
	orderOptions,
	stateToggles
} from '../../../src/lib/compare/choices';
import { comparable } from '../../../src/lib/view/compare-indicators';
import { defaultCompareView, withCompareView } from '../../../src/lib/view/compare-view';
import type { CompareView } from '../../../src/lib/view/types';

const usual = defaultCompareView('es');

const withStates = (...states: readonly string[]) => withCompareView(usual, { states });
const withIndicators = (...indicators: readonly string[]) => withCompareView(usual, { indicators });

function toggle(view: CompareView, id: string) {
	const found = indicatorToggles(view)
		.groups.flatMap(({ toggles }) => toggles)
		.find(({ key }) => key === id);
	if (!found) throw new Error(`no toggle ${id}`);
	return found;
}

describe('stateToggles(view)', () => {
	it('by name, each leading to the view with it or without it', () => {
		const { groups, summary, clear, full } = stateToggles(withStates('20', '09'));
		const toggles = groups.flatMap((group) => group.toggles);
		expect(toggles).toHaveLength(32);
		expect(toggles.slice(0, 2).map(({ label }) => label)).toEqual([
			'Aguascalientes',
			'Baja California'
		]);
		expect(toggles.find(({ key }) => key === '20')).toMatchObject({
			chosen: true,
			href: '/comparar/?states=09'
		});
		expect(toggles.find(({ key }) => key === '01')).toMatchObject({
			chosen: false,
			href: '/comparar/?states=01,09,20'
		});
		expect([summary, clear?.href, full]).toEqual(['Ciudad de México, Oaxaca', '/comparar/', null]);
	});

	it('all at first; a fifth cannot be chosen, and it is said why', () => {
		expect(stateToggles(usual)).toMatchObject({ summary: 'Los 32', clear: null });
		const { groups, full } = stateToggles(withStates('01', '02', '03', '04'));
		const toggles = groups.flatMap((group) => group.toggles);
		expect(toggles.filter(({ href }) => href === null)).toHaveLength(28);
		expect(full).toContain('cuatro');
	});
});

describe('indicatorToggles(view)', () => {
	it('all that can be compared, by theme', () => {
		const { groups, summary } = indicatorToggles(usual);
		expect(groups.map(({ key }) => key)).toEqual(['survey', 'killings', 'reports']);
		expect(groups.flatMap(({ toggles }) => toggles)).toHaveLength(comparable.length);
		expect(summary).toBe('4 elegidos');
	});

	it('femicide brings its companion, which stays as long as it does', () => {
		const view = withIndicators('rape_rate');
		expect(toggle(view, 'femicide_rate').href).toBe(
			'/comparar/?indicators=rape_rate,femicide_rate,women_killings_rate'
		);
		const both = withIndicators('rape_rate', 'femicide_rate', 'women_killings_rate');
		expect(toggle(both, 'women_killings_rate')).toMatchObject({ chosen: true, href: null });
		expect(toggle(both, 'femicide_rate').href).toBe(
			'/comparar/?indicators=rape_rate,women_killings_rate'
		);
	});

	it('the last one stays, and a seventh cannot be chosen', () => {
		const one = withIndicators('rape_rate');
		expect(toggle(one, 'rape_rate').href).toBeNull();
		expect(indicatorToggles(one).full).not.toBeNull();
		const six = withIndicators(...comparable.slice(0, 6).map(({ id }) => id));
		expect(toggle(six, 'rape_rate').href).toBeNull();
		expect(toggle(six, comparable[0]?.id ?? '').href).not.toBeNull();
	});
});

describe('baseOptions(view), orderOptions(view)', () => {
	it('the country and the states shown', () => {
		expect(baseOptions(withStates('20', '09')).map(({ key }) => key)).toEqual(['00', '09', '20']);
		expect(baseOptions(usual)).toHaveLength(33);
		expect(baseOptions(usual)[0]).toEqual({ key: '00', label: 'El país' });
	});

	it('what may order states, then their names', () => {
		const view = withIndicators('femicide_rate', 'women_killings_rate', 'femicide_share');
		expect(orderOptions(view)).toEqual([
			{ key: 'women_killings_rate', label: 'Feminicidio y homicidio doloso' },
			{ key: 'name', label: 'Nombre' }
		]);
	});
});
