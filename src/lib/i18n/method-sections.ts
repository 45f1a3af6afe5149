/** How the figures are made, in words. Formulas and limits are those of `stats/` and `query/`. */
import type { Text } from '../catalog/types';
import { methodInterventions } from './method-interventions';
import { methodStates } from './method-states';
import { methodTravel } from './method-travel';

export interface MethodSection {
	/** The anchor; part of addresses that others may hold. */
	readonly id: string;
	readonly title: Text;
	readonly paragraphs: readonly Text[];
}

export const methodSections: readonly MethodSection[] = [
	{
		id: 'units',
		title: { es: 'Unidades y cortes', en: 'Units and cuts' },
		paragraphs: [
			{
				es: 'Una mujer encuestada, una carpeta de investigación, una víctima, una defunción y una llamada son cosas distintas. Cada cifra dice cuál cuenta, y nunca se suman unas con otras.',
				en: 'A woman surveyed, an investigation file, a victim, a death and a call are different things. Every figure says which it counts, and they are never added together.'
			},
			{
				es: 'El SESNSP corrige sus cifras cada mes, también las de años pasados. Por eso cada una lleva su corte. Sin otra indicación se usa el corte más reciente que tiene esa cifra para los 32 estados; el mapa permite ver los anteriores.',
				en: 'SESNSP revises its figures every month, those of past years too. So each carries its cut. Unless you choose otherwise, the newest cut that holds the figure for all 32 states is used; the map can show the earlier ones.'
			},
			{
				es: 'En enero de 2026 el registro CNSP/38/15 dio paso al RNID. Son dos registros: ninguna gráfica los une con una línea, y la tentativa de feminicidio, que sólo tiene el segundo, nunca se suma al feminicidio.',
				en: 'In January 2026 the register CNSP/38/15 gave way to RNID. They are two registers: no chart joins them with a line, and attempted femicide, which only the second has, is never added to femicide.'
			}
		]
	},
	{
		id: 'survey',
		title: { es: 'Estimaciones de la ENDIREH', en: 'Survey estimates (ENDIREH)' },
		paragraphs: [
			{
				es: 'La prevalencia es la suma de los factores de expansión de las mujeres que vivieron la violencia, entre la suma de los factores de todas las que forman la base: por ejemplo, las que tienen o tuvieron pareja. Se calcula con los microdatos de 2016 y 2021, con las definiciones del INEGI; la del maltrato en el parto es tentativa. Lo no especificado cuenta como «no» y permanece en la base.',
				en: 'Prevalence is the sum of the weights of the women who experienced the violence over the sum of the weights of all women in the base: for instance, those who have or had a partner. It is computed from the microdata of 2016 and 2021 with INEGI’s definitions; that of mistreatment in childbirth is tentative. “Not specified” counts as “no” and stays in the base.'
			},
			{
				es: 'El error estándar sigue el diseño de la muestra por linealización de Taylor: el residuo ponderado de cada mujer se suma por unidad primaria de muestreo; dentro de cada estrato se mide cuánto varían esas sumas entre todas las unidades muestreadas, también las que no tienen mujeres del grupo; y las varianzas de los estratos se suman. Es el cálculo del paquete survey de R, y coincide con él.',
				en: 'The standard error follows the sample design by Taylor linearisation: each woman’s weighted residual is summed by primary sampling unit; within each stratum we measure how much those sums vary over all sampled units, also those with no woman of the group; and the variances of the strata are added. This is what R’s survey package computes, and it agrees with it.'
			},
			{
				es: 'El intervalo es del 95\u00a0%, en escala logit y con los grados de libertad del diseño (unidades primarias menos estratos), de modo que nunca sale de 0 a 100 (Korn y Graubard, 1999). Los programas del INEGI imprimen intervalos del 90\u00a0%; aquí son del 95\u00a0%, y el tabulador da también los del 90\u00a0% a quien los pida.',
				en: 'The interval is of 95%, on the logit scale and with the degrees of freedom of the design (primary units minus strata), so that it never leaves 0 to 100 (Korn and Graubard, 1999). INEGI’s own programs print intervals of 90%; here they are of 95%, and the tabulator also gives those of 90% to anyone who asks for them.'
			},
			{
				es: 'Con los microdatos se estiman la violencia de pareja, la de la infancia, el maltrato en el parto y la denuncia. Lo demás (comunidad, escuela, trabajo, familia, los tipos de violencia y el total) exige el archivo completo del INEGI: mientras no se importe, esas cifras vienen de tabulados agregados y de valores publicados, a veces sólo del país y sin error. Algunos errores de esos tabulados se estimaron por remuestreo y son ruidosos. Cada figura dice de dónde sale.',
				en: 'Partner violence, childhood violence, mistreatment in childbirth and complaints are estimated from the microdata. The rest (community, school, work, family, the types of violence and the total) needs INEGI’s complete file: until it is imported, those figures come from aggregates and published values, some for the nation only and without an error. Some errors of those aggregates were estimated by resampling and are noisy. Every figure says where it comes from.'
			},
			{
				es: 'Entre 2016 y 2021 se comparan dos encuestas independientes: el error de la diferencia sale de los dos errores, con los grados de libertad de Welch y Satterthwaite. Si su intervalo del 95\u00a0% contiene el cero se dice que las dos cifras no se distinguen. Los dos cuestionarios no son iguales reactivo por reactivo, y eso no está en el intervalo.',
				en: 'From 2016 to 2021 two independent surveys are compared: the error of the difference comes from both errors, with the degrees of freedom of Welch and Satterthwaite. Where its 95% interval includes zero, the two figures are said to be indistinguishable. The two questionnaires are not equal item by item, and that is not in the interval.'
			},
			{
				es: 'Dos celdas de una misma tabla salen de las mismas unidades de la muestra. El tabulador las compara con su covarianza: la diferencia con un intervalo t y la razón en escala logarítmica, ambas con los grados de libertad del diseño.',
				en: 'Two cells of one table come from the same units of the sample. The tabulator compares them with their covariance: the difference with a t interval and the ratio on the logarithmic scale, both with the degrees of freedom of the design.'
			},
			{
				es: 'De los archivos del INEGI, la tabla de mujeres que se publica deja fuera lo que acerca a una persona o a su casa: las claves de la mujer, del hogar y de la vivienda, el municipio y la localidad. El estrato y la unidad primaria de muestreo se quedan, porque sin ellos no hay error: son números sin lugar.',
				en: 'Of INEGI’s files, the published table of women leaves out whatever could point to a person or her home: the keys of the woman, the household and the dwelling, the municipality and the locality. The stratum and the primary sampling unit stay, because without them there is no error: they are numbers without a place.'
			}
		]
	},
	{
		id: 'precision',
		title: { es: 'Precisión', en: 'Precision' },
		paragraphs: [
			{
				es: 'El coeficiente de variación es el error estándar entre la estimación. Como en el INEGI, la precisión es alta si es menor que 15\u00a0%, moderada de 15 a menos de 30\u00a0%, y baja desde 30\u00a0%; aquí también es baja cuando el diseño deja menos de 8 grados de libertad, porque entonces el error mismo se conoce mal (Parker y otros, 2017). Lo de precisión baja se marca en el mapa con una trama. Con menos de 30 mujeres en la muestra no se da una estimación.',
				en: 'The coefficient of variation is the standard error over the estimate. As INEGI defines it, precision is high below 15%, moderate from 15% to below 30%, and low from 30% on; here it is low too where the design leaves fewer than 8 degrees of freedom, since the error itself is then poorly known (Parker et al., 2017). Low precision is marked on the map with a hatch. With fewer than 30 women in the sample no estimate is given.'
			},
			{
				es: 'Los registros son conteos completos y quien los publica no les da precisión. Aplicamos los mismos límites a la variación que tendría un conteo así por azar (100 entre la raíz del número): desde 45 es alta, de 12 a 44 moderada, y menos de 12 baja. Es una regla de este atlas.',
				en: 'Registers are complete counts, and their publisher gives them no precision. We apply the same limits to how much such a count would vary by chance (100 over the square root of the number): from 45 on it is high, from 12 to 44 moderate, below 12 low. The rule is this atlas’s own.'
			}
		]
	},
	{
		id: 'rates',
		title: { es: 'Tasas y proporciones', en: 'Rates and shares' },
		paragraphs: [
			{
				es: 'Una tasa es el número de carpetas, víctimas o defunciones por cada 100,000 mujeres del mismo año, a mitad de año, según las proyecciones del CONAPO (conciliación de 2023). De un año contado en parte, se divide entre las mujeres multiplicadas por los meses contados sobre 12. Se divide entre mujeres también cuando el registro no dice el sexo de la víctima, y se avisa.',
				en: 'A rate is the number of files, victims or deaths per 100,000 women of the same year, at mid-year, in CONAPO’s projections (2023 conciliation). For a year counted in part, the base is women times the months counted over 12. The base is women also where the register does not record the victim’s sex, and the page says so.'
			},
			{
				es: 'El intervalo de una tasa es el exacto de Poisson del 95\u00a0% (Garwood, 1936). El de la proporción de asesinatos de mujeres registrados como feminicidio es el exacto binomial del 95\u00a0% (Clopper y Pearson, 1934).',
				en: 'A rate’s interval is the exact Poisson one of 95% (Garwood, 1936). That of the share of killings of women recorded as femicide is the exact binomial one of 95% (Clopper and Pearson, 1934).'
			},
			{
				es: 'El feminicidio por estado va siempre junto al homicidio doloso de mujeres y la proporción entre ambos, porque cada fiscalía clasifica a su manera.',
				en: 'Femicide by state always stands beside the intentional homicide of women and the share between them, because each prosecutor classifies in its own way.'
			}
		]
	},
	{
		id: 'revisions',
		title: { es: 'Revisiones, cambios y saltos', en: 'Revisions, changes and jumps' },
		paragraphs: [
			{
				es: 'Guardamos cada corte que hemos podido leer, no sólo el último. «Como se sabía en…» muestra la serie tal como estaba en ese corte; la página de revisiones sigue cada año de corte en corte. Un año parcial nunca se compara con uno completo.',
				en: 'We keep every cut that we could read, not just the last one. “As known on…” shows the series as it stood at that cut; the page of revisions follows each year from cut to cut. A partial year is never compared with a whole one.'
			},
			{
				es: 'El cambio entre dos periodos de igual duración es el cociente de sus tasas, con el intervalo exacto del 95\u00a0% que resulta de repartir el total entre los dos (Przyborowski y Wilenski, 1940). Si el intervalo contiene el 1, se dice que los periodos no se distinguen. Los intervalos miden el azar de un conteo, no los cambios en la forma de registrar.',
				en: 'The change between two periods of equal length is the ratio of their rates, with the exact 95% interval that follows from how the total is shared between the two (Przyborowski and Wilenski, 1940). Where the interval holds 1, the periods cannot be told apart. Intervals measure the chance in a count, not changes in how things are recorded.'
			},
			{
				es: 'Se señala para leer con cuidado todo año completo cuya tasa es al menos el doble, o a lo más la mitad, de la del año anterior, si el intervalo exacto del 99.9\u00a0% de ese cociente deja fuera el 1. Es una regla de este atlas: dice que el salto es demasiado grande para ser azar, no por qué ocurrió.',
				en: 'A whole year is marked to be read with care when its rate is at least twice, or at most half, that of the year before, and the exact 99.9% interval of that ratio leaves out 1. The rule is this atlas’s own: it says that the jump is too large to be chance, not why it happened.'
			}
		]
	},
	{
		id: 'municipalities',
		title: { es: 'Municipios', en: 'Municipalities' },
		paragraphs: [
			{
				es: 'En la mayoría de los municipios hay cero o una carpeta al año: una tasa así salta con una sola. Por eso se juntan varios años y, además de la tasa observada, se da una suavizada hacia la media del estado, tanto más cuanto menos mujeres viven en el municipio (Bayes empírico por el método de momentos; Marshall, 1991). La página dice siempre cuál se ve.',
				en: 'Most municipalities have no file or one a year, and such a rate jumps with a single one. So several years are pooled and, beside the observed rate, one is given that is smoothed towards the state’s mean, the more so the fewer women live in the municipality (empirical Bayes by the method of moments; Marshall, 1991). The page always says which one is shown.'
			},
			{
				es: 'Las claves terminadas en 998 y 999 son carpetas sin municipio: cuentan en el total del estado y van aparte. Los municipios creados después de 2020 están en la tabla aunque el mapa todavía no los dibuje. Un cero puede ser un municipio que aún no existía, o carpetas que quedaron sin municipio.',
				en: 'Codes that end in 998 and 999 are files without a municipality: they count in the state’s total and stand apart. Municipalities made after 2020 are in the table even though the map does not draw them yet. A zero may be a municipality that did not exist yet, or files left without a municipality.'
			}
		]
	},
	{
		id: 'classes',
		title: { es: 'Clases de un mapa', en: 'Classes of a map' },
		paragraphs: [
			{
				es: 'De inicio, las clases son fijas: los mismos límites, redondos, para todos los años, de modo que un color significa lo mismo siempre. Quien lee puede elegir cuantiles (más o menos los mismos estados en cada clase), pasos iguales o cortes naturales (la menor variación dentro de cada clase), de 3 a 7 clases. Un valor igual a un límite queda en la clase de arriba.',
				en: 'At first the classes are fixed: the same round breaks for every year, so that a colour always means the same. The reader can choose quantiles (about as many states in each class), equal steps, or natural breaks (the least variation within classes), from 3 to 7 classes. A value equal to a break belongs to the class above.'
			}
		]
	},
	{
		id: 'coverage',
		title: { es: 'Necesidad y respuesta', en: 'Need and response' },
		paragraphs: [
			{
				es: 'El mapa de cobertura cruza dos cosas. La necesidad se parte en tercios: los estados con dato, ordenados, en tres grupos de tamaño parecido, y un empate queda en el grupo de arriba. La respuesta es cuántas organizaciones o programas documentados tiene el estado: ninguno, 1–2, 3–5, 6 o más.',
				en: 'The coverage map crosses two things. Need is cut into thirds: the states with a figure, in order, in three groups of about the same size, ties going to the group above. Response is how many documented organisations or programmes the state has: none, 1–2, 3–5, 6 or more.'
			},
			{
				es: 'Documentado quiere decir que una página pública lo nombra y lo ubica en el estado; no que siga activo ni que sea todo lo que hay. Por eso nunca se divide entre habitantes y nunca se ordena a los estados por ello. Una organización nacional sin estado no se cuenta en ninguno.',
				en: 'Documented means that a public page names it and places it in the state; not that it is still active, nor that it is all there is. So it is never divided by population, and states are never ranked by it. A national organisation that names no state counts in none.'
			}
		]
	},
	...methodInterventions,
	...methodStates,
	...methodTravel,
	{
		id: 'refuses',
		title: { es: 'Lo que este sitio no hace', en: 'What this site refuses to do' },
		paragraphs: [
			{
				es: 'No dice «casos». No ordena a los estados por feminicidio sin el homicidio doloso de mujeres al lado. No presenta la falta de datos como un valor bajo. No calcula organizaciones por habitante. No explica los saltos de un registro: los señala.',
				en: 'It does not say “cases”. It does not rank states by femicide without the intentional homicide of women beside it. It does not show missing data as a low value. It does not compute organisations per inhabitant. It does not explain the jumps of a register: it flags them.'
			},
			{
				es: 'No publica la ubicación de un refugio, ni siquiera el municipio, ni teléfonos, correos o domicilios de personas. No publica un número de ayuda que no pudo confirmar. No guarda nada de quien lo visita.',
				en: 'It does not publish where a shelter is, not even its town, nor anyone’s telephone, e-mail or street. It does not publish a helpline that it could not confirm. It keeps nothing about those who visit it.'
			}
		]
	},
	{
		id: 'problems',
		title: { es: 'Problemas conocidos', en: 'Known problems' },
		paragraphs: [
			{
				es: 'Los archivos del SESNSP y del INEGI se leyeron de copias públicas, cada una identificada por su suma sha256, y se comprobaron contra cifras publicadas. Donde un archivo mezcla cortes, lo decimos en su ficha.',
				en: 'The files of SESNSP and INEGI were read from public copies, each identified by its sha256, and checked against published figures. Where a file mixes cuts, its entry says so.'
			},
			{
				es: 'Las defunciones del INEGI de 2023 y 2024 están incompletas en lo que tenemos. El directorio de organizaciones es desigual: en algunos estados sale de una sola página. Algunas series de carpetas saltan de un año a otro por la forma de registrar.',
				en: 'INEGI’s deaths of 2023 and 2024 are incomplete in what we hold. The directory of organisations is uneven: in some states it rests on a single page. Some series of files jump from one year to the next because of how they are recorded.'
			}
		]
	}
];
