/** What the figures of prosecutors and of death certificates cannot say. */
import type { Note } from '../types';

export const crimeNotes: readonly Note[] = [
	{
		id: 'files_not_victims',
		text: {
			es: 'Una carpeta de investigación no es una víctima: puede reunir a varias, y el delito con que se abrió puede cambiar después.',
			en: 'An investigation file is not a victim: it may hold several, and the crime that it was opened for may change later.'
		}
	},
	{
		id: 'cut_revised',
		text: {
			es: 'Cada corte corrige los anteriores, sobre todo el último año. Los feminicidios de 2021 eran 966 carpetas en el corte de diciembre de 2021, 984 en el de junio de 2025 y 985 en el de agosto de 2026. Una cifra sin su corte no se puede comparar.',
			en: 'Every cut corrects the ones before, the last year most of all. Femicide in 2021 was 966 files in the cut of December 2021, 984 in that of June 2025 and 985 in that of August 2026. A figure without its cut cannot be compared.'
		}
	},
	{
		id: 'femicide_share_varies',
		text: {
			es: 'Cada fiscalía decide qué muertes registra como feminicidio. En 2025 registraron así 3\u00a0% de los homicidios de mujeres en Colima y 86\u00a0% en Durango. Una tasa de feminicidio baja puede ser una clasificación distinta: hay que ver a su lado el homicidio doloso de mujeres.',
			en: 'Each prosecutor decides which deaths to record as femicide. In 2025 they so recorded 3% of the killings of women in Colima and 86% in Durango. A low femicide rate may be a different way of classifying: read it with the intentional homicide of women beside it.'
		}
	},
	{
		id: 'penal_codes',
		text: {
			es: 'Los 32 códigos penales de los estados y el federal no definen los delitos igual. Parte de la diferencia entre estados es de ley, no de hechos.',
			en: 'The penal codes of the 32 states and the federal one do not define crimes alike. Part of the difference between states is in the law, not in what happened.'
		}
	},
	{
		id: 'share_small_whole',
		text: {
			es: 'En los estados con pocas muertes, el porcentaje salta de un año a otro por una o dos. Conviene ver el intervalo y el número de víctimas.',
			en: 'In states with few deaths, one or two of them move the percentage from one year to the next. Look at the interval and the number of victims.'
		}
	},
	{
		id: 'unknown_sex',
		text: {
			es: 'Es un piso: de 2015 a junio de 2025 hay 7,415 víctimas de homicidio doloso sin sexo registrado, y parte de ellas son mujeres que aquí no se cuentan.',
			en: 'It is a floor: from 2015 to June 2025 there are 7,415 victims of intentional homicide without a recorded sex, some of them women who are not counted here.'
		}
	},
	{
		id: 'register_break',
		text: {
			es: 'En enero de 2026 empezó otro registro, con otras reglas y con la tentativa de feminicidio aparte. Lo de 2026 no continúa la serie de 2015 a 2025; si se le suman las tentativas, parece que el feminicidio se duplicó, y no es así.',
			en: 'In January 2026 another register began, with other rules and with attempted femicide apart. The figures of 2026 do not continue the series of 2015 to 2025; add the attempts and femicide seems to double, which it did not.'
		}
	},
	{
		id: 'attempts_first_months',
		text: {
			es: 'De la tentativa, por estado sólo hay tres meses (enero a marzo de 2026) y son pocas carpetas. En un registro que empieza, cero puede querer decir que la fiscalía aún no lo usa.',
			en: 'Of attempts, by state there are only three months (January to March 2026), with few files. In a register that is just beginning, zero may mean that the prosecutor does not use it yet.'
		}
	},
	{
		id: 'small_numbers',
		text: {
			es: 'Son números pequeños: en un estado con 400,000 mujeres, una sola mueve la tasa 0.25 por cada 100,000. El intervalo dice cuánto puede deberse al azar.',
			en: 'These are small numbers: in a state of 400,000 women, a single one moves the rate by 0.25 per 100,000. The interval says how much may be chance.'
		}
	},
	{
		id: 'partial_year',
		text: {
			es: 'Del último año sólo se cuentan los primeros meses. La tasa se pone a ritmo anual (mujeres × meses ÷ 12) para poder leerla; no es un pronóstico, y los meses recientes todavía crecerán.',
			en: 'Of the last year only the first months are counted. The rate is put at a yearly pace (women × months ÷ 12) so that it can be read; it is no forecast, and recent months will still grow.'
		}
	},
	{
		id: 'rate_base',
		text: {
			es: 'La tasa divide entre las mujeres de todas las edades a mitad del año, según las proyecciones del CONAPO (conciliación de 2023). No es el censo, y no se mezclan los dos.',
			en: 'The rate divides by women of all ages at the middle of the year, in CONAPO’s projections (2023 conciliation). That is not the census, and the two are never mixed.'
		}
	},
	{
		id: 'deaths_not_femicides',
		text: {
			es: 'Estas defunciones no son feminicidios ni se suman con las cifras de las fiscalías: es otra fuente, con otra definición, de hechos que en parte son los mismos.',
			en: 'These deaths are not femicides, and are never added to the figures of prosecutors: they are another source, with another definition, of partly the same facts.'
		}
	},
	{
		id: 'deaths_registration',
		text: {
			es: 'Cuentan en el año en que se registraron, que puede ser posterior a la muerte. El total del país incluye las de lugar desconocido: los estados suman un poco menos.',
			en: 'They count in the year of registration, which may be later than the death. The national total includes those of unknown place: the states add up to slightly less.'
		}
	},
	{
		id: 'deaths_after_2022',
		text: {
			es: 'La serie llega a 2022. Lo que tenemos de 2023 y 2024 está incompleto (faltan de 4 a 8 de cada 100): sirve para ver hacia dónde va, no para una tasa.',
			en: 'The series ends in 2022. What we hold for 2023 and 2024 is incomplete (4 to 8 in every 100 are missing): it shows a direction, not a rate.'
		}
	},
	{
		id: 'reported_only',
		text: {
			es: 'Sólo cuenta lo que llegó a una fiscalía y se registró. Más carpetas pueden querer decir más violencia, más confianza para denunciar o una fiscalía que registra mejor: de las mujeres agredidas física o sexualmente por su pareja, unas 13 de cada 100 dijeron haber puesto queja o denuncia (ENDIREH 2021).',
			en: 'It counts only what reached a prosecutor and was recorded. More files may mean more violence, more trust in reporting or better recording: of women physically or sexually assaulted by their partner, some 13 in 100 said that they had filed a complaint (ENDIREH 2021).'
		}
	},
	{
		id: 'sex_not_recorded',
		text: {
			es: 'En las carpetas no consta el sexo de la víctima: también hay víctimas hombres. Se divide entre las mujeres para poder comparar estados, no porque todas lo sean.',
			en: 'The files do not record the victim’s sex: some victims are men. They are divided by women so that states can be compared, not because all victims are women.'
		}
	},
	{
		id: 'file_jumps',
		text: {
			es: 'Hay saltos bruscos de un año a otro: Yucatán pasó de 884 carpetas en 2021 a 125 en 2022. También hay caídas largas: Chiapas pasó de 6,032 en 2018 a 802 en 2025. Los señalamos; no sabemos la causa.',
			en: 'There are sharp jumps from one year to the next: Yucatán went from 884 files in 2021 to 125 in 2022. There are long falls too: Chiapas went from 6,032 in 2018 to 802 in 2025. We flag them; we do not know the cause.'
		}
	},
	{
		id: 'zero_files',
		text: {
			es: 'Cero carpetas no es cero violencia: puede que el código penal le dé otro nombre al delito o que la fiscalía lo registre en otro renglón.',
			en: 'No files does not mean no violence: the penal code may name the crime otherwise, or the prosecutor may record it under another heading.'
		}
	},
	{
		id: 'gender_violence_few_states',
		text: {
			es: 'Este delito no se usa en la mayoría de los estados: cada año, más de la mitad no registra ninguna carpeta. Ese cero es de ley o de registro, no de ausencia de violencia.',
			en: 'Most states do not use this crime: every year more than half record no file at all. That zero comes from the law or the records, not from an absence of violence.'
		}
	},
	{
		id: 'harassment_two_crimes',
		text: {
			es: 'No todos los códigos distinguen el acoso del hostigamiento; por eso aquí se suman.',
			en: 'Not every penal code tells acoso from hostigamiento; that is why they are added here.'
		}
	},
	{
		id: 'trafficking_local',
		text: {
			es: 'Sólo incluye las fiscalías de los estados: lo que investiga la fiscalía federal no está. Una sola operación puede abrir muchas carpetas, o una carpeta con muchas víctimas.',
			en: 'Only state prosecutors are included: what the federal prosecutor investigates is not. A single operation may open many files, or one file with many victims.'
		}
	}
];
