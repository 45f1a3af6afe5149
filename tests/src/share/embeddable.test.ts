import { describe, expect, it } from 'vitest';
import { whyNoEmbed } from '../../../src/lib/share/embeddable';

describe('whyNoEmbed(pathname)', () => {
	it.each([
		'/mapa/violencia-de-pareja/2021/',
		'/en/map/',
		'/cobertura/',
		'/encuesta/',
		'/en/survey/change/',
		'/feminicidio/',
		'/en/rape/states/',
		'/feminicidio/municipios/',
		'/intervenciones/evidencia/',
		'/en/interventions/public-response/',
		'/intervenciones/estudio-2022/',
		'/en/interventions/programmes/gendes-hombres-trabajando-se/',
		'/estados/oaxaca/',
		'/en/compare/'
	])('%s has embeds', (path) => {
		expect(whyNoEmbed(path)).toBeNull();
	});

	it.each([
		['/encuesta/tabulador/', 'tabulator'],
		['/en/survey/tabulator/', 'tabulator'],
		['/intervenciones/', 'list'],
		['/en/interventions/organisations/', 'list'],
		['/intervenciones/organizaciones/oaxaca/', 'list'],
		['/', 'elsewhere'],
		['/estados/', 'elsewhere'],
		['/en/states/atlantis/', 'elsewhere'],
		['/metodo/', 'elsewhere'],
		['/feminicidio/nada/', 'elsewhere'],
		['/intervenciones/nada/', 'elsewhere'],
		['/nada/', 'elsewhere']
	])('%s has none: %s', (path, why) => {
		expect(whyNoEmbed(path)).toBe(why);
	});
});
