import { endireh } from './endireh/microdata';
import { endirehAggregates } from './endireh/aggregates';
import { endirehPublished } from './endireh/published';
import { geography } from './geography';
import { helplines } from './response/helplines';
import { inegiMortality } from './inegi-mortality';
import type { ImportModule } from './lib/module';
import { organisations } from './response/organisations';
import { peruFemicide } from './peru';
import { population } from './population';
import { programmes } from './response/programmes';
import { sesnspBulletins } from './sesnsp/bulletins';
import { sesnspCrimesAnnual } from './sesnsp/crimes-annual';
import { sesnspCrimes } from './sesnsp/crimes';
import { sesnspMunicipal } from './sesnsp/municipal';
import { sesnspRnid } from './sesnsp/rnid';
import { sesnspVictims } from './sesnsp/victims';
import { study2022 } from './response/study-2022';

/** Every source, in the order in which they are read. */
export const modules: readonly ImportModule[] = [
	geography,
	population,
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
	study2022
];
