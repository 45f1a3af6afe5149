import type { ImportModule } from '../lib/module';
import { fileRecord } from '../lib/write';
import { normalisedName } from './organisation-names';
import { programmesAbroad } from './documents/study-abroad';
import { earlierPath, listedOrganisations, pagesPath } from './organisations';
import { writeProgrammes } from './programme-tables';
import { organisationIds } from './programmes';
import { beneficiaryFacts, organisationFacts } from './study-facts';
import { studyOrganisations, studyUrl } from './study-organisations';
import { studyProgrammes } from './study-programmes';

const folder = 'study-2022';
const columns = ['variable', 'group', 'value', 'unit'] as const;

/**
 * `study_csos` and `study_beneficiaries`: annexes 2 and 3 of the study of 2022, typed by hand, and the
 * rank of each state in family violence that its annex 1 gives (`variable` state_family_violence_rank,
 * `group` the organisation's id). And the programmes, in Mexico and abroad, that only this study describes.
 */
export const study2022: ImportModule = {
	id: folder,
	title: 'the study of 2022',
	run(sources, output) {
		const files = [sources.file(pagesPath), sources.file(earlierPath)] as const;
		const { listed, read } = listedOrganisations(...files);
		const ids = organisationIds(listed);
		const ranks = studyOrganisations.map(({ name, family_violence_rank }) => ({
			variable: 'state_family_violence_rank',
			group: ids.get(normalisedName(name)) ?? null,
			value: family_violence_rank,
			unit: 'rank'
		}));
		const sort = ['variable', 'group'];
		output.table(folder, 'study_csos', columns, [...organisationFacts, ...ranks], { sort });
		output.table(folder, 'study_beneficiaries', columns, beneficiaryFacts, { sort });
		const studied = [...studyProgrammes, ...programmesAbroad].map((programme) => ({
			programme,
			source: folder,
			source_also: []
		}));
		writeProgrammes(output, folder, studied, ids);
		output.source(folder, {
			id: folder,
			publisher: 'Simetría, A.C., y ALIGN (ODI)',
			title: 'Boys and men: part of the equation to reduce gender violence in Mexico',
			url: studyUrl,
			cut: '2022-05',
			accessed: null,
			terms: 'CC BY-NC-SA 4.0 (texto); aquí sólo hechos, en palabras propias',
			files: [
				fileRecord(files[0], '2026', read.pages),
				fileRecord(files[1], null, read.earlier_reading)
			],
			notes: [
				'Eight organisations and twelve participants, chosen and not drawn: no figure stands for others.',
				'The two files read only give the ids of the organisations.',
				'says_applies_it counts the answers of annex 4 that begin with yes, of twelve.',
				'Of Emerge the study names no country.',
				'Hombres por la Equidad: annex 1 places it in Querétaro, the acknowledgements in Mexico City and Querétaro.'
			]
		});
	}
};
