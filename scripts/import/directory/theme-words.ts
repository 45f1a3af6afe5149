import type { Theme } from '../response/organisation-themes';
import { plain } from '../lib/plain';

/**
 * What in a name shows that it is about women or gender violence, in plain letters. "Equidad", "madres"
 * and "hombres" alone do not: they name schools, orders and clubs as well.
 */
const concern = new RegExp(
	[
		String.raw`\b(mujer(es)?|mujerista|femeni[a-z]*|femini[a-z]*|feministas?|genero)\b`,
		String.raw`\b(feminicid[a-z]*|violencias?|violentad[ao]s|violacion(es)?|violadas|maltrat[a-z]*)\b`,
		String.raw`\b(victimas?|sobrevivientes|machis[a-z]*|patriarca[a-z]*|masculinidad(es)?|sorora?s?|sororidad)\b`,
		String.raw`\b(igualdad sustantiva|derechos sexuales|salud sexual|salud reproductiva|aborto|abuso sexual|acoso|hostigamiento)\b`,
		String.raw`\btrata de (personas|blancas)\b|\bcontra la trata\b|\bexplotacion sexual\b`,
		String.raw`\b(madres (solteras|adolescentes|buscadoras|jefas|trabajadoras)|jefas de (familia|empresa|hogar)|ninas|amas de casa|parteras|abogadas)\b`,
		String.raw`\bhombres (por la|en favor|contra la|sin violencia|nuevos|construyendo|renunciando)\b`
	].join('|')
);

/** The theme that a word in a name speaks of. */
const themeWords: readonly (readonly [words: RegExp, theme: Theme])[] = [
	[/\b(masculinidad(es)?|machis\w*|hombres)\b/, 'masculinities'],
	[/\b(feminicid\w*)\b/, 'femicide_observatory'],
	[/\b(trata|explotacion sexual)\b/, 'trafficking'],
	[
		/\b(derechos sexuales|salud sexual|reproductiv\w*|aborto|parteras|sexualidad(es)?)\b/,
		'sexual_reproductive_rights'
	],
	[/\b(indigenas?|afro\w*|pueblos originarios)\b/, 'indigenous_afromexican'],
	[/\b(ninas|ninos|ninez|infan\w*|adolescen\w*|juvenil|jovenes)\b/, 'children_adolescents'],
	[
		/\b(victimas?|sobrevivientes|maltrat\w*|violentad[ao]s|violadas|abuso sexual|atencion|apoyo)\b/,
		'victim_support'
	],
	[/\b(violencias?|prevencion|acoso|hostigamiento)\b/, 'prevention'],
	[/\b(justicia|juridic\w*|abogadas|derechos|defensa)\b/, 'access_to_justice'],
	[
		/\b(empresa\w*|econom\w*|emprend\w*|productor\w*|artesanas|trabajadoras|microcredito\w*)\b/,
		'economic_autonomy'
	],
	[/\b(psicolog\w*|terap\w*|emocional(es)?)\b/, 'mental_health'],
	[/\b(comunicacion|periodistas?|radio)\b/, 'communication'],
	[/\b(estudios|investigacion\w*|observatorio|femini\w*|incidencia)\b/, 'research_advocacy']
];

/** Whether a name, or a purpose in the words of its statutes, is about women or gender violence. */
export function concernsWomen(text: string): boolean {
	return concern.test(plain(text));
}

/** The themes that a name tells; `gender_equality` where it tells of women and of no theme. */
export function themesOfName(...names: readonly string[]): readonly Theme[] {
	const text = names.map(plain).join(' | ');
	const found = themeWords.filter(([words]) => words.test(text)).map(([, theme]) => theme);
	return found.length > 0 ? found : ['gender_equality'];
}
