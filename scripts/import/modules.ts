import { annex13 } from './context/budget';
import { calls911 } from './context/calls';
import { endireh } from './endireh/microdata';
import { endirehAggregates } from './endireh/aggregates';
import { endirehPublished } from './endireh/published';
import { evidence } from './evidence/evidence';
import { genderAlerts } from './context/alerts';
import { geography } from './geography';
import { helplines } from './response/helplines';
import { inegiMortality } from './inegi-mortality';
import { justiceCentres } from './context/justice-centres';
import type { ImportModule } from './lib/module';
import { marginalisation } from './context/marginalisation';
import { organisations } from './response/organisations';
import { peruFemicide } from './peru';
import { population } from './population';
import { programmeFigures } from './context/programme-figures';
import { programmes } from './response/programmes';
import { sesnspBulletins } from './sesnsp/bulletins';
import { sesnspCrimesAnnual } from './sesnsp/crimes-annual';
import { sesnspCrimes } from './sesnsp/crimes';
import { sesnspMunicipal } from './sesnsp/municipal';
import { sesnspRnid } from './sesnsp/rnid';
import { sesnspVictims } from './sesnsp/victims';
import { align2019 } from './response/documents/align-2019';
import { idb2022 } from './response/documents/idb-2022';
import { peru2018 } from './response/documents/peru-2018';
import { undp2023 } from './response/documents/undp-2023';
import { study2022 } from './response/study-2022';

/** Every source, in the order in which they are read. */
export const modules: readonly ImportModule[] = [
	geography,
	population,
	marginalisation,
	inegiMortality,
	sesnspVictims,
	sesnspCrimes,
	sesnspCrimesAnnual,
	sesnspRnid,
	sesnspBulletins,
	sesnspMunicipal,
	peruFemicide,
	endireh,
	endirehAggregates,
	endirehPublished,
	organisations,
	helplines,
	programmes,
	study2022,
	align2019,
	peru2018,
	undp2023,
	idb2022,
	genderAlerts,
	justiceCentres,
	annex13,
	programmeFigures,
	calls911,
	evidence
];
