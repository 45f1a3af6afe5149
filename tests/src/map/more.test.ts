import { describe, expect, test } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import { mapText } from '../../../src/lib/i18n/map';
import { moreOf } from '../../../src/lib/map/more';

describe('moreOf(indicator, lang)', () => {
	test.each([
		['partner_lifetime_any', 'es', '/encuesta/?indicator=partner_lifetime_any'],
		['childhood_sexual', 'en', '/en/survey/?indicator=childhood_sexual'],
		['femicide_rate', 'en', '/en/femicide/'],
		['family_violence_rate', 'es', '/violencia-familiar/']
	] as const)('%s in %s leads to %s', (id, lang, href) => {
		expect(moreOf(indicator(id), lang)?.href).toBe(href);
	});

	test('what is done about violence has no other page', () => {
		expect(moreOf({ id: 'organisations_documented', theme: 'response' }, 'es')).toBeNull();
	});

	test('says what is there', () => {
		expect(moreOf(indicator('partner_complaint'), 'es')?.label).toBe(mapText('es').surveyLink);
		expect(moreOf(indicator('femicide_rate'), 'es')?.label).toBe(mapText('es').topicLink);
	});
});
