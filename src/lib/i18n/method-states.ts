/** How the profiles of the states and the comparison of states are made, in words. */
import type { MethodSection } from './method-sections';

export const methodStates: readonly MethodSection[] = [
	{
		id: 'profiles',
		title: { es: 'Perfiles de los estados', en: 'Profiles of the states' },
		paragraphs: [
			{
				es: 'Las tres frases de cada perfil las escribe un programa con las mismas cifras que las gráficas. Dicen que el estado tiene más o menos que el país sólo cuando los intervalos del 95\u00a0% no se tocan. Si no hay una cifra, su parte de la frase no aparece.',
				en: 'The three sentences of each profile are written by a program from the same figures as the charts. They say that the state has more or less than the country only where the 95% intervals do not meet. Where a figure does not exist, its part of the sentence is left out.'
			},
			{
				es: 'El lugar de un estado entre los 32 se da como un tramo («lugar 3 a 8 de 32»), y sólo para la encuesta. Se simula 10,000 veces: en cada una, la cifra de cada estado se sortea en escala logit según su estimación y su error estándar, y los estados se ordenan; el tramo es donde cae el estado en 95 de cada 100 sorteos, del percentil 2.5 al 97.5 (Goldstein y Spiegelhalter, 1996). La semilla es fija, así que el resultado siempre es el mismo. Se escribe sólo si los 32 estados tienen la cifra y el tramo abarca a lo más diez lugares, un tercio; si abarca más, el lugar no se distingue. Esa regla es de este atlas. El tramo dice qué tan firme es el lugar de un estado en un indicador; no vale para los 32 a la vez, y un intervalo de confianza estricto sería más largo (Mogstad y otros, 2024). El feminicidio nunca se ordena.',
				en: 'A state’s place among the 32 is given as a range (“rank 3 to 8 of 32”), and for the survey only. It is simulated 10,000 times: each time every state’s figure is drawn on the logit scale from its estimate and standard error, and the states are ranked; the range is where the state falls in 95 of every 100 draws, from the 2.5th to the 97.5th percentile (Goldstein and Spiegelhalter, 1996). The seed is fixed, so the result is always the same. It is written only where all 32 states have the figure and the range spans at most ten places, a third; where it spans more, the place cannot be told apart. That rule is this atlas’s own. The range says how firm one state’s place is on one indicator; it does not hold for all 32 at once, and a strict confidence interval would be longer (Mogstad et al., 2024). Femicide is never ranked.'
			},
			{
				es: 'Los tres estados más parecidos salen de tres datos de 2020: la población (su logaritmo), la parte que vive en localidades de 5,000 habitantes o más, y la que vive en municipios de marginación alta o muy alta según el CONAPO. Cada dato se mide en desviaciones estándar de los 32 estados y se toma la distancia euclidiana más corta. La violencia no entra en la cuenta: parecerse en esto no es parecerse en ella. Quien lee puede elegir otros estados.',
				en: 'The three most similar states come from three facts of 2020: population (its logarithm), the share living in localities of 5,000 inhabitants or more, and the share living in municipalities of high or very high marginalisation by CONAPO. Each is measured in standard deviations of the 32 states, and the shortest Euclidean distances are taken. Violence does not enter: being similar in this does not mean being similar in violence. The reader can choose other states.'
			},
			{
				es: 'La hoja impresa pone las figuras de la página en dos páginas A4. Deja fuera las llamadas al 911, los indicadores sin error publicado, las tablas de las gráficas y las notas: lo dice, y el código QR lleva a la página, que lo tiene todo. También dice de qué versión de los datos es, porque lo impreso no cambia cuando se publica un corte nuevo.',
				en: 'The printed sheet puts the figures of the page on two A4 pages. It leaves out the 9-1-1 calls, the indicators without a published error, the charts’ tables and the notes: it says so, and the QR code leads to the page, which has it all. It also says which release of the data it is of, since what is printed does not change when a new cut is published.'
			}
		]
	},
	{
		id: 'compare',
		title: { es: 'Comparar estados', en: 'Comparing states' },
		paragraphs: [
			{
				es: 'En gris queda lo que no se distingue de la base al 95\u00a0%. Frente al país, un estado se distingue si los intervalos no se tocan: es parte del país, y no son dos muestras independientes. Donde la cifra del país se publicó sin intervalo (en la encuesta: comunidad, escuela y familia), se distingue si esa cifra queda fuera del intervalo del estado; así es también en los perfiles. Dos estados en la encuesta se distinguen si el intervalo de su diferencia deja fuera el cero; dos tasas, si el intervalo exacto de su cociente deja fuera el 1; dos proporciones, por la prueba exacta de Fisher. Donde falta una cifra o su error, no se dice nada.',
				en: 'What cannot be told from the base at 95% is grey. Beside the country, a state is told apart where the intervals do not meet: it is part of the country, and the two are no independent samples. Where the country’s figure was published without an interval (in the survey: community, school and family), it is told apart if that figure lies outside the state’s interval; the profiles do the same. Two states in the survey are told apart where the interval of their difference leaves out zero; two rates, where the exact interval of their ratio leaves out 1; two shares, by Fisher’s exact test. Where a figure or its error is missing, nothing is said.'
			},
			{
				es: 'Cada comparación se hace por separado. Si en realidad nada fuera distinto, cerca de una de cada veinte saldría distinta por azar: en una tabla de 32 estados conviene fijarse en las diferencias grandes y en las que se repiten, no en una sola.',
				en: 'Each comparison is made by itself. If nothing really differed, about one in twenty would still come out as different by chance: in a table of 32 states, look at the large differences and at those that recur, not at a single one.'
			}
		]
	}
];
