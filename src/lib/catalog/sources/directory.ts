/** Who works against violence, and who can be called. */
import type { SourceTexts } from './terms';
import { factTerms } from './terms';

export const directorySources: readonly SourceTexts[] = [
	{
		id: 'organisations',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Directorio de organizaciones (2026), con la página de cada una.',
			en: 'Atlas Violeta, Directory of organisations (2026), with the page for each one.'
		},
		processing: {
			es: 'Unimos por nombre dos lecturas de páginas públicas y las organizaciones del estudio de 2022. Dejamos fuera correos, teléfonos, calles y cualquier lugar donde pueda haber un refugio. No es un censo.',
			en: 'We merged by name two readings of public pages and the organisations of the 2022 study. We left out e-mails, telephones, streets and any place where there may be a shelter. It is not a census.'
		}
	},
	{
		id: 'organisations-by-hand',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Directorio de organizaciones (2026), agregadas o corregidas a mano, con la página de cada una.',
			en: 'Atlas Violeta, Directory of organisations (2026), added or corrected by hand, with the page for each one.'
		},
		processing: {
			es: 'Cada línea agrega una organización que nombra una página pública, corrige una que ya estaba, o la retira y dice por qué. El archivo se revisa antes de publicarse.',
			en: 'Each line adds an organisation that a public page names, corrects one that was there, or withdraws it and says why. The file is checked before it is published.'
		}
	},
	{
		id: 'helplines',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Líneas de ayuda (2026), con la página y la fecha de cada una.',
			en: 'Atlas Violeta, Helplines (2026), with the page and date for each one.'
		},
		processing: {
			es: 'Sólo se publican las líneas que una página fechada confirma; las demás se dejaron fuera, porque un número equivocado hace daño.',
			en: 'Only lines that a dated page confirms are published; the rest were left out, because a wrong number does harm.'
		}
	},
	{
		id: 'mens-programmes',
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Programas documentados (2026), con la página de cada uno.',
			en: 'Atlas Violeta, Documented programmes (2026), with the page for each one.'
		},
		processing: {
			es: 'Describimos con nuestras palabras lo que dicen las páginas. El alcance es el que declaró quien opera el programa: no es una medida de efecto.',
			en: 'We describe in our own words what the pages say. Reach is as the operator reported it: it is no measure of effect.'
		}
	},
	{
		id: 'study-2022',
		terms: {
			es: 'El texto del estudio tiene licencia CC BY-NC-SA 4.0 (© ALIGN 2022); aquí sólo hay hechos, en palabras propias.',
			en: 'The text of the study is licensed CC BY-NC-SA 4.0 (© ALIGN 2022); here are only facts, in our own words.'
		},
		citation: {
			es: 'Moreno, A., L. Ruiz y A. Santana (2022), Boys and Men: Part of the Equation to Reduce Gender Violence in Mexico, nota informativa, Simetría, A. C., y Plataforma ALIGN.',
			en: 'Moreno, A., Ruiz, L. and Santana, A. (2022), Boys and Men: Part of the Equation to Reduce Gender Violence in Mexico, briefing note, Simetría, A. C., and ALIGN Platform.'
		},
		processing: {
			es: 'Pasamos a tablas los anexos y algunos datos del texto: las ocho organizaciones entrevistadas y las doce personas que participaban en sus programas. No representan a todas las organizaciones.',
			en: 'We turned the annexes and some figures of the text into tables: the eight organisations interviewed and twelve people who took part in their programmes. They do not stand for all organisations.'
		}
	}
];
