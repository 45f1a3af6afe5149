/** What the addresses of a topic's pages have in common: the topic itself, its unit and its place. */
import { nation, findState } from '../catalog/states';
import { topic, type TopicEntry } from '../catalog/topics';
import type { Lang, Text } from '../catalog/types';
import { crime } from '../i18n/crime';
import { isTopic, pageOfPath } from './paths';
import { notUnderstood, oneOf, type Read } from './query-text';
import type { Parsed, CrimeView } from './types';

/** The topic and language of a page of crimes. Throws `RangeError` for an address of another page. */
export function topicOfUrl({ pathname }: URL): { entry: TopicEntry; lang: Lang } {
	const address = pageOfPath(pathname);
	if (address === null || !isTopic(address.page)) throw new RangeError(`no topic at ${pathname}`);
	return { entry: topic(address.page), lang: address.lang };
}

/** The unit that a topic's pages start with. Throws `RangeError` for a topic without any. */
export function usualUnit({ id, units: [first] }: TopicEntry): CrimeView['unit'] {
	if (first === undefined) throw new RangeError(`${id} has no unit`);
	return first;
}

/** The unit asked for, of those in which the topic is counted; `usual` where the address says nothing. */
export function readUnit(
	params: URLSearchParams,
	entry: TopicEntry,
	usual: CrimeView['unit'] = usualUnit(entry)
): Read<CrimeView['unit']> {
	return oneOf(params, 'unit', entry.units, usual, {
		es: `se muestran ${crime.es[usual]}`,
		en: `${crime.en[usual]} are shown`
	});
}

/** A state, or the nation where the address says nothing. */
export function readPlace(params: URLSearchParams): Read<string> {
	const asked = params.get('place');
	const { cve_ent } = nation;
	if (asked === null || asked === cve_ent) return { value: cve_ent, reason: null };
	if (findState(asked)) return { value: asked, reason: null };
	const instead = { es: 'se muestra todo el país', en: 'the whole country is shown' };
	return { value: cve_ent, reason: notUnderstood('place', asked, instead) };
}

/** The view of an address that says something, valid or not. */
export function parsedOf<V extends CrimeView>(view: V, reads: readonly Read<unknown>[]): Parsed<V> {
	const reasons = reads.map(({ reason }) => reason).filter((reason): reason is Text => !!reason);
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}
