/** The figures of the evidence on prevention. */
import type { SourceNames } from '../chart/sources';
import { evidenceFigured } from '../interventions/evidence/figured';
import { Evidence } from '../interventions/evidence/pool';
import { responseRecordPaths, type EvidenceRecord } from '../query/response-records';
import { evidenceViewFromUrl, evidenceViewToPath } from '../view/evidence-view';
import { interventionsPath } from '../view/interventions-paths';
import type { EvidenceView } from '../view/interventions-types';
import type { FigurePage } from './types';

export interface EvidenceFigureTexts {
	readonly sources: SourceNames;
}

export const page: FigurePage<EvidenceView, EvidenceFigureTexts> = {
	id: 'evidence',
	paths: (lang) => [interventionsPath('evidence', lang)],
	viewFromUrl: evidenceViewFromUrl,
	viewToPath: evidenceViewToPath,
	figures: async (view, read, { sources }) => {
		const { effects, sql } = (await read(responseRecordPaths.evidence)) as EvidenceRecord;
		return evidenceFigured({ of: new Evidence(effects), view, sources, sql });
	}
};
