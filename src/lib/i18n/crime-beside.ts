/** The words of what stands beside a topic's series: weapon and age, deaths since 1990, another country. */
import type { Messages } from './index';

export const crimeBeside = {
	es: {
		weaponTitle: (where: string) =>
			`Arma o medio en los feminicidios y homicidios dolosos de mujeres ${where}`,
		weaponSentence:
			'Qué parte de las víctimas corresponde a cada medio; juntas suman 100\u00a0%. «No especificado» también cuenta: si baja, lo demás sube aunque nada haya cambiado en los hechos.',
		ageTitle: (where: string) =>
			`Edad de las víctimas de feminicidio y de homicidio doloso de mujeres ${where}`,
		ageSentence:
			'Qué parte de las víctimas corresponde a cada grupo. Sólo se registra si tenían menos de 18 años o más, y de muchas no consta.',
		few: 'Donde hay pocas víctimas al año, los años completos se toman juntos, con su intervalo exacto de 95\u00a0%; la tabla los tiene uno por uno.',
		pooledAxis: (first: string, last: string, total: string) =>
			`Porcentaje de las ${total} víctimas de ${first} a ${last}, juntas`,
		femicide: 'Feminicidio',
		women_homicide: 'Homicidio doloso de mujeres',
		with_firearm: 'Arma de fuego',
		with_bladed_weapon: 'Arma blanca',
		other_means: 'Otro medio',
		unspecified: 'No especificado',
		adult: '18 años y más',
		minor: 'Menores de 18',
		ageUnspecified: 'No consta',
		shareAxis: 'Porcentaje de las víctimas',
		shareUnit: 'porcentaje de las víctimas del año, mujeres',
		sharePrecision: 'conteo completo; los porcentajes de pocas víctimas saltan de un año a otro',
		shareText: (percent: string, n: string, total: string) => `${percent} (${n} de ${total})`,
		none: 'ninguna víctima',
		columnCount: 'Delito',
		columnYear: 'Año',
		columnMonths: 'Meses contados',
		columnTotal: 'Víctimas',
		columnShare: (group: string) => `${group}, parte`,
		columnCut: 'Corte',
		columnPlace: 'Clave del estado',
		columnSource: 'Fuente',

		deathsTitle: (where: string) =>
			`Muertes de mujeres ${where} según dos fuentes: certificados de defunción y fiscalías`,
		deathsSentence: (year: string, deaths: string, victims: string) =>
			`En ${year} el INEGI contó ${deaths} defunciones de mujeres por homicidio, por año de registro; las fiscalías, ${victims} víctimas de feminicidio u homicidio doloso. Son dos definiciones de hechos que en parte son los mismos: no se suman.`,
		deathsIncomplete: (years: string) =>
			`Lo que tenemos del INEGI de ${years} está incompleto (puntos huecos): indica hacia dónde va, no cuántas son.`,
		deathsLine: 'INEGI: defunciones por homicidio',
		deathsPartLine: 'INEGI, incompleto',
		victimsLine: 'SESNSP: feminicidio y homicidio doloso',
		deathsAxis: 'Mujeres',
		deathsUnit:
			'defunciones de mujeres por homicidio (INEGI) y víctimas de feminicidio y de homicidio doloso de mujeres (SESNSP)',
		deathsCut: (year: string, victims: string) => `INEGI, ${year}; SESNSP, ${victims}`,
		incomplete: 'incompleto',
		columnDeaths: 'Defunciones por homicidio (INEGI)',
		columnComplete: '¿Archivo completo?',
		columnVictims: 'Feminicidio y homicidio doloso (SESNSP)',
		yes: 'sí',
		no: 'no',
		deathsPrecision: 'dos conteos, sin error de muestra: lo que los separa es la definición',
		deathsSlug: 'inegi-y-sesnsp',

		abroadTitle: 'Feminicidio en Perú y México: lo que cuenta cada registro',
		abroadSentence:
			'En el Perú cuenta el Ministerio de la Mujer y Poblaciones Vulnerables (MIMP), con lo que atienden sus Centros Emergencia Mujer; en México, las fiscalías. La ley y la forma de contar no son las mismas: cada gráfica tiene su escala, y las alturas de una y otra no se comparan.',
		missingNote: (years: string) => `De ${years} no hay dato.`,
		peru: 'Perú (MIMP)',
		noFigure: 'sin dato',
		mexico: 'México (SESNSP)',
		peruFemicide: 'Feminicidio',
		peruAttempts: 'Tentativa de feminicidio',
		abroadAxis: 'Víctimas',
		abroadUnit: 'víctimas al año, sin dividir entre la población',
		abroadPrecision: 'dos conteos, sin error de muestra: cada registro cuenta a su manera',
		abroadCut: (cut: string) => `Perú, el de su publicación; México, ${cut}`,
		columnPeruFemicide: 'Perú, feminicidio',
		columnPeruAttempts: 'Perú, tentativa',
		columnPeruMonths: 'Perú, meses contados',
		columnMexico: 'México, víctimas de feminicidio',
		columnMexicoMonths: 'México, meses contados',
		columnMexicoCut: 'México, corte',
		abroadSlug: 'peru-y-mexico',
		weaponSlug: 'arma',
		ageSlug: 'edad'
	},
	en: {
		weaponTitle: (where: string) =>
			`Weapon or means in femicide and intentional homicide of women ${where}`,
		weaponSentence:
			'What share of the victims each means has; together they make 100%. “Not specified” counts too: if it falls, the rest rises though nothing may have changed in what happened.',
		ageTitle: (where: string) =>
			`Age of the victims of femicide and of intentional homicide of women ${where}`,
		ageSentence:
			'What share of the victims each group has. The register only says whether they were under 18 or not, and for many it does not say.',
		few: 'Where there are few victims a year, whole years are taken together, with their exact 95% interval; the table has them one by one.',
		pooledAxis: (first: string, last: string, total: string) =>
			`Percentage of the ${total} victims of ${first} to ${last}, together`,
		femicide: 'Femicide',
		women_homicide: 'Intentional homicide of women',
		with_firearm: 'Firearm',
		with_bladed_weapon: 'Bladed weapon',
		other_means: 'Other means',
		unspecified: 'Not specified',
		adult: '18 and over',
		minor: 'Under 18',
		ageUnspecified: 'Not stated',
		shareAxis: 'Percentage of victims',
		shareUnit: 'percentage of the year’s victims, women',
		sharePrecision: 'a complete count; percentages of few victims jump from year to year',
		shareText: (percent: string, n: string, total: string) => `${percent} (${n} of ${total})`,
		none: 'no victims',
		columnCount: 'Crime',
		columnYear: 'Year',
		columnMonths: 'Months counted',
		columnTotal: 'Victims',
		columnShare: (group: string) => `${group}, share`,
		columnCut: 'Cut',
		columnPlace: 'State code',
		columnSource: 'Source',

		deathsTitle: (where: string) =>
			`Deaths of women ${where} in two sources: death certificates and prosecutors`,
		deathsSentence: (year: string, deaths: string, victims: string) =>
			`In ${year} INEGI counted ${deaths} deaths of women by homicide, by year of registration; prosecutors, ${victims} victims of femicide or intentional homicide. They are two definitions of partly the same facts: they are not added.`,
		deathsIncomplete: (years: string) =>
			`What we hold from INEGI for ${years} is incomplete (hollow points): it shows a direction, not how many.`,
		deathsLine: 'INEGI: deaths by homicide',
		deathsPartLine: 'INEGI, incomplete',
		victimsLine: 'SESNSP: femicide and intentional homicide',
		deathsAxis: 'Women',
		deathsUnit:
			'deaths of women by homicide (INEGI) and victims of femicide and of intentional homicide of women (SESNSP)',
		deathsCut: (year: string, victims: string) => `INEGI, ${year}; SESNSP, ${victims}`,
		incomplete: 'incomplete',
		columnDeaths: 'Deaths by homicide (INEGI)',
		columnComplete: 'Complete file?',
		columnVictims: 'Femicide and intentional homicide (SESNSP)',
		yes: 'yes',
		no: 'no',
		deathsPrecision: 'two counts, without sampling error: the definition is what sets them apart',
		deathsSlug: 'inegi-and-sesnsp',

		abroadTitle: 'Femicide in Peru and Mexico: what each register counts',
		abroadSentence:
			'In Peru the Ministry of Women and Vulnerable Populations (MIMP) counts what its Women’s Emergency Centres attend to; in Mexico, prosecutors count. Neither the law nor the way of counting is the same: each chart has its own scale, and the heights of one and the other do not compare.',
		missingNote: (years: string) => `There is no figure for ${years}.`,
		peru: 'Peru (MIMP)',
		noFigure: 'no data',
		mexico: 'Mexico (SESNSP)',
		peruFemicide: 'Femicide',
		peruAttempts: 'Attempted femicide',
		abroadAxis: 'Victims',
		abroadUnit: 'victims a year, not divided by the population',
		abroadPrecision: 'two counts, without sampling error: each register counts in its own way',
		abroadCut: (cut: string) => `Peru, that of its publication; Mexico, ${cut}`,
		columnPeruFemicide: 'Peru, femicide',
		columnPeruAttempts: 'Peru, attempts',
		columnPeruMonths: 'Peru, months counted',
		columnMexico: 'Mexico, victims of femicide',
		columnMexicoMonths: 'Mexico, months counted',
		columnMexicoCut: 'Mexico, cut',
		abroadSlug: 'peru-and-mexico',
		weaponSlug: 'weapon',
		ageSlug: 'age'
	}
} as const satisfies Messages;
