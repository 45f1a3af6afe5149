import { describe, expect, test } from 'vitest';
import * as codes from '../../../src/lib/catalog/codes';
import * as directoryCodes from '../../../src/lib/catalog/codes-directory';
import * as evidenceCodes from '../../../src/lib/catalog/codes-evidence';
import * as interventionCodes from '../../../src/lib/catalog/codes-interventions';
import * as programmeFilterCodes from '../../../src/lib/catalog/codes-programme-filters';
import * as responseCodes from '../../../src/lib/catalog/codes-response';
import { definitions } from '../../../src/lib/catalog/definitions';
import { datasets } from '../../../src/lib/catalog/datasets';
import { ages, domains } from '../../../src/lib/catalog/filters';
import { indicators } from '../../../src/lib/catalog/indicators';
import { describedSurveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import { notes } from '../../../src/lib/catalog/notes';
import { sources } from '../../../src/lib/catalog/sources';
import { surveyBases } from '../../../src/lib/catalog/survey-bases';
import { surveyOutcomes, surveyVariables } from '../../../src/lib/catalog/survey-variables';
import { themeLabels } from '../../../src/lib/catalog/themes';
import type { Text } from '../../../src/lib/catalog/types';

/** Every text of a value, with where it stands. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: Text])[] {
	if (value === null || typeof value !== 'object') return [];
	const entries = Object.entries(value);
	const { es, en } = value as Partial<Text>;
	if (typeof es === 'string' || typeof en === 'string') return [[path, value as Text]];
	return entries.flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const collections = Object.entries({
	indicators,
	describedSurveyIndicators,
	surveyBases,
	surveyVariables,
	surveyOutcomes,
	notes,
	sources,
	datasets,
	codes,
	directoryCodes,
	evidenceCodes,
	interventionCodes,
	programmeFilterCodes,
	responseCodes,
	ages,
	domains,
	themeLabels
});
const all = collections.flatMap(([name, value]) => textsIn(value, name));

describe('texts of the catalogue', () => {
	test('there are many', () => expect(all.length).toBeGreaterThan(400));

	test.each(collections)('%s: each text is whole in both languages', (name, value) => {
		for (const [path, text] of textsIn(value, name)) {
			expect(Object.keys(text).sort(), path).toEqual(['en', 'es']);
			for (const language of [text.es, text.en]) {
				expect(language, path).toBe(language.trim());
				expect(language.length, path).toBeGreaterThan(0);
				expect(language, path).not.toMatch(/ {2}|undefined|TODO|\bNaN\b/);
			}
		}
	});

	test('never say cases', () => {
		const said = all.filter(([, { es, en }]) => /\bcasos?\b/i.test(es) || /\bcases?\b/i.test(en));
		expect(said).toEqual([]);
	});

	test('write percentages as each language does', () => {
		const wrong = all.filter(([, { es, en }]) => /\d%/.test(es) || /\d %/.test(en));
		expect(wrong).toEqual([]);
	});

	test('quote as each language does', () => {
		const wrong = all.filter(([, { es, en }]) => /["“”]/.test(es) || /["«»]|'/.test(en));
		expect(wrong).toEqual([]);
	});

	test('sentences end in a full stop', () => {
		const long = [
			...Object.values(definitions),
			...notes.map(({ text }) => text),
			...sources.flatMap(({ terms, citation, processing }) => [terms, citation, processing])
		];
		const open = long.filter(({ es, en }) => !es.endsWith('.') || !en.endsWith('.'));
		expect(open).toEqual([]);
	});
});
