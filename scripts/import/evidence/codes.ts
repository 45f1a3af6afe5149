/** What the words of the authors' file become: codes of the table `evidence`. */
import type { EvidenceDesign, EvidenceOutcome } from '../../../src/lib/query/response-records';

/** By `study_design`. What the file calls observational is the same people before and after, without a control group. */
export const designs: Readonly<Record<string, EvidenceDesign>> = {
	'Randomized Controlled Trial': 'rct',
	'Quasi-Experimental': 'quasi_experimental',
	Observational: 'pre_post'
};

/** By `behavior_type`. */
export const outcomes: Readonly<Record<string, EvidenceOutcome>> = {
	ideas: 'ideas',
	Perpetration: 'perpetration',
	Victimization: 'victimisation',
	Bystander: 'bystander',
	Involvement: 'involvement'
};

/** By `stage_in_life`; a blank stays unspecified, even where the file names a setting. */
export const populations: Readonly<Record<string, string>> = {
	'college students': 'college',
	'high school (9th to 12th grade)': 'high_school',
	'middle school (5th to 8th grade)': 'middle_school',
	adults: 'adults',
	'': 'unspecified'
};

/** ISO 3166-1 codes by `country`. Scotland has none of its own. */
export const countries: Readonly<Record<string, string>> = {
	USA: 'US',
	Canada: 'CA',
	Germany: 'DE',
	Spain: 'ES',
	Mexico: 'MX',
	Netherlands: 'NL',
	Kenya: 'KE',
	Uganda: 'UG',
	Israel: 'IL',
	Ghana: 'GH',
	'St. Lucia': 'LC',
	Scotland: 'GB',
	Haiti: 'HT'
};

/** By `published_unpublished`: dissertations and reports are not published in a journal. */
export const published: Readonly<Record<string, boolean>> = { published: true, unpublished: false };

/** Labels that the file misspells; its other rows of the same study have the name whole. */
export const labels: Readonly<Record<string, string>> = { 't 2016': 'Taylor 2016' };
