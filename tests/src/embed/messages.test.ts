import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASK, HEIGHT } from '../../../src/lib/embed/messages';
import { root } from '../../helpers/files';

describe('HEIGHT, ASK', () => {
	it('are what the script of the page around says and hears', () => {
		const host = readFileSync(join(root, 'src', 'lib', 'embed', 'host.js'), 'utf8');
		expect(host.match(/atlas-violeta:\w+/g)).toEqual([HEIGHT, ASK]);
	});
});
