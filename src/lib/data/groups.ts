/** The public tables in the order and groups in which the data page lists them. */
import { crimeDatasets } from '../catalog/datasets/crimes';
import { directoryDatasets } from '../catalog/datasets/directory';
import { evidenceDatasets } from '../catalog/datasets/evidence';
import { placeDatasets } from '../catalog/datasets/places';
import { programmeDatasets } from '../catalog/datasets/programmes';
import { responseDatasets } from '../catalog/datasets/response';
import { studyDatasets } from '../catalog/datasets/studies';
import { surveyDatasets } from '../catalog/datasets/survey';
import type { Dataset } from '../catalog/types';

export const groupIds = ['crimes', 'survey', 'response', 'places'] as const;

export type GroupId = (typeof groupIds)[number];

/** Every table is in one of them; a test holds them to the catalogue. */
export const tableGroups: Readonly<Record<GroupId, readonly Dataset[]>> = {
	crimes: crimeDatasets,
	survey: surveyDatasets,
	response: [
		...directoryDatasets,
		...programmeDatasets,
		...responseDatasets,
		...evidenceDatasets,
		...studyDatasets.filter(({ table }) => table !== 'sources')
	],
	places: [...placeDatasets, ...studyDatasets.filter(({ table }) => table === 'sources')]
};
