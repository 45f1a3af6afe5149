import { wideModule, type WideFolder } from './wide-module';

/**
 * Files of the register that began in January 2026. It counts attempted femicide under the same
 * type as femicide, and parts human trafficking by purpose: subtypes tell them, types do not.
 */
export const rnidFolder: WideFolder = {
	id: 'sesnsp-rnid',
	title: 'National Register of Crime Incidence (RNID): files by state, month and modality',
	prefix: 'sesnsp/rnid/RNID_estatal_',
	register: 'rnid',
	unit: 'files',
	monthsOfNation: false,
	notes: [
		'Attempted femicide is a subtype of its own here and is never part of femicide.',
		'crime_month has the states; a bulletin of a later cut has the nation.'
	]
};

/** Imports the folder from the folder of the sources. */
export const sesnspRnid = wideModule(rnidFolder);
