import { MISSING, type SurveyVariable } from '../../catalog/survey-variables';
import type { Lang } from '../../catalog/types';
import { tabulatorR } from '../../i18n/tabulator-r';
import { crossingOf, type Crossing } from '../../query/crossing';
import { ALL, type Level, type Tabulation } from '../../query/tabulation';
import { MINIMUM_SAMPLE } from '../../stats/precision';

/** What a cell of fewer than `MINIMUM_SAMPLE` women has none of. */
const FIGURES = ['estimate', 'se', 'low', 'high', 'numerator', 'denominator'];

/** Stands for the variable of the rows where nothing is crossed. */
const WHOLE = 'base';

/**
 * R code that reads the published table and gives every cell and total of a tabulation with `survey`:
 * percent, standard error and logit interval in percent, weighted women and sample.
 *
 * @param address whole address of the published Parquet file of `endireh_women`
 * @param lang of the comments
 * @throws QueryError when the survey of that year has no such outcome, variable or category
 */
export function rCode(tabulation: Tabulation, level: Level, address: string, lang: Lang): string {
	const crossing = crossingOf(tabulation);
	const t = tabulatorR[lang];
	return `# ${t.title(`${crossing.surveyYear}`)}
# ${t.packages('"arrow", "survey"')}
library(arrow)
library(survey)

file <- tempfile(fileext = ".parquet")
download.file(${text(address)}, file, mode = "wb")
women <- as.data.frame(read_parquet(file))
women <- women[women$survey_year == ${crossing.surveyYear}, ]

# ${t.categories}
given <- function(x) ifelse(is.na(x), ${text(MISSING)}, as.character(x))
${assignments(crossing).join('\n')}

# ${t.design}
design <- svydesign(
	ids = ~upm_dis, strata = ~est_dis, weights = ~fac_muj,
	data = women, nest = TRUE
)
base <- subset(design, ${baseOf(crossing)})

# ${t.cells(`${100 * level} %`)}
${cellsOf(crossing, level)}

${tableOf(crossing, t.totals)}

# ${t.none}
table$estimate <- 100 * table$numerator / table$denominator
table[table$estimate %in% c(0, 100), c("low", "high")] <- NA

# ${t.minimum(`${MINIMUM_SAMPLE}`)}
table[table$sample < ${MINIMUM_SAMPLE}, ${vector(FIGURES)}] <- NA
print(table, row.names = FALSE)
`;
}

function assignments({ outcome, base, by }: Crossing): readonly string[] {
	const variables = new Set([...by, ...base.map(({ variable }) => variable)]);
	return [
		// Kept before a crossing by the same column writes over it.
		`women$outcome <- women$${outcome}`,
		...[...variables].map((variable) => `women$${variable.id} <- given(${codeOf(variable)})`),
		...(by.length === 0 ? [`women$${WHOLE} <- ${text(ALL)}`] : [])
	];
}

/** R for a woman's category of a variable, `NA` where she has none. */
function codeOf({ column, kind, categories }: SurveyVariable): string {
	switch (kind) {
		case 'text':
			return `women$${column}`;
		case 'flag':
			return `c("no", "yes")[women$${column} + 1]`;
		case 'ranges': {
			const inRanges = categories.flatMap(({ code, range }) => (range ? [{ code, range }] : []));
			const last = inRanges.at(-1)?.range[1] ?? null;
			const breaks = [
				...inRanges.map(({ range: [from] }) => `${from}`),
				last === null ? 'Inf' : `${last + 1}`
			];
			return `cut(
	women$${column}, c(${breaks.join(', ')}), right = FALSE,
	labels = ${vector(inRanges.map(({ code }) => code))}
)`;
		}
	}
}

function baseOf({ base }: Crossing): string {
	const kept = base.map(({ variable, codes }) => `${variable.id} %in% ${vector(codes)}`);
	return ['!is.na(outcome)', ...kept].join(' & ');
}

function cellsOf(crossing: Crossing, level: Level): string {
	const names = namesOf(crossing);
	const by = `~${names.join(' + ')}`;
	return `cells <- function(design) {
	share <- svyby(
		~outcome, ${by}, design, svyciprop,
		vartype = c("se", "ci"), method = "xlogit", level = ${level}
	)
	women <- aggregate(
		cbind(numerator = fac_muj * outcome, denominator = fac_muj, sample = 1) ${by},
		design$variables, sum
	)
	merge(women, data.frame(
		share[${vector(names)}],
		se = 100 * SE(share), low = 100 * share$ci_l, high = 100 * share$ci_u
	))
}`;
}

/** The cells, and those of the designs in which a variable has one category only. */
function tableOf({ by }: Crossing, totals: string): string {
	const all = by.map(({ id }) => `${id} = ${text(ALL)}`);
	if (all.length === 0) return 'table <- cells(base)';
	const single = all.length > 1 ? all.toReversed().map((one) => [one]) : [];
	const designs = ['base', ...[...single, all].map((codes) => `update(base, ${codes.join(', ')})`)];
	return `# ${totals}
table <- rbind(
${designs.map((design) => `\tcells(${design})`).join(',\n')}
)`;
}

function namesOf({ by }: Crossing): readonly string[] {
	return by.length === 0 ? [WHOLE] : by.map(({ id }) => id);
}

function vector(values: readonly string[]): string {
	const texts = values.map(text).join(', ');
	return values.length === 1 ? texts : `c(${texts})`;
}

/** A text as R writes it: its escapes are those of JSON. */
function text(value: string): string {
	return JSON.stringify(value);
}
