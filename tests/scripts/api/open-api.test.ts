import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { entryOf, indicatorFile, metadataFile } from '../../../scripts/api/indicator-files';
import { openApi } from '../../../scripts/api/openapi/document';
import { outlinesOf } from '../../../scripts/api/outlines';
import { stateFile, statesFile } from '../../../scripts/api/state-files';
import { checkerOf, examplesOf, type OpenApi } from '../../helpers/open-api';
import { allAnswered, answered, edition, manifest } from './small';

const document = JSON.parse(JSON.stringify(openApi(manifest, allAnswered()))) as OpenApi;
const check = checkerOf(document);
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const { indicator, results } = answered('femicide_rate');

describe('openApi(manifest, answered)', () => {
	it('is valid OpenAPI 3.1', async () => {
		expect(document.openapi).toBe('3.1.0');
		const { valid, errors } = await new Validator().validate({ ...document });
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
	});

	it('names each operation once, and each has an example that its own rule accepts', () => {
		const operations = Object.values(document.paths).map(({ get }) => get);
		const ids = operations.map(({ operationId }) => operationId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { parameters = [] } of operations)
			for (const { schema, examples } of parameters)
				for (const { value } of Object.values(examples)) expect(check(schema, value)).toEqual([]);
		const addresses = examplesOf(document).map(({ address }) => address);
		expect(addresses).toContain('/api/v1/indicators/femicide_rate.metadata.json');
		expect(addresses.filter((address) => /[{}]/.test(address))).toEqual([]);
	});

	it('shows a real row as the example of a row', () => {
		const { examples = [] } = document.components.schemas['Row'] as { examples?: unknown[] };
		expect(examples).toHaveLength(1);
		expect(check(named('Row'), examples[0])).toEqual([]);
	});

	it.each([
		['Indicators', { release: edition.release, indicators: [entryOf(indicator, results)] }],
		['Indicator', indicatorFile(indicator, results, edition)],
		['IndicatorMetadata', metadataFile(indicator, results, edition)],
		['States', statesFile(edition.release)],
		['State', stateFile('20', allAnswered(), edition.release)],
		['Manifest', manifest]
	])('describes %s as it is, and nothing less', (name, value) => {
		expect(check(named(name), JSON.parse(JSON.stringify(value)))).toEqual([]);
		const [first = ''] = Object.keys(value);
		expect(check(named(name), { ...value, [first]: undefined, more: 1 })).not.toEqual([]);
	});

	it('describes outlines', () => {
		const square = [0, 1, 2, 3, 0].map((i): [number, number] => [
			i % 3 === 0 ? 0 : 1,
			i > 1 ? 1 : 0
		]);
		const outlines = outlinesOf({
			type: 'Topology',
			arcs: [square],
			objects: {
				states: {
					type: 'GeometryCollection',
					geometries: [{ type: 'Polygon', id: '29', arcs: [[0]] }]
				}
			}
		});
		expect(check(named('Outlines'), outlines)).toEqual([]);
	});
});
