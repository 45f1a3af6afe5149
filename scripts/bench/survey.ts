import type { Browser } from 'playwright-core';
import { surveySections } from '../../src/lib/catalog/survey-words';
import { surveyPath } from '../../src/lib/view/paths';
import { inFreshPage } from './engine-page';
import { bytesSince, largestPaint, layoutShift, onSlowPhone } from './phone-page';
import { median, type Measure } from './report';

const RUNS = 5;
/** The sections measured on the slow phone: the one that readers come to, and the heaviest. */
const ON_PHONE = [
	{ section: 'states', name: 'the survey' },
	{ section: 'tabulator', name: 'the tabulator' }
] as const;

/**
 * Measures the pages of the survey before anybody asks for anything: two on the slow phone, and the scripts
 * of all.
 * @param site address of the served build
 */
export async function measureSurvey(browser: Browser, site: string): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const { section, name } of ON_PHONE) {
		const loads = await phoneLoads(browser, site + surveyPath(section, 'es'));
		measures.push(
			{
				name: `Phone: largest contentful paint of ${name}`,
				value: median(loads.map(({ paint }) => paint)),
				unit: 's',
				budget: 1.8,
				note: `median of ${RUNS}`
			},
			{
				name: `Phone: layout shift while ${name} loads`,
				value: Math.max(...loads.map(({ shift }) => shift)),
				unit: '',
				budget: 0,
				note: `worst of ${RUNS}`
			}
		);
	}
	for (const section of surveySections) {
		const url = site + surveyPath(section, 'es');
		const bytes = await inFreshPage(browser, url, (page) => bytesSince(page, 0, '.js'));
		measures.push({
			name: `JavaScript of ${surveyPath(section, 'es')}, as it travels`,
			value: bytes / 1000,
			unit: 'KB',
			budget: 90
		});
	}
	return measures;
}

interface Load {
	/** Seconds to the largest contentful paint. */
	readonly paint: number;
	/** Sum of the layout shifts until the page was still. */
	readonly shift: number;
}

async function phoneLoads(browser: Browser, url: string): Promise<readonly Load[]> {
	const loads: Load[] = [];
	for (let i = 0; i < RUNS; i++) {
		loads.push(
			await onSlowPhone(browser, url, async (page) => ({
				paint: await largestPaint(page),
				shift: await layoutShift(page)
			}))
		);
	}
	return loads;
}
