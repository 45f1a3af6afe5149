# How long R's `survey` takes for one table of the tabulator: partner violence in 2021 by state and size of
# the place, with the totals. Reading the file and building the design are not counted.
#
#   Rscript scripts/bench/tabulate.R [data/endireh/endireh_women.csv.gz]
#
# Prints the seconds, and how many estimates with their standard errors were made. Status 3: no `survey`.

if (!requireNamespace("survey", quietly = TRUE)) quit(status = 3)
suppressMessages(library(survey))

arguments <- commandArgs(trailingOnly = TRUE)
from <- if (length(arguments) > 0) arguments[[1]] else "data/endireh/endireh_women.csv.gz"

women <- read.csv(gzfile(from), colClasses = c(cve_ent = "character"))
design <- svydesign(
	ids = ~upm_dis, strata = ~est_dis, weights = ~fac_muj,
	data = women[women$survey_year == 2021, ], nest = TRUE
)
asked <- subset(design, !is.na(partner_any))

crossings <- list(~ cve_ent + domain, ~cve_ent, ~domain)
cells <- 1
seconds <- system.time({
	for (by in crossings) cells <- cells + nrow(svyby(~partner_any, by, asked, svymean))
	SE(svymean(~partner_any, asked))
})[["elapsed"]]
cat(sprintf("%.3f %d\n", seconds, cells))
