/** Which codes each column of the public tables may hold. */
import {
	crimes,
	educations,
	modalities,
	origins,
	periods,
	populationAges,
	precisions,
	publishedStatus,
	registers,
	schoolings,
	scopes,
	sexes,
	units,
	victimAges,
	violenceTypes
} from './codes';
import type { Codes } from './codes';
import {
	answers,
	lineChannels,
	lineServes,
	listings,
	organisationScopes,
	organisationStatus,
	organisationThemes
} from './codes-directory';
import {
	answersYesNo,
	approaches,
	evaluations,
	evaluationStates,
	guideFeatures,
	operatorKinds,
	preventionLevels,
	programmeFormats,
	programmePopulations,
	qualifiers,
	reachMeasures,
	reachUnits,
	reporters,
	respondents,
	resultMeasures,
	resultUnits
} from './codes-interventions';
import {
	evidenceCountries,
	evidenceDesigns,
	evidenceOutcomes,
	evidencePopulations
} from './codes-evidence';
import {
	alertExtents,
	alertIssuers,
	alertReasons,
	alertStatus,
	budgetStages,
	callKinds,
	datePrecisions,
	figureStatus,
	publicIndicators,
	publicProgrammes,
	publicUnits,
	serviceKinds,
	serviceStatus
} from './codes-response';
import { domains } from './filters';

const counts: Readonly<Record<string, Codes>> = {
	register: registers,
	unit: units,
	crime: crimes,
	sex: sexes
};

const columns: Readonly<Record<string, Readonly<Record<string, Codes>>>> = {
	population: { sex: sexes, age_group: populationAges },
	population_municipality: { sex: sexes },
	crime_year: counts,
	crime_month: { ...counts, modality: modalities, age_group: victimAges },
	crime_municipality: { unit: units, crime: crimes },
	crime_municipality_month: { unit: units, crime: crimes },
	homicide_deaths: { sex: sexes },
	peru_femicide: { crime: crimes, unit: units },
	prevalence: {
		scope: scopes,
		type: violenceTypes,
		period: periods,
		precision: precisions,
		origin: origins
	},
	survey_published: { status: publishedStatus },
	endireh_women: { domain: domains, education: educations, schooling: schoolings },
	organisations: {
		scope: organisationScopes,
		themes: organisationThemes,
		works_with_men: answers,
		status: organisationStatus,
		listed_in: listings
	},
	programmes: {
		operator_kind: operatorKinds,
		approaches,
		population: programmePopulations,
		format: programmeFormats,
		prevention_level: preventionLevels,
		evaluation: evaluations,
		evaluation_state: evaluationStates
	},
	programme_reach: {
		measure: reachMeasures,
		unit: reachUnits,
		qualifier: qualifiers,
		reported_by: reporters
	},
	programme_results: {
		measure: resultMeasures,
		respondent: respondents,
		unit: resultUnits,
		design: evaluations
	},
	programme_features: { feature: guideFeatures, value: answersYesNo },
	evidence: {
		country: evidenceCountries,
		design: evidenceDesigns,
		population: evidencePopulations,
		outcome: evidenceOutcomes
	},
	helplines: { serves: lineServes, channel: lineChannels },
	alerts: {
		precision: datePrecisions,
		reason: alertReasons,
		issuer: alertIssuers,
		status: alertStatus,
		extent: alertExtents
	},
	services: { kind: serviceKinds, status: serviceStatus },
	budget: {
		programme: publicProgrammes,
		indicator: publicIndicators,
		stage: budgetStages,
		unit: publicUnits
	},
	programme_figures: {
		programme: publicProgrammes,
		indicator: publicIndicators,
		unit: publicUnits,
		status: figureStatus
	},
	calls_911: { kind: callKinds }
};

/** The codes of a column and their labels, or null when the column holds no codes. Several codes in a cell are joined by `;`. */
export function codesOf(table: string, column: string): Codes | null {
	return columns[table]?.[column] ?? null;
}

/** Every column that holds codes, as `[table, column]`. */
export const codedColumns: readonly (readonly [table: string, column: string])[] = Object.entries(
	columns
).flatMap(([table, coded]) => Object.keys(coded).map((column) => [table, column] as const));
