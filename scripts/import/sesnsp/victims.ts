import { wideModule, type WideFolder } from './wide-module';

/**
 * Victims of femicide, intentional homicide and human trafficking by state, month, weapon, sex and
 * age. The register counts victims of few crimes only; family and sexual violence are files.
 */
export const victimsFolder: WideFolder = {
	id: 'sesnsp-victims',
	title: 'Victims of common-law crimes by state, month, modality, sex and age group (IDVFC)',
	prefix: 'sesnsp/victims/IDVFC_',
	register: 'cnsp',
	unit: 'victims',
	monthsOfNation: true,
	notes: [
		'Femicide has women as victims only. Women killed by intentional homicide are the victims with sex "Mujer"; victims of unknown sex make that count a floor.',
		'crime_year has every cut; crime_month the newest, where a month without a row had no victim.'
	]
};

/** Imports the folder from the folder of the sources. */
export const sesnspVictims = wideModule(victimsFolder);
