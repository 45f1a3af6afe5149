import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/lib/i18n';
import { searchIndexPath } from '../../src/lib/search/types';
import type { Measure } from './report';

/** Budget of the search's file of a language, compressed, in KB. */
const BUDGET = 60;

/** Weighs what the search of the home page reads, as a host sends it (brotli). */
export function measureSearch(build: string): Measure[] {
	return LANGS.map((lang) => {
		const name = searchIndexPath(lang);
		const { size } = statSync(join(build, `${name}.br`));
		return { name, value: size / 1000, unit: 'KB', budget: BUDGET };
	});
}
