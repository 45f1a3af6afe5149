/** Every view of the survey's pages that an address can hold. */
import fc from 'fast-check';
import { states } from '../../../src/lib/catalog/states';
import { outcomesOf, surveyYears, variablesOf } from '../../../src/lib/catalog/survey-variables';
import { ALL } from '../../../src/lib/query/tabulation';
import { indicatorsIn, yearsIn } from '../../../src/lib/view/survey-view';
import type { SurveyView, TabulatorView } from '../../../src/lib/view/types';
import { langs } from './views';

const sections = ['states', 'change', 'groups', 'check'] as const;

export const surveyViews: fc.Arbitrary<SurveyView> = fc
	.constantFrom(...sections)
	.chain((section) => fc.tuple(fc.constant(section), fc.constantFrom(...indicatorsIn(section))))
	.chain(([section, entry]) =>
		fc.record({
			page: fc.constant('survey' as const),
			section: fc.constant(section),
			lang: langs,
			indicator: fc.constant(entry.id),
			year: fc.constantFrom(...yearsIn(section, entry)),
			state: fc.option(fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)), { nil: null }),
			order: fc.constantFrom('value' as const, 'name' as const)
		})
	);

export const tabulatorViews: fc.Arbitrary<TabulatorView> = fc
	.constantFrom(...surveyYears)
	.chain((year) => fc.tuple(fc.constant(year), fc.constantFrom(...outcomesOf(year))))
	.chain(([surveyYear, { column: outcome }]) => {
		const variables = variablesOf(surveyYear).filter(({ id }) => id !== outcome);
		return fc
			.tuple(
				fc.uniqueArray(fc.constantFrom(...variables), { maxLength: 2 }),
				fc.subarray(variables.slice(0, 8), { maxLength: 4 })
			)
			.chain(([by, filtered]) => {
				const codesOf = (at: number) => [
					ALL,
					...(by[at]?.categories.map(({ code }) => code) ?? [])
				];
				const cell = fc.tuple(...by.map((_, at) => fc.constantFrom(...codesOf(at))));
				return fc.record({
					page: fc.constant('tabulator' as const),
					lang: langs,
					surveyYear: fc.constant(surveyYear),
					outcome: fc.constant(outcome),
					by: fc.constant(by.map(({ id }) => id)),
					base: fc.tuple(
						...filtered.map(({ id, categories }) =>
							fc
								.subarray(
									categories.map(({ code }) => code),
									{ minLength: 1, maxLength: categories.length - 1 }
								)
								.map((codes) => ({ variable: id, codes }))
						)
					),
					level: fc.constantFrom(0.95 as const, 0.9 as const),
					form: fc.constantFrom('table' as const, 'dots' as const),
					detail: fc.constantFrom('interval' as const, 'sample' as const, 'error' as const),
					sort:
						by.length === 0
							? fc.constant(null)
							: fc.option(
									fc.record({
										column: fc.constantFrom(...codesOf(1)),
										descending: fc.boolean()
									})
								),
					compare:
						by.length === 0
							? fc.constant(null)
							: fc.option(fc.tuple(cell, cell)).map((pair) => {
									return pair && pair[0].join() !== pair[1].join() ? pair : null;
								})
				});
			});
	});
