import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlinesOf, type StatesTopology } from '../../scripts/api/outlines';
import { storedQuestions } from '../../scripts/build/answers';
import { storedRecords } from '../../scripts/build/records';
import { indicator, indicators } from '../../src/lib/catalog/indicators';
import type { Read } from '../../src/lib/figures/types';
import { LANGS } from '../../src/lib/i18n';
import { factsPath } from '../../src/lib/map/facts';
import { factsOf } from '../../src/lib/map/facts-of';
import { answerPath } from '../../src/lib/query/answer-path';
import { ask } from '../../src/lib/query/ask';
import type { Engine } from '../../src/lib/query/types';
import { described } from '../../src/lib/data/addresses';
import { root } from './files';

type Make = (engine: Engine) => Promise<unknown>;

/** What makes the answers, records, facts and outlines of the site, by address. */
const makers: ReadonlyMap<string, Make> = new Map([
	...storedRecords(),
	...storedQuestions().map((question): [string, Make] => [
		answerPath(question),
		(engine) => ask(engine, question)
	]),
	[described.outlines, () => Promise.resolve(stateOutlines())],
	...LANGS.flatMap((lang) =>
		indicators.map(({ id }): [string, Make] => [
			factsPath(id, lang),
			() => Promise.resolve(factsOf(indicator(id), lang))
		])
	)
]);

/** The outlines of the states as the site has them at `described.outlines`. */
export function stateOutlines() {
	const path = join(root, 'data', 'geography', 'states.topo.json');
	return outlinesOf(JSON.parse(readFileSync(path, 'utf8')) as StatesTopology);
}

/** Reads the site's JSON as its build writes it, each made when it is asked for. Rejects for any other address. */
export function siteRead(engine: Engine): Read {
	const made = new Map<string, Promise<unknown>>();
	return (address) => {
		const known = made.get(address);
		if (known) return known;
		const make = makers.get(address);
		if (!make) return Promise.reject(new RangeError(`the site has no ${address}`));
		const one = make(engine).then((value) => JSON.parse(JSON.stringify(value)) as unknown);
		made.set(address, one);
		return one;
	};
}
