import { plain } from '../lib/plain';

const address = /@|\barroba\b|https?:|www\.|\.(com|org|net|mx)\b/i;
/** Eight figures or more, however they are grouped. */
const telephone = /(?:\d[\s().-]*){8,}|\b(tel|cel|telefono|celular|whatsapp)\b[\s.:]*\d/i;
const street =
	/\b(calle|avenida|av\.|blvd\.?|boulevard|calzada|colonia|col\.|c\.\s?p\.|fracc\.|fraccionamiento|núm\.?|num\.?|no\.\s?\d|esquina|km\.?\s?\d|manzana|lote|int\.\s?\d|depto\.?)(\s|$)/i;
/** A title with which lists write people and not organisations, at the beginning of a name. */
const title =
	/^(lic|licda|licenciad[ao]|dr|dra|doctora?|psic|psicolog[ao]|mtr[ao]|maestr[ao]|ing|arq|cp|profr?a?|sra?|srta|c|abog|enf) [a-z]+ [a-z]+/;

/** Why a name may not be published: it holds what leads to a person or a door. Null where it may. */
export function personalIn(name: string): 'contact' | 'person' | null {
	if (address.test(name) || telephone.test(name) || street.test(name)) return 'contact';
	// An organisation may begin as a person does ("Dra. X, A.C."): in doubt it is a person.
	return title.test(plain(name)) ? 'person' : null;
}

/** The legal forms of a body that is no person, at the end of its name. */
const legalForm =
	/[\s,]+(a\.?\s?c\.?|i\.?\s?a\.?\s?p\.?|a\.?\s?b\.?\s?p\.?|s\.?\s?c\.?|i\.?\s?b\.?\s?p\.?|asociaci[oó]n civil|instituci[oó]n de asistencia privada)\.?$/i;

/** Whether a name ends in the legal form of an association, a charity or a foundation. */
export function hasCivilForm(name: string): boolean {
	return legalForm.test(name);
}
