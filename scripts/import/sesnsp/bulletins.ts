import type { Crime } from '../../../src/lib/catalog/types';
import type { ImportModule } from '../lib/module';
import { SourceError } from '../lib/source-error';
import type { SourceFile, Sources } from '../lib/sources';
import { stateCodes } from '../lib/states';
import { fileRecord } from '../lib/write';
import {
	completeMonths,
	sameBulletins,
	sameMonths,
	sameNation,
	sameYears
} from './bulletin-checks';
import { joinedMonths, rnidMonths, stateYears, victimYears } from './bulletin-rows';
import {
	byModality,
	monthRows,
	nationMonths,
	withNation,
	yearRows,
	yearsOfMonths
} from './bulletin-tables';
import { publishedCrimes } from './codes';
import { cutOfPath, FIRST_YEAR, RNID_FIRST_YEAR, type Cut } from './cut';
import { completeGrid } from './grid';
import { sesnspNotes, sesnspRecord } from './record';
import { writeCrimeMonth, writeCrimeYear } from './tables';

const id = 'sesnsp-bulletins';
const title = 'Bulletins of files and victims: states by year, nation by month';
const crimesByState: readonly Crime[] = ['femicide', 'intentional_homicide', 'family_violence'];
const crimesOfNation = publishedCrimes.cnsp.map(({ crime }) => crime);

/**
 * What the open data do not have yet: files by state and year to a later cut, the nation by month in
 * both registers, and women killed by state. Four bulletins, which have to agree.
 *
 * Attempts: the joined monthly bulletin adds attempted to consummated femicide from January 2026 on,
 * and so seems to double it. Femicide, its attempts and intentional homicide of 2026 are read from
 * the bulletin of the new register.
 *
 * Cuts: the bulletin of victims puts side by side whole years that equal those of May 2026, and the
 * first months of 2026 at a later cut. Its whole years are given the cut in its name, `2026-05`; its
 * months of 2026 the month that they end with, where its files equal the other bulletins'.
 */
export const sesnspBulletins: ImportModule = {
	id,
	title,
	run(sources, output, progress) {
		const bulletins = readBulletins(sources);
		const { cut, wholeYears, states, joined, rnid, victims } = bulletins;
		checkBulletins(bulletins);
		progress(`${id} ${cut.text}: four bulletins agree`);

		const months = nationMonths(joined.rows, rnid.rows);
		const nation = yearsOfMonths(months, cut).filter(({ crime }) => !crimesByState.includes(crime));
		const people = withNation(victims.rows);
		writeCrimeYear(output, id, [
			...yearRows(withNation(states.rows), cut),
			...yearRows(nation, cut),
			...yearRows(
				people.filter(({ register }) => register === 'cnsp'),
				wholeYears
			),
			// Its files of 2026 are those of `states` again.
			...yearRows(
				people.filter(({ register, unit }) => register === 'rnid' && unit === 'victims'),
				cut
			)
		]);
		writeCrimeMonth(output, id, monthRows(byModality(months), cut));

		const files = [states, joined, rnid].map(({ file, read }) => fileRecord(file, cut.text, read));
		files.push(fileRecord(victims.file, wholeYears.text, victims.read));
		const notes = [...sesnspNotes, ...bulletinNotes];
		output.source(id, sesnspRecord({ id, title, cut: cut.text, files, notes }));
	}
};

const bulletinNotes: readonly string[] = [
	'The joined monthly bulletin adds attempted femicide to femicide from January 2026; femicide of 2026 comes from the bulletin of the new register, attempts apart.',
	'The bulletin of victims mixes cuts: its whole years equal those of May 2026 and have the cut 2026-05; its months of 2026 have the cut 2026-08.',
	'Its zero for victims of human trafficking in 2026 is a count not made, and is left out.',
	'The months of the nation add to slightly more than the years in femicide (2024, 2025), intentional homicide (2022 to 2025) and human trafficking (2024); each table keeps what its bulletin says.',
	'Files of 2026 by state are consummated crimes only.'
];

type Bulletins = ReturnType<typeof readBulletins>;

function readBulletins(sources: Sources) {
	const statesFile = onlyFile(sources, 'sesnsp/bulletins/delitos_entidad_');
	const joinedFile = onlyFile(sources, 'sesnsp/bulletins/delitos_nacional_mensual_2');
	const rnidFile = onlyFile(sources, 'sesnsp/bulletins/delitos_nacional_mensual_RNID');
	const victimsFile = onlyFile(sources, 'sesnsp/bulletins/victimas_');
	const cut = cutOfPath(statesFile.path);
	for (const file of [joinedFile, rnidFile]) sameCut(file, cut);
	return {
		cut,
		wholeYears: cutOfPath(victimsFile.path),
		states: stateYears(statesFile, cut),
		joined: joinedMonths(joinedFile, cut),
		rnid: rnidMonths(rnidFile, cut),
		victims: victimYears(victimsFile, cut)
	};
}

function checkBulletins({ cut, states, joined, rnid, victims }: Bulletins): void {
	completeGrid(states.rows, states.file, stateCodes, crimesByState);
	completeMonths(joined, FIRST_YEAR, cut, crimesOfNation);
	const rnidCrimes = crimesOfNation.filter((crime) => crime !== 'human_trafficking');
	completeMonths(rnid, RNID_FIRST_YEAR, cut, [...rnidCrimes, 'attempted_femicide']);
	sameMonths(joined, rnid);
	sameYears(
		states,
		nationMonths(joined.rows, rnid.rows).filter(({ modality }) => modality === 'all')
	);
	sameYears(
		victims,
		joined.rows.filter(({ year }) => year < RNID_FIRST_YEAR)
	);
	sameBulletins(states, victims);
	sameNation(victims);
}

/** The one file whose path begins with `prefix`: a bulletin replaces the one before it. */
function onlyFile(sources: Sources, prefix: string): SourceFile {
	const paths = sources.list(prefix);
	const path = paths[0];
	if (path !== undefined && paths.length === 1) return sources.file(path);
	throw new SourceError({ file: prefix, expected: 'one bulletin', found: String(paths.length) });
}

function sameCut(file: SourceFile, cut: Cut): void {
	const { text } = cutOfPath(file.path);
	if (text === cut.text) return;
	throw new SourceError({ file: file.path, expected: `the cut ${cut.text}`, found: text });
}
