/** Terms that several sources share. */
import type { Source, Text } from '../types';

/** The part of a source that its own page needs, and a figure does not. */
export type SourceTexts = Pick<Source, 'id' | 'terms' | 'citation' | 'processing'>;

export const inegiTerms: Text = {
	es: 'Términos de libre uso de la información del INEGI: se puede usar y compartir citando la fuente.',
	en: 'INEGI’s terms of free use of information: free to use and share, citing the source.'
};

export const freeUseTerms: Text = {
	es: 'Libre Uso MX: se puede usar y compartir citando la fuente.',
	en: 'Libre Uso MX: free to use and share, citing the source.'
};

export const sesnspTerms: Text = {
	es: 'Libre Uso MX: se puede usar y compartir citando al SESNSP y la fecha de corte.',
	en: 'Libre Uso MX: free to use and share, citing SESNSP and the date of the cut.'
};

export const factTerms: Text = {
	es: 'Son hechos; cada renglón dice en qué página pública se leyó. Al usarlos, cite esa página.',
	en: 'These are facts; every row says on which public page it was read. When you use them, cite that page.'
};
