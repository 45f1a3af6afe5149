/** What an embed reads over the network in a browser, read at build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicator } from '../../src/lib/catalog/indicators';
import { state } from '../../src/lib/catalog/states';
import { keeping } from '../../src/lib/embed/read';
import type { Read } from '../../src/lib/figures/types';
import { LANGS } from '../../src/lib/i18n';
import { factsOf } from '../../src/lib/map/facts-of';
import { projectStates, type StateTopology } from '../../src/lib/map/project';
import { STATE_SHAPES_PATH, type Shapes } from '../../src/lib/map/shapes';
import { presentRead } from '../release/read';

/** The project's folders. */
export interface Project {
	/** The folder `data/`. */
	readonly data: string;
	/** The folder that is served as the site's root, with `data/` built in it. */
	readonly site: string;
}

const FACTS = /^\/facts\/([a-z]{2})\/(\w+)\.json$/;

/** The drawn states, as the site serves them. */
export function stateShapes({ data }: Pick<Project, 'data'>): Shapes {
	const topology = JSON.parse(
		readFileSync(join(data, 'geography', 'states.topo.json'), 'utf8')
	) as StateTopology;
	return projectStates(topology, (cve_ent) => state(cve_ent).abbr);
}

/**
 * Reads what the site will serve: the built data, and the facts and shapes that the pages' build writes later. Each address
 * is read once.
 */
export function siteRead(project: Project, shapes: Shapes): Read {
	const present = presentRead(join(project.site, 'data'));
	return keeping(async (address) => {
		if (address === STATE_SHAPES_PATH) return shapes;
		const [, word, id] = FACTS.exec(address) ?? [];
		const lang = LANGS.find((each) => each === word);
		if (lang === undefined || id === undefined) return present(address);
		return factsOf(indicator(id), lang);
	});
}
