import type { ImportModule } from '../lib/module';
import { fileRecord } from '../lib/write';
import { effectsOf } from './effects';

const folder = 'sv-meta';
const path = 'evidence/sv_meta_data.csv';

/** The columns of `evidence`, in order; the build adds the source. */
export const evidenceColumns = [
	...['id', 'study', 'paper', 'label', 'year', 'country', 'design', 'population', 'outcome'],
	...['effect', 'se', 'n', 'published']
] as const;

/**
 * `evidence`: the effects of programmes of primary prevention of sexual violence that Porat et al. (2024)
 * collected, a row an effect. Only figures and what classes them are carried over, none of the file's texts.
 */
export const evidence: ImportModule = {
	id: folder,
	title: 'effects of prevention of sexual violence',
	run(sources, output, progress) {
		const file = sources.file(path);
		const rows = effectsOf(file);
		const studies = new Set(rows.map(({ study }) => study)).size;
		progress(`${rows.length} effects of ${studies} studies; none without effect or error`);
		output.table(folder, 'evidence', evidenceColumns, rows, { sort: ['id'] });
		output.source(folder, {
			id: folder,
			publisher: 'Porat, Gantman, Green, Pezzuto and Paluck',
			title: 'Preventing sexual violence: meta-analytic database, 1986 to 2018',
			url: 'https://github.com/setgree/sv-meta',
			cut: '2024',
			accessed: null,
			terms: 'CC0',
			files: [fileRecord(file, '2024', rows.length)],
			notes: [
				'Rows are effects, not studies: a study may measure several outcomes, several times.',
				'Effects are Glass’s delta, positive where the programme did better. Variances have three decimals.',
				'Where a paper only says that there was no effect, the authors of the review wrote 0 or 0.01.',
				'n is the number of people after the programme, treated and control, rounded to whole people.'
			]
		});
	}
};
