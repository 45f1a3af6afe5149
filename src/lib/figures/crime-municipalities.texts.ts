/** What the figures by municipality name and say, and the sums of the states, made when the figures are. */
import { states } from '../catalog/states';
import { crimeFigureTexts } from '../crime/figure-texts.server';
import { nationalOf } from '../crime/municipalities/national';
import { recordPaths, type MunicipalRecord } from '../query/records';
import { municipalTopic } from '../view/crime-municipalities-view';
import { topicOfUrl } from '../view/crime-query';
import type { MunicipalFigureTexts } from './crime-municipalities';
import type { Read } from './types';

/** The texts for a page's address, in its language. Rejects when a state's record cannot be read. */
export async function textsOf(path: string, read: Read): Promise<MunicipalFigureTexts> {
	const topic = municipalTopic(topicOfUrl(new URL(path, 'http://localhost')).entry.id);
	const records = (await Promise.all(
		states.map(({ cve_ent }) => read(recordPaths.municipalities(topic, cve_ent)))
	)) as readonly MunicipalRecord[];
	return { ...crimeFigureTexts(path), national: nationalOf(records) };
}
