import { describe, expect, it } from 'vitest';
import { comparedPath, page } from '../../../src/lib/figures/compare';
import { textsOf } from '../../../src/lib/figures/compare.texts';
import type { CompareTexts } from '../../../src/lib/figures/compare';
import { comparable } from '../../../src/lib/view/compare-indicators';
import { answer, killings, partner } from '../compare/answers';

const answers = new Map(
	[partner, killings, answer('rape_rate', 2024, {}, { cut: '2025-06', months: 12 })].map(
		(result) => [`/data/answers/${result.question.indicator}/${result.question.year}.json`, result]
	)
);

const read = (address: string) => {
	const found = answers.get(address);
	return found ? Promise.resolve(found) : Promise.reject(new Error(address));
};

async function figureAt(path: string) {
	const { view } = await page.viewFromUrl(new URL(path, 'https://atlas.invalid'), read);
	return page.figures(view, read, textsOf(path));
}

describe('comparedPath(id)', () => {
	it('is the newest whole year, never one that is counted in part', () => {
		expect(comparedPath('partner_lifetime_any')).toBe(
			'/data/answers/partner_lifetime_any/2021.json'
		);
		expect(comparedPath('rape_rate')).toBe('/data/answers/rape_rate/2024.json');
	});
});

describe('page.figures(view, read, texts), of the comparison', () => {
	it('has one figure, of what the address asks for, with its sources and cautions', async () => {
		const query = '?states=20,21&indicators=rape_rate,women_killings_rate';
		const [figure, ...more] = await figureAt(`/en/compare/${query}`);
		expect(more).toEqual([]);
		expect(figure?.id).toBe('dots');
		expect(figure?.title).toBe('Oaxaca and Puebla beside the country: 2 indicators');
		expect(figure?.meta.sources[0]?.name).toContain('INEGI');
		// Files say first what they do not measure.
		expect(figure?.notes[0]).toContain('only what reached a prosecutor');
		expect(figure?.sql).toBe('select rape_rate;\n\nselect women_killings_rate');
	});

	it('rejects when an answer cannot be read', async () => {
		await expect(figureAt('/comparar/?indicators=childhood_any')).rejects.toThrow(/childhood_any/);
	});
});

describe('textsOf(path)', () => {
	it('names every publication and the first caution of each indicator, in the language of the path', () => {
		for (const [path, word] of [
			['/comparar/', 'mujeres'],
			['/en/compare/', 'women']
		] as const) {
			const { sources, cautions }: CompareTexts = textsOf(path);
			for (const { sources: ids, notes } of comparable) {
				for (const id of ids) expect(sources[id]?.url).toMatch(/^https?:/);
				expect(cautions[notes[0] ?? '']).toBeTruthy();
			}
			expect(cautions['partner_base']).toContain(word);
		}
	});
});
