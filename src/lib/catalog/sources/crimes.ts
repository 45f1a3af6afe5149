/** The publications of SESNSP, and INEGI's deaths. */
import type { SourceTexts } from './terms';
import { inegiTerms, sesnspTerms } from './terms';

export const crimeSources: readonly SourceTexts[] = [
	{
		id: 'sesnsp-victims',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Incidencia delictiva del fuero común: víctimas por entidad, 2015 a junio de 2025, corte de junio de 2025.',
			en: 'SESNSP, Crimes under state law: victims by state, 2015 to June 2025, cut of June 2025.'
		},
		processing: {
			es: 'Leímos los nueve cortes que tenemos, de junio de 2022 a junio de 2025. Tomamos feminicidio, homicidio doloso y trata por subtipo, sumamos modalidades y edades y dejamos fuera los meses posteriores al corte. El total del país es la suma de los 32 estados.',
			en: 'We read the nine cuts that we hold, from June 2022 to June 2025. We took femicide, intentional homicide and trafficking by subtype, added up means and ages, and left out the months after the cut. The national total is the sum of the 32 states.'
		}
	},
	{
		id: 'sesnsp-crimes',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Incidencia delictiva del fuero común: delitos por entidad y mes, 2015 a marzo de 2022, corte de marzo de 2022.',
			en: 'SESNSP, Crimes under state law: crimes by state and month, 2015 to March 2022, cut of March 2022.'
		},
		processing: {
			es: 'Leímos cuatro cortes (junio de 2020, febrero y diciembre de 2021, marzo de 2022) y comprobamos el de febrero de 2021 contra el libro de Excel oficial. Tomamos diez delitos por subtipo y dejamos fuera los meses posteriores al corte.',
			en: 'We read four cuts (June 2020, February and December 2021, March 2022) and checked that of February 2021 against the official Excel workbook. We took ten crimes by subtype and left out the months after the cut.'
		}
	},
	{
		id: 'sesnsp-crimes-annual',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Incidencia delictiva del fuero común: delitos por entidad y año, 2015 a junio de 2025, corte de junio de 2025.',
			en: 'SESNSP, Crimes under state law: crimes by state and year, 2015 to June 2025, cut of June 2025.'
		},
		processing: {
			es: 'Leímos ocho cortes, de mayo de 2024 a junio de 2025, ya sumados por año. El año de cada corte sólo cuenta hasta el mes del corte, y así lo marcamos.',
			en: 'We read eight cuts, from May 2024 to June 2025, already added up by year. The year of each cut counts only up to the month of the cut, and we mark it so.'
		}
	},
	{
		id: 'sesnsp-rnid',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Registro Nacional de Incidencia Delictiva: delitos por entidad, enero a marzo de 2026, corte de marzo de 2026.',
			en: 'SESNSP, National Register of Crime: crimes by state, January to March 2026, cut of March 2026.'
		},
		processing: {
			es: 'Leímos los cortes de enero, febrero y marzo de 2026. Separamos por subtipo el feminicidio de la tentativa, que comparten el mismo tipo. Estas cifras no se unen con las de 2015 a 2025.',
			en: 'We read the cuts of January, February and March 2026. We told femicide from attempts by subtype, because both have the same type. These figures are not joined to those of 2015 to 2025.'
		}
	},
	{
		id: 'sesnsp-bulletins',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Cifras de incidencia delictiva y de víctimas, cortes de mayo y agosto de 2026.',
			en: 'SESNSP, Figures of crimes and victims, cuts of May and August 2026.'
		},
		processing: {
			es: 'Son tablas transcritas de lo publicado, con sus totales comprobados. Por estado sólo traen feminicidio, homicidio doloso y violencia familiar. Las víctimas de 2015 a 2025 las fechamos en mayo de 2026, porque así se ven sus cifras. No usamos la serie mensual unida para 2026, porque suma las tentativas al feminicidio.',
			en: 'These are tables transcribed from publications, with their totals checked. By state they hold only femicide, intentional homicide and family violence. We date the victims of 2015 to 2025 to May 2026, because that is what their figures look like. We do not use the joined monthly series for 2026, because it adds attempts to femicide.'
		}
	},
	{
		id: 'sesnsp-municipal',
		terms: sesnspTerms,
		citation: {
			es: 'SESNSP, Incidencia delictiva municipal, cortes de junio de 2025 (por mes) y mayo de 2026 (por año).',
			en: 'SESNSP, Crimes by municipality, cuts of June 2025 (by month) and May 2026 (by year).'
		},
		processing: {
			es: 'El archivo anual trae claves y ceros; el mensual sólo nombres, que unimos con su clave por estado y nombre. Las claves terminadas en 998 y 999 no son municipios, pero cuentan en los totales.',
			en: 'The yearly file has codes and zeros; the monthly one has names only, which we joined to their codes by state and name. Codes that end in 998 and 999 are not municipalities, but count in totals.'
		}
	},
	{
		id: 'inegi-mortality',
		terms: inegiTerms,
		citation: {
			es: 'INEGI, Estadísticas de Defunciones Registradas, 1990 a 2022: defunciones de mujeres por homicidio.',
			en: 'INEGI, Registered Deaths Statistics, 1990 to 2022: deaths of women by homicide.'
		},
		processing: {
			es: 'Tomamos las defunciones de mujeres por año de registro y estado de ocurrencia. El total del país incluye las de lugar desconocido (clave 99). 2023 y 2024 vienen de un archivo incompleto: están en la tabla, marcados, y no se usan como tasa.',
			en: 'We took deaths of women by year of registration and state of occurrence. The national total includes those of unknown place (code 99). 2023 and 2024 come from an incomplete file: they are in the table, marked, and not used as rates.'
		}
	},
	{
		id: 'peru-femicide',
		terms: {
			es: 'Cifras de gobierno del Perú: se citan con el nombre del MIMP.',
			en: 'Figures of the government of Peru: cite MIMP.'
		},
		citation: {
			es: 'MIMP (Perú), Víctimas de feminicidio y de tentativa registradas por los Centros Emergencia Mujer, 2009 a 2025.',
			en: 'MIMP (Peru), Victims of femicide and of attempts recorded by the Women’s Emergency Centres, 2009 to 2025.'
		},
		processing: {
			es: 'Son tablas transcritas por terceros de lo que publica el MIMP. De 2018 a 2025 tomamos el total del país como viene, y comprobamos el de 2025 contra sus 25 departamentos. De 2009 a 2016 el total es la suma que hicimos de los departamentos; 2016 llega más o menos a julio. De 2017 no tenemos nada. No se suma con lo de México.',
			en: 'These are tables that third parties transcribed from what MIMP publishes. For 2018 to 2025 we took the national total as it stands, and checked that of 2025 against its 25 departments. For 2009 to 2016 the total is our sum of the departments; 2016 ends in about July. We hold nothing for 2017. It is never added to the figures of Mexico.'
		}
	}
];
