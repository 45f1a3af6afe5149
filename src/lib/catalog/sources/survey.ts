/** ENDIREH in its three forms, and who lives where. */
import type { SourceTexts } from './terms';
import { freeUseTerms, inegiTerms } from './terms';

export const surveySources: readonly SourceTexts[] = [
	{
		id: 'endireh',
		terms: inegiTerms,
		citation: {
			es: 'INEGI, Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares (ENDIREH) 2016 y 2021, microdatos. Cálculos de Atlas Violeta.',
			en: 'INEGI, National Survey on the Dynamics of Household Relationships (ENDIREH) 2016 and 2021, microdata. Calculations by Atlas Violeta.'
		},
		processing: {
			es: 'Un renglón por mujer entrevistada (111,256 en 2016 y 110,127 en 2021). Calculamos cada porcentaje con su ponderador y su error estándar por linealización de Taylor sobre estratos y unidades primarias de muestreo, con intervalo logit de 95 %. Lo no especificado cuenta como «no» y se queda en la base, como en el INEGI. La tabla publicada no lleva las claves de la vivienda, del hogar, de la mujer ni de sus integrantes, ni el municipio, la localidad, los nombres o el estrato socioeconómico: ninguna columna sirve para identificar a una mujer.',
			en: 'One row per woman interviewed (111,256 in 2016 and 110,127 in 2021). We compute every percentage with its weight, and its standard error by Taylor linearisation over strata and primary sampling units, with a 95% logit interval. What is not specified counts as “no” and stays in the base, as INEGI does. The published table leaves out the keys of the dwelling, the household, the woman and its members, and the municipality, the locality, names and the socio-economic stratum: no column identifies a woman.'
		}
	},
	{
		id: 'endireh-aggregates',
		terms: inegiTerms,
		citation: {
			es: 'INEGI, ENDIREH 2016 y 2021: tabla de variables derivadas y cálculos de terceros con los datos abiertos.',
			en: 'INEGI, ENDIREH 2016 and 2021: table of derived variables, and third-party calculations from the open data.'
		},
		processing: {
			es: 'Tomamos los porcentajes de comunidad, escuela y familia por estado que un tercero calculó con los reactivos del INEGI, con error por remuestreo (200 réplicas), y los 19 indicadores de 2021 que la tabla de variables derivadas del INEGI da para el país y la Ciudad de México, sin error. No publicamos la serie de trabajo de ese tercero, porque no sigue la definición oficial.',
			en: 'We took the state percentages for community, school and family that a third party computed from INEGI’s items, with errors by resampling (200 replicates), and the 19 indicators of 2021 that INEGI’s table of derived variables gives for the nation and Mexico City, without an error. We do not publish that party’s series for work, because it does not follow the official definition.'
		}
	},
	{
		id: 'endireh-published',
		terms: inegiTerms,
		citation: {
			es: 'INEGI, ENDIREH 2016 y 2021, principales resultados, según se publicaron.',
			en: 'INEGI, ENDIREH 2016 and 2021, main results, as published.'
		},
		processing: {
			es: 'Son 71 valores que pudimos leer en publicaciones que citan al INEGI, a un decimal y sin error, con el lugar donde los leímos. Sirven para comprobar nuestras cifras y para llenar las que no podemos calcular. Sólo están algunos estados; dejamos fuera los que no coinciden entre publicaciones.',
			en: 'These are 71 values that we could read in publications that quote INEGI, to one decimal and without an error, with the place where we read them. They serve to check our figures and to fill in those that we cannot compute. Only some states are there; we left out those on which publications disagree.'
		}
	},
	{
		id: 'conapo-population',
		terms: freeUseTerms,
		citation: {
			es: 'CONAPO, Conciliación demográfica de 1950 a 2019 y proyecciones de la población de México y de las entidades federativas 2020 a 2070 (2023).',
			en: 'CONAPO, Demographic conciliation 1950 to 2019 and population projections of Mexico and its states 2020 to 2070 (2023).'
		},
		processing: {
			es: 'Población a mitad de año por estado y municipio, sexo y mayoría de edad. Unimos los nombres con la clave del INEGI y sumamos los 32 estados para el país. No se mezcla con el censo.',
			en: 'Population at mid-year by state and municipality, sex and adulthood. We joined names to INEGI’s codes and added up the 32 states for the nation. It is never mixed with the census.'
		}
	},
	{
		id: 'marginalisation',
		terms: freeUseTerms,
		citation: {
			es: 'CONAPO, Índice de marginación por municipio 2020, con datos del Censo de Población y Vivienda 2020 del INEGI.',
			en: 'CONAPO, Marginalisation index by municipality 2020, with data from INEGI’s Population and Housing Census 2020.'
		},
		processing: {
			es: 'De la copia de un tercero sumamos por estado los habitantes de los 2,469 municipios: todos, quienes viven en localidades de menos de 5,000 habitantes y quienes viven en municipios de grado de marginación alto o muy alto. Comprobamos que los habitantes sean los del censo. Usamos el grado y no el índice, en el que un valor más alto es menos marginación. Los nueve municipios creados después de 2020 no tienen índice: sus habitantes cuentan donde vivían entonces.',
			en: 'From a third party’s copy we added up by state the people of the 2,469 municipalities: all of them, those who live in localities under 5,000 inhabitants, and those who live in municipalities of high or very high marginalisation. We checked that the people are those of the census. We use the grade and not the index, in which a higher value means less marginalisation. The nine municipalities made after 2020 have no index: their people count where they lived then.'
		}
	},
	{
		id: 'geography',
		terms: {
			es: 'Términos de libre uso de la información del INEGI; los contornos simplificados, con licencia BSD de 3 cláusulas.',
			en: 'INEGI’s terms of free use of information; the simplified outlines, under the 3-clause BSD licence.'
		},
		citation: {
			es: 'INEGI, Marco Geoestadístico, Censo de Población y Vivienda 2020.',
			en: 'INEGI, Geostatistical Framework, Population and Housing Census 2020.'
		},
		processing: {
			es: 'Simplificamos los contornos y les dejamos sólo la clave. No se dibujan las islas alejadas ni los islotes. Los nueve municipios creados después de 2020 están en la lista, sin contorno.',
			en: 'We simplified the outlines and left them only their code. Remote islands and islets are not drawn. The nine municipalities made after 2020 are in the list, without an outline.'
		}
	}
];
