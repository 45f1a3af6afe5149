import type { Text } from '../catalog/types';
import { QueryError } from './types';

const UNKNOWN_FAILURE: Text = {
	es: 'El navegador no pudo iniciar el motor de consultas.',
	en: 'The browser could not start the query engine.'
};

/** What a reader is told of a failure: the text of a `QueryError`, or that there is no engine. */
export function reasonOf(error: unknown): Text {
	return error instanceof QueryError ? error.text : UNKNOWN_FAILURE;
}
