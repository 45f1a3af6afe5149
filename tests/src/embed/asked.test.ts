import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/lib/embed/asked';

const shown = {
	page: 'crime-series',
	view: '/feminicidio/',
	figure: 'years',
	release: '0.1.0+979204a1',
	texts: '/embed/assets/texts.1.json'
};
const at = (path: string) => new URL(path, 'https://atlas.example');

describe('askedOf', () => {
	it('asks for nothing where the address is that of the document, whatever its options', () => {
		const asked = askedOf(at('/embed/feminicidio/years/?title=no&scheme=dark'), shown);
		expect(asked.question).toBeNull();
		expect(asked.options).toEqual({ chart: false, title: false, scheme: 'dark', release: null });
	});

	it('asks for the view of a query, with what the document says of itself', () => {
		const { question } = askedOf(at('/embed/feminicidio/years/?unit=files&title=no'), shown);
		expect(question).toEqual({
			page: 'crime-series',
			view: '/feminicidio/?unit=files',
			shown: '/feminicidio/',
			figure: 'years',
			texts: '/embed/assets/texts.1.json',
			release: '0.1.0+979204a1',
			frozen: false,
			chart: false
		});
	});

	it('asks for a map as a chart, also of the view that the document shows', () => {
		const map = { ...shown, page: 'map', view: '/mapa/violacion/2024/', figure: 'map' };
		const { question } = askedOf(at('/embed/mapa/violacion/2024/?draw=chart'), map);
		expect(question).toMatchObject({ view: '/mapa/violacion/2024/', chart: true });
		expect(askedOf(at('/embed/feminicidio/years/?draw=chart'), shown).question).toBeNull();
	});

	it('keeps a frozen document at its release', () => {
		const address = at('/embed/releases/0.1.0-979204a1/feminicidio/years/?unit=files');
		const { question } = askedOf(address, { ...shown, frozen: '' });
		expect(question).toMatchObject({ frozen: true, release: '0.1.0+979204a1' });
	});

	it('looks for a map where a document without a figure stands at the address of one', () => {
		const nothing = { release: '0.2.0+00000000' };
		expect(askedOf(at('/embed/mapa/feminicidio/1950/'), nothing).question).toEqual({
			page: 'map',
			view: '/mapa/feminicidio/1950/',
			shown: null,
			figure: 'map',
			texts: null,
			release: '0.2.0+00000000',
			frozen: false,
			chart: false
		});
		expect(askedOf(at('/embed/feminicidio/nothing/'), nothing).question).toBeNull();
		expect(askedOf(at('/embed/mapa/feminicidio/1950/'), {}).question).toBeNull();
	});

	it('asks for nothing outside the embeds', () => {
		expect(askedOf(at('/mapa/'), shown).question).toBeNull();
	});
});
