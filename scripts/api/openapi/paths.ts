import type { Text } from '../../../src/lib/catalog/types';
import { addresses, type Address, type Parameter } from './addresses';

const both = ({ es, en }: Text) => `${es} / ${en}`;

/** The `paths` of the document. */
export function paths(): Readonly<Record<string, object>> {
	return Object.fromEntries(addresses.map((each) => [each.path, { get: operation(each) }]));
}

function operation({ id, tag, about, type, schema, parameters }: Address): object {
	return {
		operationId: id,
		tags: [tag],
		summary: about.en,
		description: both(about),
		...(parameters === undefined ? {} : { parameters: parameters.map(parameterOf) }),
		responses: {
			'200': {
				description: both(about),
				content: { [type]: schema === null ? {} : { schema } }
			},
			'404': { description: 'No existe. / There is no such file.' }
		}
	};
}

function parameterOf({ name, about, schema, examples }: Parameter): object {
	return {
		name,
		in: 'path',
		required: true,
		description: both(about),
		schema,
		examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }]))
	};
}
