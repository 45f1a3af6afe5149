/** Indicators of ENDIREH by type of violence, in any setting and by anyone. */
import type { SurveyIndicator, ViolenceType } from './survey-entry';
import { pair, type PairEntry, type Words } from './survey-pair';

const TOTAL_FAMILY = 'total_family_12m';
const DISCRIMINATION = 'economic_discrimination';

const ofType = (
	type: ViolenceType,
	title: Words,
	breaks: PairEntry['breaks'],
	more: Partial<PairEntry> = {}
) => pair(type, 'total', { type, title, breaks, notes: [[TOTAL_FAMILY]], ...more });

export const typeIndicators: readonly SurveyIndicator[] = [
	...ofType(
		'psychological',
		['Violencia psicológica', 'Psychological violence'],
		[
			[40, 45, 50, 55, 60],
			[22, 25, 28, 31, 34]
		]
	),
	...ofType(
		'physical',
		['Violencia física', 'Physical violence'],
		[
			[28, 31, 34, 37, 40],
			[8, 9, 10, 11, 12]
		]
	),
	...ofType(
		'sexual',
		['Violencia sexual', 'Sexual violence'],
		[
			[35, 40, 45, 50, 55],
			[17, 20, 23, 26, 29]
		]
	),
	...ofType(
		'economic',
		['Violencia económica', 'Economic violence'],
		[
			[20, 23, 26, 29, 32],
			[12, 14, 16, 18]
		],
		{
			name: [
				'violencia económica o patrimonial, o discriminación en el trabajo,',
				'economic or property violence, or discrimination at work,'
			],
			notes: [[TOTAL_FAMILY, DISCRIMINATION], [DISCRIMINATION]]
		}
	)
];
