/** What the state does and says: alerts, justice centres, budget, emergency calls. */
import type { SourceTexts } from './terms';
import { factTerms, sesnspTerms } from './terms';

export const publicResponseSources: readonly SourceTexts[] = [
	{
		id: 'gender-alerts',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Alertas de violencia de género contra las mujeres (2026), con la página de cada declaratoria.',
			en: 'Atlas Violeta, Gender-violence alerts (2026), with the page for each declaration.'
		},
		processing: {
			es: 'Leímos día, municipios y motivo de 28 declaratorias en páginas públicas: 26 federales en 23 estados y dos locales. Comprobamos cada municipio contra el catálogo del INEGI y la lista entera contra una lectura anterior. Donde se imprimen otras fechas, lo decimos. Que una alerta se haya declarado no quiere decir que siga vigente.',
			en: 'We read day, municipalities and grounds of 28 declarations on public pages: 26 federal ones in 23 states and two local ones. We checked each municipality against INEGI’s catalogue and the whole list against an earlier reading. Where other dates are in print, we say so. That an alert was declared does not mean that it is still in force.'
		}
	},
	{
		id: 'justice-centres',
		terms: factTerms,
		citation: {
			es: 'Directorio de salud de hacia 2018: sedes de los Centros de Justicia para las Mujeres. Conteo por estado de Atlas Violeta.',
			en: 'Health directory of about 2018: seats of the Women’s Justice Centres. Count by state by Atlas Violeta.'
		},
		processing: {
			es: 'Contamos por estado las 40 sedes de la lista y no guardamos el lugar de ninguna. La lista es vieja: el INEGI contó 65 centros en junio de 2023. Un estado sin renglón es uno que la lista no tiene.',
			en: 'We counted by state the 40 seats on the list and kept the place of none. The list is old: INEGI counted 65 centres in June 2023. A state without a row is one that the list does not have.'
		}
	},
	{
		id: 'budget-annex-13',
		terms: factTerms,
		citation: {
			es: 'Anexo 13 del Presupuesto de Egresos de la Federación, totales de 2018 a 2026 según artículos de la Cámara de Diputados y de La Jornada.',
			en: 'Annex 13 of the Federal Expenditure Budget, totals of 2018 to 2026 according to articles of the Chamber of Deputies and of La Jornada.'
		},
		processing: {
			es: 'Tomamos los totales de artículos, no del decreto, en pesos corrientes: no están ajustados por la inflación. No tenemos 2021. El artículo de 2026 mezcla lo aprobado con el proyecto.',
			en: 'We took the totals from articles, not from the decree, in current pesos: they are not adjusted for inflation. We do not hold 2021. The article on 2026 mixes what was approved with the bill.'
		}
	},
	{
		id: 'programme-figures',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Cifras de programas y servicios públicos (2026), con la página de cada una.',
			en: 'Atlas Violeta, Figures of public programmes and services (2026), with the page for each one.'
		},
		processing: {
			es: 'Cada cifra es la que imprime una página, casi siempre de prensa. Casi ninguna se comprobó en el documento original, y así lo marcamos. De algunas sólo tenemos el nombre de la página, que está en la nota.',
			en: 'Each figure is what a page prints, nearly always of the press. Almost none was checked in the original document, and we mark it so. Of some we have only the name of the page, which is in the note.'
		}
	},
	{
		id: 'calls-911',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Llamadas de emergencia al 911 por violencia familiar, enero de 2019 a octubre de 2020, en la tabla de un tercero.',
			en: 'SESNSP, Emergency calls to 9-1-1 about family violence, January 2019 to October 2020, in a third party’s table.'
		},
		processing: {
			es: 'Restamos los acumulados de cada año para tener los meses y comprobamos que el país sea la suma de los 32 estados: lo es en 20 de 22 meses, y en los otros dos tres llamadas están en un mes distinto. En mayo de 2019 el acumulado de Nayarit no cambió: ese mes queda sin dato.',
			en: 'We subtracted the running totals of each year to get months, and checked that the nation is the sum of the 32 states: it is in 20 of 22 months, and in the other two three calls stand in another month. In May 2019 the total of Nayarit did not move: that month has no figure.'
		}
	}
];
