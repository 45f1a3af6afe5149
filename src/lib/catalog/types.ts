/** The vocabulary of the catalogue: what exists, in both languages. Types only. */

export type Lang = 'es' | 'en';

/** A text in both languages. Both are always there; a test reads every one. */
export interface Text {
	readonly es: string;
	readonly en: string;
}

/** How a table names a crime. The same codes stand in the columns `crime` of the public tables. */
export type Crime =
	| 'femicide'
	| 'attempted_femicide'
	| 'intentional_homicide'
	| 'family_violence'
	| 'rape_simple'
	| 'rape_equated'
	| 'sexual_abuse'
	| 'sexual_harassment_acoso'
	| 'sexual_harassment_hostigamiento'
	| 'gender_violence_other'
	| 'human_trafficking';

/** Sex of the victims counted; `all` where the register of files does not say. */
export type Sex = 'women' | 'men' | 'unknown' | 'all';

export type Unit = 'files' | 'victims' | 'deaths' | 'women' | 'calls';

/** `cnsp`: the register of 2015–2025; `rnid`: the register that began in January 2026. */
export type Register = 'cnsp' | 'rnid';

export interface CrimeCount {
	readonly crime: Crime;
	readonly sex: Sex;
}

/** Where an indicator's figures come from, and so which SQL asks for them. */
export type IndicatorQuery =
	/**
	 * One row a state of the table `prevalence`; `outcome` and `base` name 0/1 columns of `endireh_women`
	 * (`all` is every woman), which have values in the years that `hasMicrodata` tells.
	 */
	| {
			readonly kind: 'prevalence';
			readonly indicator: string;
			readonly microdata: { readonly outcome: string; readonly base: string };
	  }
	/** Counts of `crime_year` summed over `crimes`, per 100,000 women of the same year. */
	| {
			readonly kind: 'crime_rate';
			readonly unit: 'files' | 'victims';
			readonly register: Register;
			readonly crimes: readonly CrimeCount[];
	  }
	/** Share (percent) of one count in another that contains it; both from `crime_year`. */
	| {
			readonly kind: 'crime_share';
			readonly unit: 'files' | 'victims';
			readonly register: Register;
			readonly part: readonly CrimeCount[];
			readonly whole: readonly CrimeCount[];
	  }
	/** Deaths of women certified as homicide (`homicide_deaths`), per 100,000 women of the same year. */
	| { readonly kind: 'death_rate' }
	/** How many are documented in a state. Never divided by people. */
	| { readonly kind: 'documented'; readonly of: 'organisations' | 'programmes' | 'both' };

export type ClassMethod = 'quantiles' | 'equal' | 'natural' | 'fixed';

export interface ClassChoice {
	readonly method: ClassMethod;
	/** How many classes, 3 to 7. For `fixed` it is `fixedBreaks.length + 1`. */
	readonly k: number;
}

export type Theme = 'survey' | 'killings' | 'reports' | 'response';

export interface Indicator {
	readonly id: string;
	/** The word that stands in an address. */
	readonly slug: Text;
	readonly theme: Theme;
	/** Full title, without the year: what the figure shows. */
	readonly label: Text;
	/** Few words, for a picker or a column. */
	readonly short: Text;
	/** What the number counts, per what. */
	readonly unit: Text;
	readonly measure: 'percent' | 'rate' | 'share' | 'count';
	readonly decimals: number;
	readonly query: IndicatorQuery;
	/** Years with at least one figure, ascending; a test holds them against the tables. */
	readonly years: readonly number[];
	/** Years of which only the first months are counted: year → months. */
	readonly partialYears: Readonly<Record<number, number>>;
	readonly classes: ClassChoice;
	/** Breaks for the method `fixed`, ascending, the same for every year. */
	readonly fixedBreaks: readonly number[];
	/** Ids of `notes.ts`: what this figure cannot say. */
	readonly notes: readonly string[];
	/** Ids of `sources.ts`. */
	readonly sources: readonly string[];
}

export interface Note {
	readonly id: string;
	readonly text: Text;
}

/** A publication that figures come from; the table `sources`. */
export interface Source {
	readonly id: string;
	readonly publisher: Text;
	readonly title: Text;
	readonly url: string;
	/** `YYYY`, `YYYY-MM` or null where pages of several dates were read. */
	readonly cut: string | null;
	readonly terms: Text;
	readonly citation: Text;
	/** What we did to it. */
	readonly processing: Text;
}

export type ColumnType = 'text' | 'integer' | 'double' | 'boolean';

export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly unit: string | null;
	readonly label: Text;
}

/** A public table. Its name and the names of its columns are a contract with analysts. */
export interface Dataset {
	readonly table: string;
	readonly label: Text;
	/** What one row is. */
	readonly row: Text;
	readonly columns: readonly Column[];
	/** The columns that make a row unique, and the order in which the rows are published. */
	readonly key: readonly string[];
	readonly sources: readonly string[];
}

export interface State {
	readonly cve_ent: string;
	readonly name_es: string;
	readonly name_en: string;
	/** The name as said in a sentence, with its article where the language asks for one. */
	readonly in_sentence: Text;
	readonly short: string;
	readonly abbr: string;
	/** Row of the tile grid, 1 at the top. */
	readonly tile_row: number;
	/** Column of the tile grid, 1 at the left. */
	readonly tile_col: number;
}
