import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf as municipalTexts } from '../../../src/lib/figures/crime-municipalities.texts';
import { textsOf as revisionsTexts } from '../../../src/lib/figures/crime-revisions.texts';
import { textsOf as seriesTexts } from '../../../src/lib/figures/crime-series.texts';
import { textsOf as statesTexts } from '../../../src/lib/figures/crime-states.texts';
import { figurePageIdOf } from '../../../src/lib/figures/index';
import type { Figured, FigurePageId, Read } from '../../../src/lib/figures/types';
import {
	projectMunicipalities,
	type MunicipalTopology
} from '../../../src/lib/map/project-municipalities';
import { root } from '../../helpers/files';
import { figuresAt, type TextsOf } from './site-figures';

/** The texts of each page of crimes. */
export const crimeTexts: Readonly<Partial<Record<FigurePageId, TextsOf>>> = {
	'crime-series': seriesTexts,
	'crime-revisions': revisionsTexts,
	'crime-states': statesTexts,
	'crime-municipalities': municipalTexts
};

/** Views beside the usual ones: older cuts, months, small places, other units, a municipality. */
export const furtherViews = [
	'/feminicidio/?place=06',
	'/feminicidio/?place=06&unit=files&step=month',
	'/en/femicide/?cut=2022-06',
	'/feminicidio/?unit=files&cut=2021-02',
	'/en/femicide/?place=15&step=month',
	'/violacion/?place=29&step=month',
	'/acoso-sexual/?place=20',
	'/feminicidio/revisiones/?unit=victims&year=2019',
	'/en/femicide/revisions/?place=06',
	'/feminicidio/estados/?unit=files&scale=own&state=06&year=2019',
	'/en/femicide/states/?intervals=yes&of=killings&change=2016-2018,2023-2025&form=tiles',
	'/violacion/estados/?scale=own',
	'/feminicidio/municipios/?years=2026',
	'/feminicidio/municipios/?municipality=15033&rate=raw',
	'/en/family-violence/municipalities/?municipality=20067&years=2024',
	'/feminicidio/municipios/?municipality=20001'
] as const;

/** `read`, with the shapes of municipalities as the site's route makes them. */
export function withShapes(read: Read): Read {
	const file = join(root, 'data', 'geography', 'municipalities.topo.json');
	return (address) => {
		const [, code] = /^\/shapes\/municipalities\/(\d\d)\.json$/.exec(address) ?? [];
		if (code === undefined) return read(address);
		const topology = JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
		return Promise.resolve(projectMunicipalities(topology, code, (cvegeo) => cvegeo));
	};
}

/** The figures at an address of crimes. Rejects for another address. */
export function crimeFigures(address: string, read: Read): Promise<readonly Figured[]> {
	const id = figurePageIdOf(new URL(address, 'https://atlas.invalid').pathname);
	const textsOf = id === null ? undefined : crimeTexts[id];
	if (id === null || textsOf === undefined) throw new RangeError(`no figures at ${address}`);
	return figuresAt(id, address, read, (_, own) =>
		textsOf(new URL(address, 'https://a.b').pathname, own)
	);
}
