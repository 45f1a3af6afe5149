import { describe, expect, it } from 'vitest';
import { onwardOf } from '../../../src/lib/profile/onward';

describe('onwardOf(cve_ent, lang)', () => {
	it('the pages that show more, each with the state chosen, and its file', () => {
		expect(onwardOf('15', 'es').map(({ href }) => href)).toEqual([
			'/mapa/?state=15',
			'/feminicidio/?place=15',
			'/feminicidio/municipios/?state=15',
			'/intervenciones/organizaciones/estado-de-mexico/',
			'/cobertura/?state=15',
			'/api/v1/states/15.json'
		]);
		expect(onwardOf('09', 'en').map(({ label }) => label)).toContain('The boroughs of Mexico City');
		expect(onwardOf('15', 'es').map(({ label }) => label)).toContain(
			'Los municipios del Estado de México'
		);
	});
});
