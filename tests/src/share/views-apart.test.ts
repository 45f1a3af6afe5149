import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsTaken } from '../../../src/lib/interventions/organisations/taken';
import { comparisonTaken, programmesTaken } from '../../../src/lib/interventions/programmes/taken';
import type { Facts } from '../../../src/lib/map/facts';
import { factsPath } from '../../../src/lib/map/facts';
import { mapTaken } from '../../../src/lib/map/taken';
import { ask } from '../../../src/lib/query/ask';
import {
	responseRecordPaths,
	type OrganisationsRecord,
	type ProgrammesRecord
} from '../../../src/lib/query/response-records';
import { tabulate } from '../../../src/lib/query/tabulate';
import type { Engine } from '../../../src/lib/query/types';
import { csvOf } from '../../../src/lib/share/csv-file';
import { tabulationTaken } from '../../../src/lib/survey/tabulator/take/taken';
import { mapViewFromUrl, questionOf } from '../../../src/lib/view/map-view';
import { defaultOrganisationsView } from '../../../src/lib/view/organisations-view';
import { defaultProgrammesView } from '../../../src/lib/view/programmes-view';
import { tabulatorViewFromUrl } from '../../../src/lib/view/tabulator-view';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { expectCodebook, expectSameRows } from './same-rows';
import { edition } from './taken';

let engine: Engine;
let read: ReturnType<typeof siteRead>;
beforeAll(async () => {
	engine = await recordsEngine();
	read = siteRead(engine);
}, 120_000);
afterAll(() => engine.close());

const urlOf = (address: string) => new URL(address, edition.origin);

describe('a view that is computed in the page', () => {
	async function mapOf(address: string) {
		const { view } = mapViewFromUrl(urlOf(address));
		const facts = (await read(factsPath(view.indicator, view.lang))) as Facts;
		return mapTaken(view, await ask(engine, questionOf(view)), facts, null);
	}

	it('of the map at an earlier cut: the same rows in every file, each row says of what it is', async () => {
		const view = await mapOf('/mapa/tasa-de-feminicidio/2022/?cut=2024-05&sort=name');
		await expectSameRows(view, read);
		expectCodebook(view);
		expect(view.table.rows).toHaveLength(33);
		expect(csvOf(view.table, { lang: 'es' })).toContain(',femicide_rate,');
		expect(csvOf(view.table, { lang: 'es' }).match(/,2024-05,/g)).toHaveLength(33);
	});

	it('of the map among some women: names the filters', async () => {
		const view = await mapOf('/en/map/?domain=rural&age=15_24');
		await expectSameRows(view, read);
		expectCodebook(view);
		expect(csvOf(view.table, { lang: 'en' }).match(/,rural,15_24,/g)).toHaveLength(33);
	});

	it.each([
		'/encuesta/tabulador/?by=state&level=90',
		'/en/survey/tabulator/?year=2016&by=age_group,domain'
	])('of the tabulator at %s', async (address) => {
		const { view, status } = tabulatorViewFromUrl(urlOf(address));
		expect(status).toBe('valid');
		const taken = tabulationTaken(view, await tabulate(engine, view, view.level));
		await expectSameRows(taken, read);
		expectCodebook(taken);
	});
});

describe('a list', () => {
	it('of organisations', async () => {
		const { organisations } = (await read(
			responseRecordPaths.organisations
		)) as OrganisationsRecord;
		const words = { sentence: '', notes: [], url: urlOf('/intervenciones/organizaciones/') };
		const view = organisationsTaken(organisations, defaultOrganisationsView('es'), words);
		await expectSameRows(view, read);
		expectCodebook(view);
	});

	it('of programmes, and some of them side by side', async () => {
		const { programmes } = (await read(responseRecordPaths.programmes)) as ProgrammesRecord;
		const reading = {
			view: defaultProgrammesView('en'),
			url: urlOf('/en/interventions/programmes/')
		};
		for (const view of [
			programmesTaken(programmes, programmes.length, reading),
			comparisonTaken(programmes.slice(0, 3), reading)
		]) {
			await expectSameRows(view, read);
			expectCodebook(view);
		}
	});
});
