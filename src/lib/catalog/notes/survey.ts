/** What the figures of the survey cannot say. */
import type { Note } from '../types';

export const surveyNotes: readonly Note[] = [
	{
		id: 'survey_sample',
		text: {
			es: 'Es una encuesta: cada porcentaje tiene un margen de error. Si los intervalos de dos estados se enciman, no basta mirarlos para decir cuál es mayor: el tabulador calcula la diferencia con su error.',
			en: 'This is a survey: every percentage has a margin of error. Where the intervals of two states overlap, looking at them does not say which is higher: the tabulator computes the difference with its error.'
		}
	},
	{
		id: 'survey_told',
		text: {
			es: 'Cuenta lo que las mujeres contaron en la entrevista. Una respuesta no especificada cuenta como «no» y se queda en la base, así que el porcentaje es un piso; contar también puede ser más difícil en unos lugares que en otros.',
			en: 'It counts what women told the interviewer. An unspecified answer counts as “no” and stays in the base, so the percentage is a floor; telling may also be harder in some places than in others.'
		}
	},
	{
		id: 'survey_residence',
		text: {
			es: 'El estado es donde vivía la mujer cuando la entrevistaron, no necesariamente donde ocurrió la violencia.',
			en: 'The state is where the woman lived when interviewed, not necessarily where the violence happened.'
		}
	},
	{
		id: 'survey_rounds',
		text: {
			es: 'Los cuestionarios de 2016 y 2021 no preguntan exactamente por los mismos actos. Una diferencia entre los dos años puede venir, en parte, de las preguntas.',
			en: 'The questionnaires of 2016 and 2021 do not ask about exactly the same acts. Part of a difference between the two years may come from the questions.'
		}
	},
	{
		id: 'partner_base',
		text: {
			es: 'La base son las mujeres que tienen o han tenido pareja (47.3 millones en 2021), no todas las mujeres. No se puede restar ni sumar con los indicadores que tienen otra base.',
			en: 'The base is women who have or have had a partner (47.3 million in 2021), not all women. It cannot be added to, or taken from, indicators with another base.'
		}
	},
	{
		id: 'partner_psychological_2021',
		text: {
			es: 'A nuestro cálculo de 2021 le falta uno de los actos que el INEGI incluye en la violencia psicológica. Aun así, el total del país coincide con el publicado (35.4 %).',
			en: 'Our calculation for 2021 lacks one of the acts that INEGI counts as psychological violence. Even so, the national figure matches the published one (35.4%).'
		}
	},
	{
		id: 'partner_sexual_2021',
		text: {
			es: 'Sólo hay 2016: con el archivo de 2021 que usamos no se puede reconstruir la definición oficial, porque junta un acto que el INEGI clasifica como psicológico.',
			en: 'Only 2016 is given: the 2021 file that we use does not let the official definition be rebuilt, because it mixes in an act that INEGI classifies as psychological.'
		}
	},
	{
		id: 'complaint_base',
		text: {
			es: 'Es una parte de las mujeres agredidas, que en muchos estados son pocas en la muestra: los intervalos son anchos. Una queja o denuncia dicha en la encuesta no es una carpeta de investigación. En 2021 la base incluye un acto que el INEGI clasifica como psicológico.',
			en: 'It is a share of the women assaulted, who are few in the sample of many states: the intervals are wide. A complaint told to the survey is not an investigation file. In 2021 the base takes in one act that INEGI classifies as psychological.'
		}
	},
	{
		id: 'childhood_recalled',
		text: {
			es: 'Son recuerdos de mujeres de todas las edades: habla de infancias de hace pocos años y de hace muchas décadas, no de las niñas de hoy.',
			en: 'These are memories of women of all ages: they speak of childhoods a few years ago and many decades ago, not of the girls of today.'
		}
	},
	{
		id: 'obstetric_tentative',
		text: {
			es: 'Cifra tentativa: elegimos, entre varias definiciones posibles, la que se acerca al total publicado, y no pudimos confirmarla contra la oficial.',
			en: 'A tentative figure: among several possible definitions we took the one that comes close to the published total, and could not confirm it against the official one.'
		}
	},
	{
		id: 'family_12m_only',
		text: {
			es: 'La violencia de la familia sólo se pregunta para los últimos 12 meses: no existe un porcentaje a lo largo de la vida.',
			en: 'Violence from the family is asked about for the last 12 months only: no lifetime percentage exists.'
		}
	},
	{
		id: 'total_family_12m',
		text: {
			es: 'En este total, la violencia de la familia entra sólo con los últimos 12 meses, porque la encuesta no pregunta por toda la vida.',
			en: 'In this total, violence from the family enters with the last 12 months only, because the survey does not ask about the whole life.'
		}
	},
	{
		id: 'economic_discrimination',
		text: {
			es: 'Junta, como el INEGI, la violencia económica o patrimonial de la pareja y la familia con la discriminación en el trabajo (menos paga, menos ascensos, pruebas de embarazo). A lo largo de la vida y en 12 meses no se cuentan exactamente los mismos actos.',
			en: 'Like INEGI, it joins economic or property violence from partners and relatives with discrimination at work (lower pay, fewer promotions, pregnancy tests). The lifetime figure and the 12-month figure do not count exactly the same acts.'
		}
	},
	{
		id: 'third_party_errors',
		text: {
			es: 'Los porcentajes por estado y su margen de error los calculó un tercero con los datos abiertos del INEGI, por remuestreo: el tamaño del error puede estar equivocado en ±12 %. Donde no hay error publicado, no damos intervalo.',
			en: 'The state percentages and their margins of error were computed by a third party from INEGI’s open data, by resampling: the size of the error may itself be off by ±12%. Where no error was published, we give no interval.'
		}
	},
	{
		id: 'published_some_states',
		text: {
			es: 'Aquí sólo están los estados cuyo valor pudimos comprobar en lo publicado. Los demás tienen un valor oficial que no tenemos: «sin dato aquí» no quiere decir que no haya violencia, y el más alto o el más bajo de esta lista puede no serlo del país.',
			en: 'Only the states whose value we could check in print are here. The others have an official value that we do not hold: “not available here” does not mean no violence, and the highest or lowest of this list may not be that of the country.'
		}
	},
	{
		id: 'published_no_error',
		text: {
			es: 'Son valores ya publicados, casi todos con un decimal y sin margen de error: no se puede decir si dos estados son distintos.',
			en: 'These are values as published, most with one decimal and without a margin of error: it cannot be said whether two states differ.'
		}
	}
];
