import { derivedEstimates, derivedPath } from './aggregates';
import type { ImportModule } from '../lib/module';
import type { SourceFile } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { fileRecord } from '../lib/write';
import { prevalenceColumns, prevalenceKey, prevalenceRow, type Estimate } from './prevalence';
import { publishedValues, type PublishedValue } from './published-values';

const folder = 'endireh-published';
/** What a figure rounded to one decimal may differ from the exact one, and the error of a double. */
const rounding = 0.05 + 1e-9;

/**
 * `prevalence` of violence in any scope, as published, for the places of which nothing more precise
 * is at hand. Values that INEGI's table of derived variables also holds are checked against it and
 * left to it.
 */
export const endirehPublished: ImportModule = {
	id: folder,
	title: 'published survey values',
	run(sources, output) {
		const derived = sources.file(derivedPath);
		const exact = derivedEstimates(derived);
		const rows = onlyPublished(publishedValues, exact, derived);
		output.table(
			folder,
			'prevalence',
			prevalenceColumns,
			rows.map((estimate) => prevalenceRow(estimate, 'published', folder)),
			{ sort: prevalenceKey }
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
				...printedIn(publishedValues)
			]
		});
	}
};

/**
 * The published values whose cell `exact` does not hold. Throws `SourceError` where it does and the
 * two differ by more than rounding.
 */
export function onlyPublished(
	published: readonly PublishedValue[],
	exact: readonly Estimate[],
	file: SourceFile
): readonly Estimate[] {
	return published.flatMap((value) => {
		const { survey_year, cve_ent, indicator } = value;
		const precise = exact.find(
			(other) =>
				other.survey_year === survey_year &&
				other.cve_ent === cve_ent &&
				other.indicator === indicator
		);
		if (precise === undefined) {
			const unknown = { se: null, numerator: null, denominator: null, sample: null };
			return [{ survey_year, cve_ent, indicator, estimate: value.value, ...unknown }];
		}
		if (Math.abs(precise.estimate - value.value) <= rounding) return [];
		const expected = `${value.value} % as published (${survey_year} ${cve_ent} ${indicator})`;
		throw new SourceError({ file: file.path, expected, found: `${precise.estimate} %` });
	});
}

/** One line a survey year and indicator: each place and where its value was read. */
function printedIn(published: readonly PublishedValue[]): readonly string[] {
	const lines = new Map<string, string[]>();
	for (const { survey_year, cve_ent, indicator, printed_in } of published) {
		const key = `${survey_year} ${indicator}`;
		lines.set(key, [...(lines.get(key) ?? []), `${cve_ent} ${printed_in.join(', ')}`]);
	}
	return [...lines].map(([key, places]) => `${key}, read in: ${places.join('; ')}.`);
}
