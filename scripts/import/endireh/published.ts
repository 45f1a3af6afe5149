import { describedSurveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import { derivedEstimates, derivedPath } from './aggregates';
import type { ImportModule } from '../lib/module';
import type { SourceFile } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { fileRecord } from '../lib/write';
import type { Estimate } from './prevalence';
import { publishedValues, type PublishedValue } from './published-values';

const folder = 'endireh-published';
/** What a figure rounded to one decimal may differ from the exact one, and the error of a double. */
const rounding = 0.05 + 1e-9;

/** The columns of `survey_published`, in order. */
export const publishedColumns = [
	...['survey_year', 'cve_ent', 'indicator', 'value', 'status', 'printed_in']
] as const;

/**
 * `survey_published`: what INEGI published and others printed, to hold our figures against and to stand
 * in where we have none. Values that INEGI's table of derived variables also holds are checked against it.
 */
export const endirehPublished: ImportModule = {
	id: folder,
	title: 'published survey values',
	run(sources, output) {
		const derived = sources.file(derivedPath);
		const exact = derivedEstimates(derived);
		requireIndicators(publishedValues);
		checkAgreement(publishedValues, exact, derived);
		output.table(
			folder,
			'survey_published',
			publishedColumns,
			publishedValues.map((value) => ({ ...value, printed_in: value.printed_in.join('; ') })),
			{ sort: ['survey_year', 'cve_ent', 'indicator'] }
		);
		output.source(folder, {
			id: folder,
			publisher: 'INEGI',
			title: 'ENDIREH: principales resultados, como los publicaron prensa y páginas',
			url: 'https://www.inegi.org.mx/programas/endireh/2021/',
			cut: '2021',
			accessed: null,
			terms: 'Términos de libre uso de la información del INEGI',
			files: [fileRecord(derived, '2021', exact.length)],
			notes: [
				'Typed by hand from pages that print INEGI’s figure, one decimal, no standard error; states that no page gives are not here.',
				'Family violence enters the total over the lifetime with the last twelve months only.',
				'A value of status computed was read on no page: it is the rounding of INEGI’s table of derived variables or, where no place is named, of what a third party computed, and then it stands in for nothing.',
				'Zacatecas of 2021 is left out: one newspaper prints 53.9, probably a transposition.'
			]
		});
	}
};

/** Throws `TypeError` for a value of an indicator that the catalogue does not describe. */
function requireIndicators(published: readonly PublishedValue[]): void {
	for (const { indicator } of published) {
		if (describedSurveyIndicators.some(({ id }) => id === indicator)) continue;
		throw new TypeError(`a published value of no indicator: ${indicator}`);
	}
}

/** Throws `SourceError` where `exact` has a published value's cell and they differ by more than rounding. */
export function checkAgreement(
	published: readonly PublishedValue[],
	exact: readonly Estimate[],
	file: SourceFile
): void {
	for (const { survey_year, cve_ent, indicator, value } of published) {
		const precise = exact.find(
			(other) =>
				other.survey_year === survey_year &&
				other.cve_ent === cve_ent &&
				other.indicator === indicator
		);
		if (precise === undefined || Math.abs(precise.estimate - value) <= rounding) continue;
		const expected = `${value} % as published (${survey_year} ${cve_ent} ${indicator})`;
		throw new SourceError({ file: file.path, expected, found: `${precise.estimate} %` });
	}
}
