/** What leaves the site with a reader and how it stays true, in words. */
import type { MethodSection } from './method-sections';

export const methodTravel: readonly MethodSection[] = [
	{
		id: 'travel',
		title: { es: 'Lo que se lleva de aquí', en: 'What is taken from here' },
		paragraphs: [
			{
				es: 'El enlace de una vista la reproduce entera: indicador, año, lugar, filtros y forma. La figura insertada en otra página, la imagen, los archivos, la cita y el código se hacen con las mismas filas que se ven en pantalla, no con los controles, y todos llevan la unidad, el corte, la precisión, la fuente y la versión.',
				en: 'The link of a view reproduces it whole: indicator, year, place, filters and form. The figure embedded in another page, the picture, the files, the citation and the code are made from the same rows that the screen shows, not from the controls, and all of them carry unit, cut, precision, source and release.'
			},
			{
				es: 'Los archivos escriben los números con todos sus dígitos y punto decimal, y dejan vacío lo que no se sabe. En CSV y Excel, un texto que una hoja de cálculo tomaría por fórmula va precedido de un apóstrofo o escrito como texto.',
				en: 'Files write numbers with all their digits and a decimal point, and leave empty what is not known. In CSV and Excel a text that a spreadsheet would take for a formula is preceded by an apostrophe or written as text.'
			},
			{
				es: 'Una figura insertada puede seguir los datos o quedarse fija en una versión. La que sigue los datos cambia cuando se publica un corte nuevo. La fija muestra para siempre los datos de su versión, dice cuál es y enlaza a la actual. Si un indicador se retira o cambia de nombre, su enlace lo explica.',
				en: 'An embedded figure can follow the data or stay with one release. One that follows the data changes when a new cut is published. A fixed one shows the data of its release for good, says which it is, and links to the present one. If an indicator is withdrawn or renamed, its link explains it.'
			},
			{
				es: 'No se inserta en otras páginas lo que necesita el motor de consultas (el mapa filtrado por corte, edad o lugar; el tabulador), ni los directorios, ni el mapa municipal de un estado, que pesa demasiado. De esas vistas se llevan el enlace, los archivos y, donde hay dibujo, la imagen.',
				en: 'What needs the query engine is not embedded (the map filtered by cut, age or place; the tabulator), nor are the directories, nor the municipal map of a state, which weighs too much. Of those views the link, the files and, where there is a drawing, the picture can be taken.'
			}
		]
	}
];
