/** The long texts of the page of the 2022 study, read when it is made: our words for what the study says. */
import type { Lang, Text } from '../../catalog/types';

/** What holds the organisations back, as they told it. */
const hinders: readonly Text[] = [
	{
		es: 'La falta de recursos: es la barrera principal, y la razón por la que no evalúan.',
		en: 'Lack of resources: the main barrier, and the reason why they do not evaluate.'
	},
	{
		es: 'Que las autoridades se interesan poco en financiar este trabajo.',
		en: 'Little interest from the authorities in funding this work.'
	},
	{
		es: 'Que a los hombres les cuesta llegar y seguir asistiendo, y posibles amenazas al personal o a otros participantes.',
		en: 'Men find it hard to come and to keep coming, and there may be threats to staff or to other participants.'
	},
	{
		es: 'La resistencia de una parte de las organizaciones de mujeres y feministas: porque se compite por los mismos recursos, o porque dudan de que los talleres sirvan. El estudio pide que las sobrevivientes sigan al centro.',
		en: 'Resistance from some women’s and feminist organisations: because the same resources are competed for, or because they doubt that workshops help. The study asks that survivors stay at the centre.'
	}
];

/** What the guide of the study recommends, in its order. */
const guide: readonly Text[] = [
	{
		es: 'Tres estrategias a la vez: talleres, grupos de reflexión y, según el caso, psicoterapia.',
		en: 'Three strategies at once: workshops, reflection groups and, where needed, psychotherapy.'
	},
	{
		es: 'Empezar con un diagnóstico de cada participante y del lugar; quien necesita otra atención se canaliza.',
		en: 'Begin with a diagnosis of each participant and of the place; refer those who need other care.'
	},
	{
		es: 'Definir para quién es y qué busca antes de escribir el contenido.',
		en: 'Define whom it is for and what it seeks before the content is written.'
	},
	{
		es: 'Un nombre y mensajes que inviten: los que culpan alejan. Ofrecer algo útil, como un oficio o deporte, a cambio de participar.',
		en: 'A name and messages that invite: those that blame drive men away. Offer something useful, such as a skill or sport, in return for taking part.'
	},
	{
		es: 'Doce sesiones semanales, en tres meses, de hora y media como máximo y a horas compatibles con el trabajo.',
		en: 'Twelve weekly sessions, over three months, of an hour and a half at most and at hours that fit with work.'
	},
	{
		es: 'Grupos de hasta diez o doce hombres, más quien facilita.',
		en: 'Groups of at most ten to twelve men, and the facilitator.'
	},
	{
		es: 'Quien facilita, capacitado en el método y en género; la psicoterapia, sólo de profesionales.',
		en: 'A facilitator trained in the method and in gender; psychotherapy only by professionals.'
	},
	{
		es: 'Después, una sesión de mantenimiento al mes.',
		en: 'Afterwards, a maintenance session once a month.'
	},
	{
		es: 'Contacto entre participantes para pedir apoyo, y una línea de 24 horas para hombres.',
		en: 'Contact among participants to ask for support, and a 24-hour line for men.'
	},
	{
		es: 'Pensar la evaluación desde el diseño, con dinero para hacerla.',
		en: 'Plan the evaluation from the design stage, with the money to do it.'
	}
];

const notes: readonly Text[] = [
	{
		es: 'Ocho organizaciones no son las más de 900 que anunciaba el directorio oficial: son las que se eligieron por cómo trabajan.',
		en: 'Eight organisations are not the more than 900 that the official directory announced: they are those chosen for how they work.'
	},
	{
		es: 'Con ocho o con doce, un porcentaje engaña: por eso se dice «6 de 8».',
		en: 'With eight or twelve, a percentage misleads: that is why it says “6 of 8”.'
	},
	{
		es: 'Nada de esto mide si los programas reducen la violencia.',
		en: 'Nothing here measures whether the programmes reduce violence.'
	}
];

const texts = {
	evaluation: {
		es: 'Ninguna evaluación permitió comprobar si los programas logran lo que buscan. Algunas organizaciones preguntan a los participantes qué perciben y si están satisfechos, pero no hacen evaluaciones más rigurosas.',
		en: 'No evaluation made it possible to verify whether the programmes achieve what they seek. Some organisations ask participants what they perceive and whether they are satisfied, but carry out no more rigorous evaluations.'
	},
	guideSentence: {
		es: 'La guía se hizo con las entrevistas y con lo que se hace en otros países, y la revisaron especialistas. El estudio llama «probadas» a las tres estrategias, pero no da una evaluación que lo muestre.',
		en: 'The guide was made from the interviews and from what is done in other countries, and specialists reviewed it. The study calls the three strategies “proven”, but gives no evaluation that shows it.'
	},
	guidePlace: {
		es: 'En el documento: sección «Findings», parte «Civil society organisations interviewed in Mexico».',
		en: 'In the document: section “Findings”, part “Civil society organisations interviewed in Mexico”.'
	},
	how1: {
		es: 'Las organizaciones debían trabajar por los derechos de las mujeres, incluir a niños y hombres, ocuparse de la violencia familiar o de pareja y estar en ciudades con mucha violencia. Unas salieron del directorio del Instituto Nacional de las Mujeres, otras de búsquedas en internet y otras ya las conocía el equipo.',
		en: 'The organisations had to work for women’s rights, include boys and men, deal with family or partner violence and be in cities with much violence. Some came from the directory of the National Institute of Women, others from searches of the internet, and others the team knew already.'
	},
	how2: {
		es: 'Las organizaciones ayudaron a encontrar a los participantes. De dos de las ocho no se pudo entrevistar a nadie; de esas se revisaron sus evaluaciones internas. Una psicóloga hizo las entrevistas a distancia; con menores, con permiso de su madre o padre.',
		en: 'The organisations helped to find the participants. For two of the eight nobody could be interviewed; their internal evaluations were reviewed instead. A psychologist held the interviews at a distance; with minors, with the permission of a parent.'
	},
	licence: {
		es: 'Aquí hay hechos del estudio en palabras propias. Su texto tiene licencia CC BY-NC-SA 4.0 (© ALIGN 2022).',
		en: 'What is here are facts of the study in our own words. Its text is licensed CC BY-NC-SA 4.0 (© ALIGN 2022).'
	},
	saidSentence: {
		es: 'Son respuestas propias, en entrevistas a las que invitaron las mismas organizaciones, y sin comparar con nadie más: dicen cómo vivieron el programa, no que la violencia haya bajado.',
		en: 'These are their own answers, in interviews that the organisations themselves invited them to, compared with nobody else: they tell how they lived the programme, not that violence fell.'
	},
	saidBase: {
		es: 'De los porcentajes, el estudio no dice si se preguntó a los doce.',
		en: 'Of the percentages, the study does not say whether all twelve were asked.'
	}
} as const satisfies Readonly<Record<string, Text>>;

/** The texts of the page, in one language. */
export type StudyTexts = Readonly<Record<keyof typeof texts, string>> & {
	readonly hinders: readonly string[];
	readonly guide: readonly string[];
	readonly notes: readonly string[];
};

/** Every long text of the page, in one language. */
export function studyTexts(lang: Lang): StudyTexts {
	const of = (each: readonly Text[]) => each.map((text) => text[lang]);
	const single = Object.entries(texts).map(([key, text]) => [key, text[lang]]);
	return {
		...(Object.fromEntries(single) as Record<keyof typeof texts, string>),
		hinders: of(hinders),
		guide: of(guide),
		notes: of(notes)
	};
}
