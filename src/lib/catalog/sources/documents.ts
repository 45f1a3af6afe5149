/** Documents that tell of programmes: their terms, how to cite them, what was done to them. */
import type { Text } from '../types';
import type { SourceTexts } from './terms';

const ownWords: Text = {
	es: 'Son hechos, contados con nuestras palabras. Al usarlos, cite el documento.',
	en: 'These are facts, told in our own words. When you use them, cite the document.'
};

export const documentSources: readonly SourceTexts[] = [
	{
		id: 'align-2019',
		terms: {
			es: 'El texto tiene licencia CC BY-NC-SA 4.0 (© ALIGN); aquí sólo hay hechos, en palabras propias.',
			en: 'The text is licensed CC BY-NC-SA 4.0 (© ALIGN); here are only facts, in our own words.'
		},
		citation: {
			es: 'Maldonado Lezama, Y. (2019), Working with men to break patterns of gender-based violence in Mexico, 26 de septiembre, ALIGN.',
			en: 'Maldonado Lezama, Y. (2019), Working with men to break patterns of gender-based violence in Mexico, 26 September, ALIGN.'
		},
		processing: {
			es: 'Pasamos a tablas lo que dice de los grupos de reeducación de GENDES: sesiones, lugares y alcance. Lo escribió alguien de GENDES, así que el alcance es el que declara quien opera el programa.',
			en: 'We turned into tables what it says of GENDES’s re-education groups: sessions, places and reach. It was written by a member of GENDES, so reach is as the operator reported it.'
		}
	},
	{
		id: 'peru-2018',
		terms: ownWords,
		citation: {
			es: 'Ledesma, C. (2018), Men as Change Agents to Eradicate Violence Against Women: Building New Masculinities in Peru.',
			en: 'Ledesma, C. (2018), Men as Change Agents to Eradicate Violence Against Women: Building New Masculinities in Peru.'
		},
		processing: {
			es: 'Pasamos a tablas cada programa que nombra. El documento está en inglés: los nombres en español son traducción nuestra, salvo el de CORIAC. De dos programas sólo hay un pie de foto, y no se agregó nada más.',
			en: 'We turned into tables every programme that it names. The document is in English: the names in Spanish are our translation, except that of CORIAC. Of two programmes there is only a caption, and nothing more was added.'
		}
	},
	{
		id: 'undp-2023',
		terms: ownWords,
		citation: {
			es: 'PNUD (2023), México, informe anual 2023 sobre Estado de derecho y derechos humanos.',
			en: 'UNDP (2023), Mexico, 2023 annual report on the rule of law and human rights.'
		},
		processing: {
			es: 'Pasamos a tablas lo que informa de su trabajo con hombres indígenas y afromexicanos. Los 2,592 hombres son de los cinco proyectos financiados, en cuatro estados juntos; la red de organizaciones estaba anunciada, no contada.',
			en: 'We turned into tables what it reports of its work with Indigenous and Afro-Mexican men. The 2,592 men are those of the five projects funded, in four states together; the network of organisations was announced, not counted.'
		}
	},
	{
		id: 'idb-2022',
		terms: {
			es: 'El texto tiene licencia CC-IGO 3.0 BY-NC-ND (© BID); aquí sólo hay hechos, en palabras propias.',
			en: 'The text is licensed CC-IGO 3.0 BY-NC-ND (© IDB); here are only facts, in our own words.'
		},
		citation: {
			es: 'Morrison, A. y C. Piras (2022), «Promoting healthy masculinities – via WhatsApp?», ¿Y si hablamos de igualdad?, 24 de noviembre, Banco Interamericano de Desarrollo.',
			en: 'Morrison, A. and Piras, C. (2022), “Promoting healthy masculinities – via WhatsApp?”, ¿Y si hablamos de igualdad?, 24 November, Inter-American Development Bank.'
		},
		processing: {
			es: 'Pasamos a tablas el piloto de Hablemos Entre Patas y lo que respondieron hombres y mujeres en un estudio cualitativo, que no dice a cuántas personas preguntó. El ensayo aleatorizado estaba en curso.',
			en: 'We turned into tables the pilot of Hablemos Entre Patas and what men and women answered in a qualitative study, which does not say how many people it asked. The randomised trial was under way.'
		}
	}
];
