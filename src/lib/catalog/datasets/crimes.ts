/** Tables of what prosecutors and death certificates count. */
import type { Dataset } from '../types';
import {
	column,
	crime,
	cut,
	cve_ent,
	cvegeo,
	month,
	months,
	register,
	sex,
	source_id,
	unit,
	year
} from './columns';

const n = column(
	'n',
	'integer',
	'Cuántas carpetas o víctimas',
	'How many files or victims',
	'files or victims'
);
const nFiles = column('n', 'integer', 'Cuántas carpetas', 'How many files', 'files');

export const crimeDatasets: readonly Dataset[] = [
	{
		table: 'crime_year',
		label: {
			es: 'Carpetas y víctimas por estado y año, en cada corte',
			en: 'Files and victims by state and year, in every cut'
		},
		row: {
			es: 'un corte, registro, unidad, estado (o el país), año, delito y sexo; los ceros están escritos',
			en: 'a cut, register, unit, state (or the nation), year, crime and sex; zeros are written'
		},
		columns: [cut, register, unit, cve_ent, year, months, crime, sex, n, source_id],
		key: ['cut', 'register', 'unit', 'cve_ent', 'year', 'crime', 'sex'],
		sources: [
			'sesnsp-victims',
			'sesnsp-crimes',
			'sesnsp-crimes-annual',
			'sesnsp-rnid',
			'sesnsp-bulletins'
		]
	},
	{
		table: 'crime_month',
		label: {
			es: 'Carpetas y víctimas por estado y mes, en el corte más reciente',
			en: 'Files and victims by state and month, in the newest cut'
		},
		row: {
			es: 'un estado (o el país), mes, delito, modalidad, sexo y edad; lo que no está dentro del corte es cero',
			en: 'a state (or the nation), month, crime, modality, sex and age; what is absent within the cut is zero'
		},
		columns: [
			cut,
			register,
			unit,
			cve_ent,
			year,
			month,
			crime,
			column(
				'modality',
				'text',
				'Modalidad: con qué o con qué fin',
				'Modality: by what means or for what purpose'
			),
			sex,
			column('age_group', 'text', 'Edad de la víctima', 'Age of the victim'),
			n
		],
		key: [
			'cut',
			'register',
			'unit',
			'cve_ent',
			'year',
			'month',
			'crime',
			'modality',
			'sex',
			'age_group'
		],
		sources: ['sesnsp-victims', 'sesnsp-crimes', 'sesnsp-rnid', 'sesnsp-bulletins']
	},
	{
		table: 'crime_municipality',
		label: { es: 'Carpetas por municipio y año', en: 'Files by municipality and year' },
		row: {
			es: 'un municipio, año y delito; las claves terminadas en 998 y 999 no son municipios',
			en: 'a municipality, year and crime; codes ending in 998 and 999 are not municipalities'
		},
		columns: [cut, unit, cvegeo, year, months, crime, nFiles],
		key: ['cut', 'unit', 'cvegeo', 'year', 'crime'],
		sources: ['sesnsp-municipal']
	},
	{
		table: 'crime_municipality_month',
		label: { es: 'Carpetas por municipio y mes', en: 'Files by municipality and month' },
		row: {
			es: 'un municipio, mes y delito; lo que no está dentro del corte es cero',
			en: 'a municipality, month and crime; what is absent within the cut is zero'
		},
		columns: [cut, unit, cvegeo, year, month, crime, nFiles],
		key: ['cut', 'unit', 'cvegeo', 'year', 'month', 'crime'],
		sources: ['sesnsp-municipal']
	},
	{
		table: 'homicide_deaths',
		label: {
			es: 'Defunciones de mujeres certificadas como homicidio',
			en: 'Deaths of women certified as homicide'
		},
		row: {
			es: 'un estado (o el país), año de registro y sexo',
			en: 'a state (or the nation), year of registration and sex'
		},
		columns: [
			cve_ent,
			year,
			sex,
			column('n', 'integer', 'Cuántas defunciones', 'How many deaths', 'deaths'),
			column(
				'complete',
				'boolean',
				'Si el año está completo; si no, faltan de 4 a 8 de cada 100',
				'Whether the year is complete; if not, 4 to 8 in every 100 are missing'
			)
		],
		key: ['cve_ent', 'year', 'sex'],
		sources: ['inegi-mortality']
	},
	{
		table: 'peru_femicide',
		label: {
			es: 'Perú: feminicidios y tentativas, según su propio registro',
			en: 'Peru: femicides and attempts, from its own register'
		},
		row: {
			es: 'un departamento (o el país), año y delito',
			en: 'a department (or the country), year and crime'
		},
		columns: [
			column(
				'department',
				'text',
				'Clave HASC del departamento; PE es el país',
				'HASC code of the department; PE is the country'
			),
			column('name', 'text', 'Nombre', 'Name'),
			year,
			months,
			crime,
			unit,
			column('n', 'integer', 'Cuántas víctimas', 'How many victims', 'victims'),
			source_id
		],
		key: ['department', 'year', 'crime'],
		sources: ['peru-femicide']
	}
];
