/** What we say of an alert in our own words, and what became of it. */
export interface AlertNote {
	readonly status: 'declared' | 'lifted_in_part' | 'extended';
	/** Other days or months in print, `YYYY-MM-DD` or `YYYY-MM`. */
	readonly other_days: readonly string[];
	readonly es: string;
	readonly en: string;
}

const declared = { status: 'declared', other_days: [] } as const;

/** By state and day of declaration, as `15 2015-07-31`. */
export const alertNotes: Readonly<Record<string, AlertNote>> = {
	'15 2015-07-31': {
		...declared,
		other_days: ['2015-07-28'],
		es: 'El Sistema Nacional la aprobó el 28 de julio de 2015 y se declaró el 31; algunas páginas dan la primera fecha.',
		en: 'The National System approved it on 28 July 2015 and it was declared on the 31st; some pages give the first date.'
	},
	'17 2015-08-10': {
		...declared,
		status: 'extended',
		es: 'En 2023 se amplió a Huitzilac, Tepoztlán y Tlalnepantla, según Informador (19 de enero de 2026); la lista es la de 2015 y no los incluye. El día no viene en la página citada sino en otra, El Piñero. Un informe de 2016 habla de nueve municipios y nombra ocho.',
		en: 'In 2023 it was extended to Huitzilac, Tepoztlán and Tlalnepantla, according to Informador (19 January 2026); the list is that of 2015 and leaves them out. The day is not on the page cited but on another, El Piñero. A report of 2016 speaks of nine municipalities and names eight.'
	},
	'14 2016-02-08': {
		...declared,
		es: 'La emitió el gobierno de Jalisco conforme a la ley del estado: no cuenta entre las federales. Otra página confirma el día en que entró en vigencia.',
		en: 'Issued by the government of Jalisco under the law of the state: it does not count among the federal ones. Another page confirms the day on which it took effect.'
	},
	'16 2016-06-27': {
		...declared,
		es: 'La página escribe Ciudad Hidalgo: es el municipio de Hidalgo (16034). Quadratín confirma el día un año después.',
		en: 'The page writes Ciudad Hidalgo: it is the municipality of Hidalgo (16034). Quadratín confirms the day a year later.'
	},
	'07 2016-11-18': {
		...declared,
		other_days: ['2016-11-17'],
		es: 'Prevé acciones específicas en la región de los Altos. Otra nota, de enero de 2018, da el 17 de noviembre.',
		en: 'It provides for specific measures in the Altos region. Another article, of January 2018, gives 17 November.'
	},
	'19 2016-11-18': {
		...declared,
		es: 'Otra nota, de 2017, y una campaña del gobierno del estado dan la misma lista.',
		en: 'Another article, of 2017, and a campaign of the state government give the same list.'
	},
	'30 2016-11-23': {
		...declared,
		es: 'Coinciden Al Calor Político, Buzos y Animal Político.',
		en: 'Al Calor Político, Buzos and Animal Político agree.'
	},
	'25 2017-03-31': {
		...declared,
		es: 'La página enlaza el documento de la declaratoria en gob.mx.',
		en: 'The page links to the text of the declaration on gob.mx.'
	},
	'06 2017-06-20': {
		...declared,
		es: 'Prevé acciones especiales en Manzanillo, que no está en la lista. Los nombres vienen de otra página, Manzanillo Digital.',
		en: 'It provides for special measures in Manzanillo, which is not on the list. The names come from another page, Manzanillo Digital.'
	},
	'24 2017-06-21': {
		...declared,
		status: 'lifted_in_part',
		es: 'El 7 de agosto de 2024 se levantó en Tamuín, Tamazunchale y Matehuala (Cimacnoticias, 13 de agosto de 2024); en marzo de 2026 seguía vigente en los otros tres (Pulso, 7 de marzo de 2026). La lista es la de 2017.',
		en: 'On 7 August 2024 it was lifted in Tamuín, Tamazunchale and Matehuala (Cimacnoticias, 13 August 2024); in March 2026 it was still in force in the other three (Pulso, 7 March 2026). The list is that of 2017.'
	},
	'12 2017-06-22': {
		...declared,
		es: 'El día viene en dos páginas; los nombres, en otra, Bajo Palabra.',
		en: 'The day is on two pages; the names are on another, Bajo Palabra.'
	},
	'23 2017-07-07': {
		...declared,
		es: 'El municipio de Solidaridad se llama hoy Playa del Carmen; su clave es la misma (23008). Otra nota, de enero de 2023, confirma que son tres municipios.',
		en: 'The municipality of Solidaridad is now called Playa del Carmen; its code is the same (23008). Another article, of January 2023, confirms that there are three municipalities.'
	},
	'18 2017-08-04': {
		...declared,
		es: 'Prevé acciones específicas en Del Nayar, Huajicori y La Yesca; los dos últimos no están en la lista. El día viene de Quadratín, cuya lista omite Santiago Ixcuintla.',
		en: 'It provides for specific measures in Del Nayar, Huajicori and La Yesca; the last two are not on the list. The day comes from Quadratín, whose list leaves out Santiago Ixcuintla.'
	},
	'30 2017-12-13': {
		...declared,
		es: 'La página no da un número de municipios: que abarca todo el estado es una deducción.',
		en: 'The page gives no number of municipalities: that it covers the whole state is inferred.'
	},
	'32 2018-08-08': {
		...declared,
		es: 'Se notificó el 8 de agosto de 2018 para todos los municipios. Una ponencia de 2022 dice que en Zacatecas se ha declarado dos veces; no encontramos la segunda.',
		en: 'It was notified on 8 August 2018 for all municipalities. A paper of 2022 says that it has been declared twice in Zacatecas; we did not find the second.'
	},
	'20 2018-08-28': {
		...declared,
		other_days: ['2018-08-31'],
		es: 'La copia de la resolución está fechada el 28 de agosto de 2018; la prensa da el 31. Sólo pudimos leer los nombres de 7 de los 40 municipios.',
		en: 'The copy of the resolution is dated 28 August 2018; the press gives the 31st. We could read the names of only 7 of the 40 municipalities.'
	},
	'10 2018-11-05': {
		...declared,
		other_days: ['2018-11-07'],
		es: 'El día viene de una columna de la organización que pidió la alerta; Proceso (19 de septiembre de 2025) da el 7 de noviembre.',
		en: 'The day comes from a column by the organisation that asked for the alert; Proceso (19 September 2025) gives 7 November.'
	},
	'04 2018-11-16': {
		...declared,
		status: 'lifted_in_part',
		es: 'No incluye Carmen, Palizada ni Tenabo. La nota no deja claro si el motivo es violencia feminicida o agravio comparado. El Sur (septiembre de 2021) dice que se levantó en parte.',
		en: 'It leaves out Carmen, Palizada and Tenabo. The article does not make clear whether the ground is femicidal violence or comparative grievance. El Sur (September 2021) says that it was lifted in part.'
	},
	'14 2018-11-20': {
		...declared,
		es: 'Abarca todo el estado, con énfasis en diez municipios: El Salto, Guadalajara, Lagos de Moreno, Mezquitic, Puerto Vallarta, San Pedro Tlaquepaque, Tlajomulco de Zúñiga, Tonalá, Zapopan y Zapotlán el Grande. La página no da el número: 125 son los municipios del estado. Los motivos son los de la solicitud.',
		en: 'It covers the whole state, with emphasis on ten municipalities: El Salto, Guadalajara, Lagos de Moreno, Mezquitic, Puerto Vallarta, San Pedro Tlaquepaque, Tlajomulco de Zúñiga, Tonalá, Zapopan and Zapotlán el Grande. The page gives no number: 125 is how many municipalities the state has. The grounds are those of the request.'
	},
	'21 2019-04-08': {
		...declared,
		es: 'La página citada da los nombres; el día, que es el de la notificación, viene de otras dos. Según SDP Noticias, fue la primera que se declaró por sentencia judicial.',
		en: 'The page cited gives the names; the day, which is that of the notification, comes from two others. According to SDP Noticias, it was the first to be declared by order of a court.'
	},
	'15 2019-09-20': {
		...declared,
		other_days: ['2019-10'],
		es: 'La copia de la resolución está fechada el 20 de septiembre de 2019; se hizo pública hacia el 2 de octubre, y otra nota da octubre. Una página nombra Cuautitlán en lugar de Cuautitlán Izcalli.',
		en: 'The copy of the resolution is dated 20 September 2019; it was made public around 2 October, and another article gives October. One page names Cuautitlán in place of Cuautitlán Izcalli.'
	},
	'09 2019-11-21': {
		...declared,
		other_days: ['2019-11-25'],
		es: 'La decretó la jefatura de gobierno de la ciudad: no cuenta entre las federales. El Heraldo (16 de septiembre de 2024) da su puesta en marcha el 25 de noviembre de 2019. La página no da el número de demarcaciones: 16 son todas.',
		en: 'Decreed by the head of the city’s government: it does not count among the federal ones. El Heraldo (16 September 2024) has it set in motion on 25 November 2019. The page gives no number of boroughs: 16 is all of them.'
	},
	'12 2020-06-05': {
		...declared,
		es: 'Ordena al gobierno del estado armonizar su código penal en lo que toca a la violencia sexual y al acceso a servicios de salud (NOM-046); ninguna página da una lista de municipios. Bajo Palabra confirma el día y el motivo.',
		en: 'It orders the state government to bring its criminal code into line on sexual violence and access to health services (NOM-046); no page gives a list of municipalities. Bajo Palabra confirms the day and the ground.'
	},
	'02 2021-06-25': {
		...declared,
		other_days: ['2021-06-29'],
		es: 'El día es una deducción: una nota del 25 de junio de 2023 dice que ese día se cumplían dos años. El acto público fue el 29 de junio de 2021. Los nombres vienen de Infobae.',
		en: 'The day is inferred: an article of 25 June 2023 says that it was two years to the day. The public event was on 29 June 2021. The names come from Infobae.'
	},
	'08 2021-08-16': {
		...declared,
		es: 'Otra nota, de mayo de 2025, confirma que son cinco municipios.',
		en: 'Another article, of May 2025, confirms that there are five municipalities.'
	},
	'29 2021-08-18': {
		...declared,
		es: 'Coinciden Infobae, El Sol de Tlaxcala y Gente Tlaxcala.',
		en: 'Infobae, El Sol de Tlaxcala and Gente Tlaxcala agree.'
	},
	'26 2021-08-20': {
		...declared,
		es: 'Abarca todo el estado, con seis municipios prioritarios: Cajeme, Empalme, Guaymas, Hermosillo, Nogales y San Luis Río Colorado. Otra nota añade Navojoa. La Jornada confirma el día.',
		en: 'It covers the whole state, with six priority municipalities: Cajeme, Empalme, Guaymas, Hermosillo, Nogales and San Luis Río Colorado. Another article adds Navojoa. La Jornada confirms the day.'
	},
	'11 2024-09-25': {
		...declared,
		other_days: ['2024-09-26', '2024-09-27'],
		es: 'El día es el de la notificación; la prensa da el 26 o el 27 de septiembre. Los nombres vienen de Telediario.',
		en: 'The day is that of the notification; the press gives 26 or 27 September. The names come from Telediario.'
	}
};
