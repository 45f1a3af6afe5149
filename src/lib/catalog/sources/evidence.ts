/** The review of what prevention does. */
import type { SourceTexts } from './terms';

export const evidenceSources: readonly SourceTexts[] = [
	{
		id: 'sv-meta',
		terms: {
			es: 'Datos en el dominio público (CC0). Se pide citar el artículo.',
			en: 'Data in the public domain (CC0). Please cite the article.'
		},
		citation: {
			es: 'Porat, R., Gantman, A., Green, S. A., Pezzuto, J.-H., y Paluck, E. L. (2024). Preventing Sexual Violence: A Behavioral Problem Without a Behaviorally Informed Solution. Psychological Science in the Public Interest, 25(1). https://doi.org/10.1177/15291006231221978.',
			en: 'Porat, R., Gantman, A., Green, S. A., Pezzuto, J.-H., and Paluck, E. L. (2024). Preventing Sexual Violence: A Behavioral Problem Without a Behaviorally Informed Solution. Psychological Science in the Public Interest, 25(1). https://doi.org/10.1177/15291006231221978.'
		},
		processing: {
			es: 'Tomamos los 489 efectos de 295 estudios, con su error, y lo que los clasifica; no los textos del archivo. Ningún efecto venía sin error. En 22 no se dice quiénes participaron y así queda. A Escocia le pusimos el código del Reino Unido. Corregimos un nombre cortado («t 2016» es Taylor 2016, del mismo estudio). Once números de personas con decimales se redondearon.',
			en: 'We took the 489 effects of 295 studies, with their errors and what classes them; not the texts of the file. No effect came without its error. For 22 it is not said who took part, and so it stays. Scotland was given the code of the United Kingdom. We mended one cut-off name (“t 2016” is Taylor 2016, of the same study). Eleven numbers of people with decimals were rounded.'
		}
	}
];
