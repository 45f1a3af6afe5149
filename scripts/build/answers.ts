import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indicator, indicators } from '../../src/lib/catalog/indicators';
import { answerPath } from '../../src/lib/query/answer-path';
import { ask } from '../../src/lib/query/ask';
import type { Engine, Question, Result } from '../../src/lib/query/types';
import { BuildError } from './build-error';

/** Every question that the site answers without an engine: each indicator in each of its years. */
export function storedQuestions(): readonly Question[] {
	return indicators.flatMap(({ id, years }) =>
		years.map((year) => ({ indicator: id, year, filters: {} }))
	);
}

/**
 * Writes the result of each of those questions below `directory`, the folder that is served as `/data/`.
 *
 * @returns how many were written
 * @throws BuildError when the catalogue offers a year without a figure, or a partial year with other months
 */
export async function writeAnswers(engine: Engine, directory: string): Promise<number> {
	const questions = storedQuestions();
	for (const question of questions) {
		const result = await answer(engine, question);
		const path = join(directory, answerPath(question).replace(/^\/data\//, ''));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, `${JSON.stringify(result)}\n`);
	}
	return questions.length;
}

async function answer(engine: Engine, question: Question): Promise<Result> {
	const { indicator: id, year } = question;
	const result = await ask(engine, question).catch((cause: unknown) => {
		throw new BuildError(id, `${year} has no answer: ${cause}`, { cause });
	});
	if (result.rows.every(({ value }) => value === null))
		throw new BuildError(id, `the catalogue offers ${year}, which has no figure`);
	const expected = indicator(id).partialYears[year] ?? 12;
	if (result.months !== null && result.months !== expected)
		throw new BuildError(
			id,
			`${year} counts ${result.months} months, the catalogue says ${expected}`
		);
	return result;
}
