import { QueryError, type Question } from './types';

/**
 * Where the ready answer of a question without filters lies on the site, a `Result` in JSON:
 * `/data/answers/<indicator>/<year>.json`.
 *
 * @throws QueryError when the question has filters: those are answered by an engine
 */
export function answerPath({ indicator, year, filters }: Question): string {
	if (Object.values(filters).some((value) => value !== undefined))
		throw new QueryError({
			es: 'Una pregunta con filtros no tiene respuesta guardada.',
			en: 'A question with filters has no stored answer.'
		});
	return `/data/answers/${indicator}/${year}.json`;
}
