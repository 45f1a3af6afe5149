import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** The part of an OpenAPI document that the tests walk. */
export interface OpenApi {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
	readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
	readonly operationId: string;
	readonly parameters?: readonly {
		readonly name: string;
		readonly schema: object;
		readonly examples: Readonly<Record<string, { readonly value: string }>>;
	}[];
	readonly responses: Readonly<
		Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
	>;
}

/** One request that the document shows, and what it says of the answer. */
export interface Example {
	readonly operation: string;
	/** From the root of the site. */
	readonly address: string;
	readonly type: string;
	/** Null where the answer is no JSON. */
	readonly schema: object | null;
}

/** Every example of every operation; one without parameters is its own. Examples of one name belong together. */
export function examplesOf({ paths }: OpenApi): readonly Example[] {
	return Object.entries(paths).flatMap(([path, { get }]) => {
		const [type = '', content] = Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
		const shown = { operation: get.operationId, type, schema: content?.schema ?? null };
		const { parameters = [] } = get;
		const [first] = parameters;
		if (first === undefined) return [{ ...shown, address: path }];
		return Object.keys(first.examples).map((key) => ({
			...shown,
			address: parameters.reduce(
				(held, { name, examples }) => held.replace(`{${name}}`, examples[key]?.value ?? ''),
				path
			)
		}));
	});
}

/** Validates a value against a schema of the document; gives what is wrong, at most ten lines. */
export function checkerOf({ components }: OpenApi): (schema: object, value: unknown) => string[] {
	const ajv = new Ajv2020({ strict: false });
	formats.default(ajv);
	const told = ({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`;
	return (schema, value) => {
		const validate = ajv.compile({ ...schema, components });
		return validate(value) ? [] : (validate.errors ?? []).slice(0, 10).map(told);
	};
}
