/** What a reader may choose on the pages of crimes: a place, a unit, a cut. */
import { NATION, placeName, states } from '../catalog/states';
import { topic, type Topic } from '../catalog/topics';
import type { Lang } from '../catalog/types';
import { crime } from '../i18n/crime';
import { upperFirst } from '../i18n/format';
import type { YearRecord } from '../query/records';
import type { Choice } from '../ui/choice';
import { mainCounts } from './words';
import { cutsHeld, type FileOrVictim } from './years';

interface Option {
	readonly key: string;
	readonly label: string;
}

/** The nation, then the states by name. */
export function placeOptions(lang: Lang): readonly Option[] {
	const order = new Intl.Collator(lang).compare;
	const named = states
		.map(({ cve_ent }) => ({ key: cve_ent, label: placeName(cve_ent, lang) }))
		.sort((a, b) => order(a.label, b.label));
	return [{ key: NATION, label: crime[lang].nation }, ...named];
}

/** The units of a topic, with where each leads; one is no choice, and gives none. */
export function unitChoices(
	id: Topic,
	chosen: FileOrVictim,
	lang: Lang,
	href: (unit: FileOrVictim) => string
): readonly Choice[] {
	const { units } = topic(id);
	if (units.length < 2) return [];
	return units.map((unit) => ({
		key: unit,
		label: upperFirst(crime[lang][unit]),
		href: href(unit),
		chosen: unit === chosen
	}));
}

/** The cuts that have all the main counts of a topic in a place, oldest first, each once. */
export function mainCuts(record: YearRecord, unit: FileOrVictim, place: string): readonly string[] {
	const [first = new Set<string>(), ...others] = mainCounts(record.topic, unit).map(
		(count) => new Set(cutsHeld(record, count, unit, place).map(({ cut }) => cut))
	);
	return [...first].filter((cut) => others.every((held) => held.has(cut))).sort();
}
