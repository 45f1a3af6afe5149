/** The justice centres of an old list, by state. */
import { NATION, placeName, states } from '../../catalog/states';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { sourcesOf } from '../../chart/sources';
import type { FigureText } from '../../chart/types';
import { formatNumber } from '../../i18n/format';
import { publicResponse } from '../../i18n/public-response';
import type { PublicResponseRecord } from '../../query/response-records';
import { responseFileName, type ResponseContext } from './words';

type Services = Pick<PublicResponseRecord, 'services'>;

/** How many centres the list has in a state; 0 where it has none. */
export function centresIn({ services }: Services, cve_ent: string): number {
	return services
		.filter((row) => row.kind === 'justice_centre' && row.cve_ent === cve_ent)
		.reduce((sum, { n }) => sum + n, 0);
}

/** States that have as many centres on the list, the most first, those with none last. */
export interface CentreGroup {
	readonly n: number;
	/** `cve_ent`, in order of code. */
	readonly states: readonly string[];
}

/** The 32 states by how many centres the list has in each. */
export function centreGroups(record: Services): readonly CentreGroup[] {
	const counts = states.map(({ cve_ent }) => ({ cve_ent, n: centresIn(record, cve_ent) }));
	return [...new Set(counts.map(({ n }) => n))]
		.sort((a, b) => b - a)
		.map((n) => ({
			n,
			states: counts.filter((row) => row.n === n).map(({ cve_ent }) => cve_ent)
		}));
}

/** Everything of the figure but its drawing. */
export function centresText({ record, view, names }: ResponseContext): FigureText {
	const { lang } = view;
	const t = publicResponse[lang];
	const counts = states.map(({ cve_ent }) => ({ cve_ent, n: centresIn(record, cve_ent) }));
	const total = counts.reduce((sum, { n }) => sum + n, 0);
	const held = counts.filter(({ n }) => n > 0).length;
	const as_of = record.services[0]?.as_of ?? null;
	return {
		lang,
		id: 'justice-centres',
		title: t.centresTitle,
		sentence: t.centresFirst(formatNumber(total, 0, lang), formatNumber(held, 0, lang)),
		meta: {
			unit: t.centresUnit,
			cut: t.centresCut,
			precision: null,
			sources: sourcesOf(['justice-centres'], names)
		},
		table: {
			columns: [
				textColumn('state', t.state),
				fileColumn('cve_ent'),
				numberColumn('n', t.centres),
				fileColumn('as_of')
			],
			rows: [
				[placeName(NATION, lang), NATION, total, as_of],
				...counts.map(({ cve_ent, n }) => [placeName(cve_ent, lang), cve_ent, n, as_of])
			]
		},
		fileName: responseFileName(t.fileCentres, '2018'),
		sql: record.sql['services'] ?? null
	};
}
