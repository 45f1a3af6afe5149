import { coded, fault, isAddress } from '../fields';
import { uniqueKey } from '../lib/checks';
import { countOrNull, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { stateCodeFromNumber } from '../lib/states';
import { slug } from './organisation-names';
import { earlierThemes, mayShelter, pageThemes, themesOf, type Theme } from './organisation-themes';
import { studyOrganisations, studyUrl } from './study-organisations';

/** A list of organisations: pages read, an earlier reading, the study of 2022. */
export type List = 'pages' | 'study_2022' | 'earlier_reading';

/** An organisation as one list names it. */
export interface Organisation {
	readonly id: string;
	readonly name: string;
	readonly acronym: string | null;
	/** Null where no page ties it to one state. */
	readonly cve_ent: string | null;
	/** Null where unknown, and wherever it may run a shelter. */
	readonly municipality: string | null;
	readonly scope: 'national' | 'state' | 'local' | 'international' | null;
	readonly themes: readonly Theme[];
	readonly works_with_men: 'yes' | 'no' | 'unknown';
	readonly founded: number | null;
	readonly website: string | null;
	readonly source: string;
	/** `inferred` where the place or theme was read between the lines. */
	readonly status: 'stated' | 'inferred';
	/** Date of the page read: `YYYY`, `YYYY-MM` or null. */
	readonly page_date: string | null;
	readonly list: List;
}

const scopes: Readonly<Record<string, NonNullable<Organisation['scope']>>> = {
	nacional: 'national',
	estatal: 'state',
	local: 'local',
	internacional: 'international'
};

const worksWithMen = { yes: 'yes', no: 'no', unknown: 'unknown' } as const;
const statuses = { stated: 'stated', inferred: 'inferred' } as const;

/** The organisations that pages name (`organisations.csv`). What the pages say is not taken over. */
export function pageOrganisations(file: SourceFile): readonly Organisation[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [
			...['id', 'name', 'acronym', 'cve_ent', 'municipality', 'scope', 'themes', 'works_with_men'],
			...['founded', 'website', 'source_url', 'source_title', 'evidence', 'status']
		]
	});
	uniqueKey(rows, ['id'], file);
	return rows.map((row) => {
		const themes = themesOf(row, 'themes', file, pageThemes);
		const hidden = mayShelter(themes, row.text('name'), row.text('evidence'));
		return {
			id: row.text('id'),
			name: row.text('name'),
			acronym: textOrNull(row, 'acronym'),
			cve_ent: stateOrNull(row, file),
			municipality: hidden ? null : textOrNull(row, 'municipality'),
			scope: coded(row, 'scope', file, scopes),
			themes,
			works_with_men: coded(row, 'works_with_men', file, worksWithMen),
			founded: countOrNull(row, 'founded', file),
			website: textOrNull(row, 'website'),
			source: address(row.text('source_url'), row, 'source_url', file),
			status: coded(row, 'status', file, statuses),
			page_date: pageDate(row.text('source_title')),
			list: 'pages'
		};
	});
}

/** What the earlier list calls its sources, where that is no address. */
const earlierSources: Readonly<Record<string, string>> = {
	'nuevoleoncedh-jpg/OSC directorio_osc.csv (CEDHNL directory)':
		'https://github.com/nuevoleoncedh-jpg/OSC',
	'ljzac/ljzac.github.io _posts/2012/01/09': 'https://github.com/ljzac/ljzac.github.io'
};

/** A state that the earlier list writes from memory, and asks to verify: not taken. */
const fromMemory = 'conocimiento general: verificar';

/**
 * The organisations of the earlier list (`osc_semilla.csv`). `known` says whether another list has
 * the organisation: then a source without an address will do, since the other's is kept. Throws
 * `SourceError` for one that only this list has and that no address backs.
 */
export function earlierOrganisations(
	file: SourceFile,
	known: (name: string) => boolean
): readonly Organisation[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: ['nombre', 'cve_ent', 'municipio', 'temas', 'fuente', 'base_de_entidad', 'nota']
	});
	uniqueKey(rows, ['nombre'], file);
	return rows.map((row) => {
		const name = row.text('nombre');
		const themes = themesOf(row, 'temas', file, earlierThemes);
		const hidden = mayShelter(themes, name, row.text('temas'), row.text('nota'));
		const source = earlierSources[row.text('fuente')] ?? row.text('fuente');
		const cve_ent = row.text('base_de_entidad') === fromMemory ? null : stateOrNull(row, file);
		return {
			id: slug(name),
			name,
			acronym: /\(([A-Z]{3,})\)$/.exec(name)?.[1] ?? null,
			cve_ent,
			municipality: hidden || cve_ent === null ? null : textOrNull(row, 'municipio'),
			scope: cve_ent === null ? null : 'state',
			themes,
			works_with_men: themes.includes('masculinities') ? 'yes' : 'unknown',
			founded: Number(/founded (\d{4})/.exec(row.text('nota'))?.[1] ?? 0) || null,
			website: null,
			source: known(name) ? source : address(source, row, 'fuente', file),
			status: 'stated',
			page_date: null,
			list: 'earlier_reading'
		};
	});
}

/** The eight organisations of the study of 2022. */
export function studiedOrganisations(): readonly Organisation[] {
	return studyOrganisations.map(({ name, acronym, cve_ent, website, themes }) => ({
		id: slug(name),
		name,
		acronym,
		cve_ent,
		municipality: null,
		scope: 'state',
		themes,
		works_with_men: 'yes',
		founded: null,
		website,
		source: studyUrl,
		status: 'stated',
		page_date: '2022-05',
		list: 'study_2022'
	}));
}

const months = [
	...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre'],
	...['octubre', 'noviembre', 'diciembre']
];
const monthAndYear = new RegExp(`\\b(${months.join('|')}) de ((?:19|20)\\d{2})\\b`, 'i');

/** The date in a page's title: `YYYY-MM`, `YYYY` where no month is sure, or null. */
export function pageDate(title: string): string | null {
	if (/\b\d{4}-\d{4}\b/.test(title)) return null;
	const [, month, year] = monthAndYear.exec(title) ?? [];
	if (month !== undefined && year !== undefined) {
		if (/\b(hacia|posterior)\b/.test(title)) return year;
		return `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
	}
	return title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.at(-1) ?? null;
}

function textOrNull(row: SourceRow, column: string): string | null {
	return row.text(column) === '' ? null : row.text(column);
}

function stateOrNull(row: SourceRow, file: SourceFile): string | null {
	const code = row.text('cve_ent');
	return code === '' ? null : stateCodeFromNumber(code, file, row, 'cve_ent');
}

function address(text: string, row: SourceRow, column: string, file: SourceFile): string {
	if (isAddress(text)) return text;
	throw fault(row, column, file, 'the address of a page');
}
