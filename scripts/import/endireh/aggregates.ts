import { coded, fault } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { count, decimal, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { stateCodeFromNumber } from '../lib/states';
import { fileRecord } from '../lib/write';
import { prevalenceColumns, prevalenceKey, prevalenceRow, type Estimate } from './prevalence';

const folder = 'endireh-aggregates';
/** INEGI's table of derived variables of 2021: weighted counts, nation and Mexico City. */
export const derivedPath = 'endireh/aggregates/endireh2021_TB_VD_nacional_cdmx.csv';
const seriesPath = 'endireh/aggregates/endireh_ambitos_entidad_terceros.csv';

/** INEGI's derived variables, over the life (A) and in twelve months (12M), and our indicators. */
const derivedIndicators: Readonly<Record<string, string>> = {
	VTOT_A: 'total_lifetime',
	VTOT_12M: 'total_12m',
	VPAR_A: 'partner_lifetime_any',
	VPAR_12M: 'partner_12m_any',
	VFAM: 'family_12m',
	VESC_A: 'school_lifetime',
	VESC_12M: 'school_12m',
	VLAB_A: 'work_lifetime',
	VLAB_12M: 'work_12m',
	VCOM_A: 'community_lifetime',
	VCOM_12M: 'community_12m',
	VPSI_A: 'psychological_lifetime',
	VPSI_12M: 'psychological_12m',
	VFIS_A: 'physical_lifetime',
	VFIS_12M: 'physical_12m',
	VSEX_A: 'sexual_lifetime',
	VSEX_12M: 'sexual_12m',
	VECO_A: 'economic_lifetime',
	VECO_12M: 'economic_12m'
};

const seriesIndicators: Readonly<Record<string, string>> = {
	comunitario_vida: 'community_lifetime',
	comunitario_12m: 'community_12m',
	escolar_vida: 'school_lifetime',
	familiar_12m: 'family_12m'
};

/** Series that are not what their name says: work violence without two of its three sets of items. */
const refusedSeries = 'laboral_vida_solo_8_9_NO_OFICIAL';

/** Percentage points by which INEGI's table and the series may differ: bases with and without "not specified". */
const tolerance = 0.03;

/**
 * `prevalence` of community, school and family violence by state, from a series that a third party
 * computed from INEGI's items, with bootstrap errors; the nineteen indicators of INEGI's own table of
 * 2021 for the nation and Mexico City, without errors, where the series lacks them.
 */
export const endirehAggregates: ImportModule = {
	id: folder,
	title: 'survey estimates by scope',
	run(sources, output) {
		const derived = sources.file(derivedPath);
		const series = sources.file(seriesPath);
		const official = derivedEstimates(derived);
		const states = seriesEstimates(series);
		checkAgreement(official, states, series);
		const given = new Set(states.map(cellOf));
		const estimates = [
			...states,
			...official.filter((estimate) => !given.has(cellOf(estimate))),
			...nations(states.filter(({ survey_year }) => survey_year === 2016))
		];
		output.table(
			folder,
			'prevalence',
			prevalenceColumns,
			estimates.map((estimate) => prevalenceRow(estimate, folder)),
			{ sort: prevalenceKey }
		);
		output.source(folder, {
			id: folder,
			publisher: 'INEGI',
			title: 'ENDIREH: estimaciones por ámbito, entidad y periodo',
			url: 'https://www.inegi.org.mx/programas/endireh/2021/',
			cut: '2021',
			accessed: null,
			terms: 'Términos de libre uso de la información del INEGI',
			files: [
				fileRecord(derived, '2021', official.length),
				fileRecord(series, '2021', states.length)
			],
			notes: [
				'States: computed by a third party from the items of the survey. Standard errors are bootstrap errors of 200 replicates, noisy by some 12 %.',
				'Nation and Mexico City of 2021, the nineteen indicators of INEGI’s table of derived variables: weighted counts, no standard error. Mexico City is left to the series where that has it.',
				'Nation of 2016: the 32 states, weighted by their bases; no standard error.',
				'The series of work violence is left out: it lacks the items on pregnancy and discrimination.'
			]
		});
	}
};

/** The estimates of INEGI's table of derived variables, nation first; `SourceError` for a variable that is none of its own. */
export function derivedEstimates(file: SourceFile): readonly Estimate[] {
	const places = [
		{ cve_ent: '00', suffix: 'nac' },
		{ cve_ent: '09', suffix: 'cdmx' }
	] as const;
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [
			'variable_TB_VD',
			'n_nac',
			...places.flatMap(({ suffix }) => [`num_${suffix}`, `den_${suffix}`, `pct_${suffix}`])
		]
	});
	uniqueKey(rows, ['variable_TB_VD'], file);
	return places.flatMap(({ cve_ent, suffix }) =>
		rows.map((row) => {
			const indicator = coded(row, 'variable_TB_VD', file, derivedIndicators);
			const numerator = count(row, `num_${suffix}`, file);
			const denominator = count(row, `den_${suffix}`, file);
			const estimate = (100 * numerator) / denominator;
			const sample = cve_ent === '00' ? count(row, 'n_nac', file) : null;
			checkPercent(row, `pct_${suffix}`, file, estimate);
			return {
				survey_year: 2021,
				cve_ent,
				indicator,
				estimate,
				se: null,
				numerator,
				denominator,
				sample
			};
		})
	);
}

/** The series by state; `SourceError` for a series that is neither published nor refused. */
export function seriesEstimates(file: SourceFile): readonly Estimate[] {
	const columns = ['anio', 'indicador', 'cve_ent', 'p', 'se_bootstrap', 'masa_ponderada'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	uniqueKey(rows, ['anio', 'indicador', 'cve_ent'], file);
	return rows.flatMap((row) => {
		const name = row.text('indicador');
		if (name === refusedSeries) return [];
		const indicator = seriesIndicators[name];
		if (indicator === undefined) {
			const known = [...Object.keys(seriesIndicators), refusedSeries];
			throw fault(row, 'indicador', file, `one of ${known.join(' ')}`);
		}
		return [
			{
				survey_year: count(row, 'anio', file),
				cve_ent: stateCodeFromNumber(row.text('cve_ent'), file, row, 'cve_ent'),
				indicator,
				estimate: percent(proportion(row, 'p', file)),
				se: percent(proportion(row, 'se_bootstrap', file)),
				numerator: null,
				denominator: count(row, 'masa_ponderada', file),
				sample: null
			}
		];
	});
}

/** The nation of each year and indicator: states weighted by their bases. */
export function nations(states: readonly Estimate[]): readonly Estimate[] {
	const groups = new Map<string, Estimate[]>();
	for (const estimate of states) {
		const key = `${estimate.survey_year} ${estimate.indicator}`;
		groups.set(key, [...(groups.get(key) ?? []), estimate]);
	}
	return [...groups.values()].flatMap((group) => {
		const first = group[0];
		if (first === undefined) return [];
		const denominator = sum(group.map((state) => state.denominator ?? 0));
		const women = sum(group.map((state) => state.estimate * (state.denominator ?? 0)));
		const estimate = Number((women / denominator).toFixed(4));
		return [{ ...first, cve_ent: '00', estimate, se: null, numerator: null, denominator }];
	});
}

/** Throws `SourceError` where the two sources give one cell and differ by more than the tolerance. */
function checkAgreement(
	official: readonly Estimate[],
	states: readonly Estimate[],
	file: SourceFile
): void {
	const inSeries = new Map([...states, ...nations(states)].map((s) => [cellOf(s), s.estimate]));
	for (const estimate of official) {
		const other = inSeries.get(cellOf(estimate));
		if (other === undefined || Math.abs(other - estimate.estimate) <= tolerance) continue;
		const expected = `${estimate.estimate.toFixed(3)} % as in ${derivedPath} (${cellOf(estimate)})`;
		throw new SourceError({ file: file.path, column: 'p', expected, found: `${other} %` });
	}
}

function cellOf({ survey_year, cve_ent, indicator }: Estimate): string {
	return `${survey_year} ${cve_ent} ${indicator}`;
}

function checkPercent(row: SourceRow, column: string, file: SourceFile, computed: number): void {
	if (Math.abs(decimal(row, column, file) - computed) < 0.0001) return;
	throw fault(row, column, file, `${computed.toFixed(4)}, numerator over denominator`);
}

function proportion(row: SourceRow, column: string, file: SourceFile): number {
	const value = decimal(row, column, file);
	if (value >= 0 && value <= 1) return value;
	throw fault(row, column, file, 'a proportion, 0 to 1');
}

/** The file writes proportions with six decimals: four of the percent. */
function percent(value: number): number {
	return Number((value * 100).toFixed(4));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
