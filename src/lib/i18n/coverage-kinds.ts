/** How the coverage page speaks of each kind of response. */
import type { Lang } from '../catalog/types';
import type { ResponseKind } from '../query/coverage-records';
import { plural } from './index';

/** The words of one kind of response in one language. */
export interface KindWords {
	/** In the row of choices. */
	readonly choice: string;
	/** In the name of a file. */
	readonly file: string;
	/** What need is set against, in the title. */
	readonly against: string;
	/** Heading of the numbers: of the column, of the legend, of the axis. */
	readonly counted: string;
	/** Name of the class without any: never "none". */
	readonly none: string;
	/** "2 organisations documented". */
	readonly count: (n: number) => string;
	/** After "in 3 of the states in the highest third of need": that there is little, as a clause. */
	readonly little: string;
	/** After "in every state in the highest third of need": that there is more than little. */
	readonly enough: string;
	/** Names of the two halves of the scatter, after the need. */
	readonly less: string;
	readonly more: string;
	/** How complete what is counted is, on the map itself. */
	readonly complete: (n: string) => string;
}

const es: Readonly<Record<ResponseKind, KindWords>> = {
	both: {
		choice: 'Organizaciones y programas',
		file: 'organizaciones-y-programas',
		against: 'las organizaciones y los programas documentados',
		counted: 'Organizaciones y programas documentados',
		none: 'ninguno documentado aquí',
		count: (n) =>
			n === 0
				? 'ninguna organización ni programa documentado aquí'
				: `${n} ${plural(n, 'organización o programa documentado', 'organizaciones y programas documentados')}`,
		little: 'se documentan, entre organizaciones y programas, dos o menos',
		enough: 'se documentan tres organizaciones o programas o más',
		less: 'poco documentado aquí',
		more: 'más documentado aquí',
		complete: (n) =>
			`${n} organizaciones y programas documentados aquí. Sólo de organizaciones, un directorio oficial anunciaba más de 900. No es un censo.`
	},
	organisations: {
		choice: 'Organizaciones',
		file: 'organizaciones',
		against: 'las organizaciones documentadas',
		counted: 'Organizaciones documentadas',
		none: 'ninguna documentada aquí',
		count: (n) =>
			n === 0
				? 'ninguna organización documentada aquí'
				: `${n} ${plural(n, 'organización documentada', 'organizaciones documentadas')}`,
		little: 'se documentan dos organizaciones o menos',
		enough: 'se documentan tres organizaciones o más',
		less: 'poco documentado aquí',
		more: 'más documentado aquí',
		complete: (n) =>
			`${n} organizaciones documentadas aquí, de las más de 900 que anunciaba un directorio oficial. No es un censo.`
	},
	programmes: {
		choice: 'Programas',
		file: 'programas',
		against: 'los programas documentados',
		counted: 'Programas documentados',
		none: 'ninguno documentado aquí',
		count: (n) =>
			n === 0
				? 'ningún programa documentado aquí'
				: `${n} ${plural(n, 'programa documentado', 'programas documentados')}`,
		little: 'no se documenta ningún programa',
		enough: 'se documenta al menos un programa',
		less: 'ninguno documentado aquí',
		more: 'al menos uno documentado aquí',
		complete: (n) =>
			`${n} programas documentados en el país, de pocos documentos y notas. Nadie publica cuántos hay.`
	},
	men: {
		choice: 'Con hombres o niños',
		file: 'con-hombres-o-ninos',
		against: 'las organizaciones y los programas documentados que trabajan con hombres o niños',
		counted: 'Con hombres o niños, documentados',
		none: 'ninguno documentado aquí',
		count: (n) =>
			n === 0
				? 'ninguno documentado aquí que trabaje con hombres o niños'
				: `${n} ${plural(n, 'organización o programa documentado que trabaja', 'organizaciones y programas documentados que trabajan')} con hombres o niños`,
		little: 'no se documenta ninguna organización ni programa que trabaje con hombres o niños',
		enough: 'se documenta al menos una organización o programa que trabaja con hombres o niños',
		less: 'ninguno documentado aquí',
		more: 'al menos uno documentado aquí',
		complete: (n) =>
			`${n} documentados en el país. De la mayoría de las organizaciones no se sabe si trabajan con hombres: no se cuentan.`
	},
	reach: {
		choice: 'Programas con alcance informado',
		file: 'programas-con-alcance-informado',
		against: 'los programas documentados de los que alguien informó a cuántas personas llegaron',
		counted: 'Programas con alcance informado',
		none: 'ninguno documentado aquí',
		count: (n) =>
			n === 0
				? 'ningún programa con alcance informado, documentado aquí'
				: `${n} ${plural(n, 'programa con alcance informado', 'programas con alcance informado')}`,
		little: 'no se documenta ningún programa con alcance informado',
		enough: 'se documenta al menos un programa con alcance informado',
		less: 'ninguno documentado aquí',
		more: 'al menos uno documentado aquí',
		complete: (n) =>
			`De ${n} programas alguien informó a cuántas personas llegaron. Aquí se cuentan los programas: las personas no se pueden sumar.`
	},
	centres: {
		choice: 'Centros de justicia',
		file: 'centros-de-justicia',
		against: 'los centros de justicia para las mujeres conocidos',
		counted: 'Centros de justicia conocidos',
		none: 'ninguno conocido aquí',
		count: (n) =>
			n === 0
				? 'ningún centro de justicia conocido aquí'
				: `${n} ${plural(n, 'centro de justicia conocido', 'centros de justicia conocidos')}`,
		little: 'no conocemos ningún centro de justicia para las mujeres',
		enough: 'conocemos al menos un centro de justicia para las mujeres',
		less: 'ninguno conocido aquí',
		more: 'al menos uno conocido aquí',
		complete: (n) =>
			`${n} centros de una lista de hacia 2018. Los que se abrieron después no están.`
	},
	alerts: {
		choice: 'Alertas declaradas',
		file: 'alertas-declaradas',
		against: 'las alertas de violencia de género declaradas',
		counted: 'Alertas declaradas',
		none: 'ninguna conocida aquí',
		count: (n) =>
			n === 0
				? 'ninguna declaratoria de alerta conocida aquí'
				: `${n} ${plural(n, 'alerta declarada', 'alertas declaradas')}`,
		little: 'no conocemos ninguna declaratoria de alerta',
		enough: 'conocemos al menos una declaratoria de alerta',
		less: 'ninguna conocida aquí',
		more: 'al menos una conocida aquí',
		complete: (n) =>
			`${n} declaratorias desde 2015, según páginas públicas. Declarada no quiere decir vigente.`
	}
};

const en: Readonly<Record<ResponseKind, KindWords>> = {
	both: {
		choice: 'Organisations and programmes',
		file: 'organisations-and-programmes',
		against: 'the organisations and programmes documented',
		counted: 'Organisations and programmes documented',
		none: 'none documented here',
		count: (n) =>
			n === 0
				? 'no organisation or programme documented here'
				: `${n} ${plural(n, 'organisation or programme', 'organisations and programmes')} documented`,
		little: 'two or fewer organisations and programmes are documented',
		enough: 'three or more organisations or programmes are documented',
		less: 'little documented here',
		more: 'more documented here',
		complete: (n) =>
			`${n} organisations and programmes documented here. Of organisations alone, an official directory announced more than 900. Not a census.`
	},
	organisations: {
		choice: 'Organisations',
		file: 'organisations',
		against: 'the organisations documented',
		counted: 'Organisations documented',
		none: 'none documented here',
		count: (n) =>
			n === 0
				? 'no organisation documented here'
				: `${n} ${plural(n, 'organisation', 'organisations')} documented`,
		little: 'two or fewer organisations are documented',
		enough: 'three or more organisations are documented',
		less: 'little documented here',
		more: 'more documented here',
		complete: (n) =>
			`${n} organisations documented here, of the more than 900 that an official directory announced. Not a census.`
	},
	programmes: {
		choice: 'Programmes',
		file: 'programmes',
		against: 'the programmes documented',
		counted: 'Programmes documented',
		none: 'none documented here',
		count: (n) =>
			n === 0
				? 'no programme documented here'
				: `${n} ${plural(n, 'programme', 'programmes')} documented`,
		little: 'no programme is documented',
		enough: 'at least one programme is documented',
		less: 'none documented here',
		more: 'at least one documented here',
		complete: (n) =>
			`${n} programmes documented in the country, from a few documents and articles. Nobody publishes how many there are.`
	},
	men: {
		choice: 'With men or boys',
		file: 'with-men-or-boys',
		against: 'the organisations and programmes documented that work with men or boys',
		counted: 'With men or boys, documented',
		none: 'none documented here',
		count: (n) =>
			n === 0
				? 'none documented here that works with men or boys'
				: `${n} ${plural(n, 'organisation or programme documented that works', 'organisations and programmes documented that work')} with men or boys`,
		little: 'no organisation or programme that works with men or boys is documented',
		enough: 'at least one organisation or programme that works with men or boys is documented',
		less: 'none documented here',
		more: 'at least one documented here',
		complete: (n) =>
			`${n} documented in the country. Of most organisations it is not known whether they work with men: those are not counted.`
	},
	reach: {
		choice: 'Programmes with reach reported',
		file: 'programmes-with-reach-reported',
		against: 'the programmes documented whose reach somebody reported',
		counted: 'Programmes with reach reported',
		none: 'none documented here',
		count: (n) =>
			n === 0
				? 'no programme with reach reported, documented here'
				: `${n} ${plural(n, 'programme', 'programmes')} with reach reported`,
		little: 'no programme with reach reported is documented',
		enough: 'at least one programme with reach reported is documented',
		less: 'none documented here',
		more: 'at least one documented here',
		complete: (n) =>
			`Somebody reported how many people ${n} programmes reached. Programmes are counted here: the people cannot be added up.`
	},
	centres: {
		choice: 'Justice centres',
		file: 'justice-centres',
		against: 'the justice centres for women that are known',
		counted: 'Justice centres known',
		none: 'none known here',
		count: (n) =>
			n === 0
				? 'no justice centre known here'
				: `${n} ${plural(n, 'justice centre', 'justice centres')} known`,
		little: 'we know of no justice centre for women',
		enough: 'we know of at least one justice centre for women',
		less: 'none known here',
		more: 'at least one known here',
		complete: (n) => `${n} centres from a list of about 2018. Those opened since are not in it.`
	},
	alerts: {
		choice: 'Alerts declared',
		file: 'alerts-declared',
		against: 'the gender-violence alerts declared',
		counted: 'Alerts declared',
		none: 'none known here',
		count: (n) =>
			n === 0
				? 'no declaration of an alert known here'
				: `${n} ${plural(n, 'alert', 'alerts')} declared`,
		little: 'we know of no declaration of an alert',
		enough: 'we know of at least one declaration of an alert',
		less: 'none known here',
		more: 'at least one known here',
		complete: (n) =>
			`${n} declarations since 2015, from public pages. Declared does not mean in force.`
	}
};

/** The words of a kind of response in a language. */
export function kindWords(kind: ResponseKind, lang: Lang): KindWords {
	return { es, en }[lang][kind];
}
