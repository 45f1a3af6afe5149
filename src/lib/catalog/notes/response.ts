/** What the directory of organisations and programmes cannot say. */
import type { Note } from '../types';

export const responseNotes: readonly Note[] = [
	{
		id: 'directory_not_census',
		text: {
			es: 'El directorio no es un censo. Reúne lo que nombran las páginas públicas que pudimos leer; los registros oficiales cuentan más de 900 organizaciones que trabajan por las mujeres. Por eso se muestra en clases y nunca por habitante: «ninguna» quiere decir que no la encontramos.',
			en: 'The directory is not a census. It gathers what the public pages that we could read name; official registers count more than 900 organisations working for women. It is therefore shown in classes and never per inhabitant: “none” means that we found none.'
		}
	},
	{
		id: 'directory_reading',
		text: {
			es: 'El número dice también qué se leyó: varias de las organizaciones de Puebla vienen de una misma nota de prensa, y la mayoría de las de Nuevo León, de un solo directorio. Se ven de más las que hacen incidencia, y de menos las que atienden.',
			en: 'The number also says what was read: several organisations of Puebla come from one newspaper article, and most of those of Nuevo León from one directory. Advocacy is over-represented, and direct service under-represented.'
		}
	},
	{
		id: 'listed_not_active',
		text: {
			es: 'Estar en la lista no quiere decir seguir en activo: pocas páginas son de 2025 o 2026.',
			en: 'Being listed does not mean being active today: few of the pages are of 2025 or 2026.'
		}
	},
	{
		id: 'reach_is_output',
		text: {
			es: 'El alcance es lo que declara quien opera el programa: cuántas personas pasaron por él, no si cambió algo.',
			en: 'Reach is what the operator reports: how many people went through the programme, not whether anything changed.'
		}
	}
];
