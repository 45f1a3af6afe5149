/** What the coverage page says of each kind of response, read when it is made. */
import { dataset } from '../catalog/datasets';
import { indicator } from '../catalog/indicators';
import { note } from '../catalog/notes';
import { source } from '../catalog/sources';
import type { Lang, Text } from '../catalog/types';
import { factsOf } from '../map/facts-of';
import type { Facts } from '../map/facts';
import type { ResponseKind } from '../query/coverage-records';

interface KindTexts {
	readonly definition: Text;
	/** Ids of `notes.ts`. */
	readonly notes: readonly string[];
	readonly own: readonly Text[];
	/** Tables that it counts, whose sources it names. */
	readonly tables: readonly string[];
}

/** Kinds that the catalogue of indicators does not have: only this page counts them. */
const texts: Readonly<
	Record<Exclude<ResponseKind, 'both' | 'organisations' | 'programmes'>, KindTexts>
> = {
	men: {
		definition: {
			es: 'Cuántas organizaciones de las que una página dice que trabajan con hombres, y cuántos programas dirigidos a hombres o niños, se documentaron en cada estado. De la mayoría de las organizaciones ninguna página lo dice: esas no se cuentan, y no quiere decir que no lo hagan.',
			en: 'How many organisations that a page says work with men, and how many programmes for men or boys, are documented in each state. Of most organisations no page says it: those are not counted, which does not mean that they do not.'
		},
		notes: ['directory_not_census', 'listed_not_active'],
		own: [],
		tables: ['organisations', 'programme_places']
	},
	reach: {
		definition: {
			es: 'Cuántos de los programas documentados en cada estado tienen al menos una cifra publicada de cuántas personas participaron o fueron alcanzadas. Se cuentan programas y no personas: las cifras son de programas enteros, de años y medidas distintas, y las dio casi siempre quien opera el programa. Lo que sólo se esperaba no se cuenta.',
			en: 'How many of the programmes documented in each state have at least one published figure of how many people took part or were reached. Programmes are counted, not people: the figures are of whole programmes, of different years and measures, and mostly given by whoever runs the programme. What was only expected is not counted.'
		},
		notes: ['reach_is_output', 'listed_not_active'],
		own: [
			{
				es: 'Más personas alcanzadas no es menos violencia, y un programa sin cifra puede haber llegado a más gente que uno con ella.',
				en: 'More people reached is not less violence, and a programme without a figure may have reached more people than one with it.'
			}
		],
		tables: ['programme_places', 'programme_reach']
	},
	centres: {
		definition: {
			es: 'Cuántos centros de justicia para las mujeres da, en cada estado, una lista de hacia 2018.',
			en: 'How many justice centres for women a list of about 2018 gives in each state.'
		},
		notes: [],
		own: [
			{
				es: 'La lista tiene años. Desde entonces se abrieron centros que aquí no están: «ninguno conocido aquí» no quiere decir que hoy no haya.',
				en: 'The list is years old. Centres have opened since that are not in it: “none known here” does not mean that there is none today.'
			},
			{
				es: 'Un centro no dice a cuántas mujeres atiende ni a qué distancia queda de ellas.',
				en: 'A centre says neither how many women it serves nor how far from them it is.'
			}
		],
		tables: ['services']
	},
	alerts: {
		definition: {
			es: 'Cuántas alertas de violencia de género contra las mujeres se declararon en cada estado, según páginas públicas. Un estado puede tener más de una, y una alerta puede abarcar unos cuantos municipios o todo el estado.',
			en: 'How many gender-violence alerts were declared in each state, from public pages. A state may have more than one, and an alert may cover a few municipalities or the whole state.'
		},
		notes: [],
		own: [
			{
				es: 'Declarada no quiere decir vigente ni cumplida: no hay aquí una lista al día de cuáles siguen.',
				en: 'Declared means neither in force nor carried out: there is no up-to-date list here of which still stand.'
			},
			{
				es: 'Una alerta responde a una solicitud. Que un estado no tenga ninguna no dice que haya menos violencia, y que tenga varias no dice que se haga más.',
				en: 'An alert answers a request. A state without one does not have less violence for it, and one with several does not do more for it.'
			}
		],
		tables: ['alerts']
	}
};

const twice: Text = {
	es: 'Una organización y su programa cuentan dos.',
	en: 'An organisation and its programme count as two.'
};

function textsOf(kind: keyof typeof texts, lang: Lang): Facts {
	const { definition, notes, own, tables } = texts[kind];
	const ids = new Set(tables.flatMap((table) => dataset(table).sources));
	return {
		definition: definition[lang],
		notes: [...notes.map((id) => note(id).text[lang]), ...own.map((text) => text[lang])],
		sources: [...ids].map(source).map(({ id, publisher, title, url }) => ({
			id,
			publisher: publisher[lang],
			title: title[lang],
			url
		}))
	};
}

/** Definition, notes and sources of every kind, in one language. Throws `RangeError` for a note or table that is not there. */
export function responseTexts(lang: Lang): Readonly<Record<ResponseKind, Facts>> {
	const both = factsOf(indicator('response_documented'), lang);
	return {
		both: { ...both, notes: [...both.notes, twice[lang]] },
		organisations: factsOf(indicator('organisations_documented'), lang),
		programmes: factsOf(indicator('programmes_documented'), lang),
		men: textsOf('men', lang),
		reach: textsOf('reach', lang),
		centres: textsOf('centres', lang),
		alerts: textsOf('alerts', lang)
	};
}
