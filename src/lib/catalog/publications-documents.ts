/** Documents that tell of programmes, beside the study of 2022. */
import type { Publication } from './publications';

export const documentPublications: readonly Publication[] = [
	{
		id: 'align-2019',
		publisher: { es: 'Plataforma ALIGN', en: 'ALIGN Platform' },
		title: {
			es: 'Trabajar con hombres para romper los patrones de la violencia de género en México',
			en: 'Working with men to break patterns of gender-based violence in Mexico'
		},
		url: 'https://www.alignplatform.org/resources/working-men-break-patterns-gender-based-violence-mexico',
		cut: '2019-09'
	},
	{
		id: 'peru-2018',
		publisher: { es: 'Carmen Ledesma (Perú)', en: 'Carmen Ledesma (Peru)' },
		title: {
			es: 'Los hombres como agentes de cambio para erradicar la violencia contra las mujeres: nuevas masculinidades en el Perú',
			en: 'Men as Change Agents to Eradicate Violence Against Women: Building New Masculinities in Peru'
		},
		url: '/data/programmes.csv',
		cut: '2018'
	},
	{
		id: 'undp-2023',
		publisher: {
			es: 'Programa de las Naciones Unidas para el Desarrollo (PNUD)',
			en: 'United Nations Development Programme (UNDP)'
		},
		title: {
			es: 'México, en el informe anual 2023 del programa mundial de Estado de derecho y derechos humanos',
			en: 'Mexico, in the 2023 annual report of the global programme on the rule of law and human rights'
		},
		url: 'https://rolhr.undp.org/annualreport/2023/latin-america-and-the-caribbean/mexico.html',
		cut: '2023'
	},
	{
		id: 'idb-2022',
		publisher: {
			es: 'Banco Interamericano de Desarrollo (BID)',
			en: 'Inter-American Development Bank (IDB)'
		},
		title: {
			es: 'Construir una masculinidad sana, ¿vía WhatsApp?',
			en: 'Promoting healthy masculinities – via WhatsApp?'
		},
		url: 'https://blogs.iadb.org/igualdad/es/construir-una-masculinidad-sana-via-whatsapp/',
		cut: '2022-11'
	}
];
