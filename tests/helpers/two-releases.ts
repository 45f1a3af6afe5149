import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RELEASES } from '../../scripts/build/data-files';
import { writeReleases } from '../../scripts/build/releases';
import { writeEmbeds } from '../../scripts/embeds/embeds';
import { addRelease } from '../../scripts/release/add-release';
import { readArchive } from '../../scripts/release/archive';
import { writeGonePages } from '../../scripts/release/gone-pages';
import { readPresent } from '../../scripts/release/present';
import { CATALOG, type FigureRecord, type KeptIndicator } from '../../scripts/release/record';
import { factsOf } from '../../src/lib/map/facts-of';
import { indicator } from '../../src/lib/catalog/indicators';
import type { YearRecord } from '../../src/lib/query/records';
import type { Result } from '../../src/lib/query/types';
import { root } from './files';
import { temporaryFolder, type TemporaryFolder } from './folder';
import { buildFolder } from './server';

export const FIRST = '1.0.0+aaaaaaaa';
export const SECOND = '2.0.0+bbbbbbbb';

const RATE = '/mapa/tasa-de-feminicidio/2024/';
const SERIES = '/feminicidio/';
const years = 'records/femicide/years.json';
const rate = 'answers/femicide_rate/2024.json';
const withdrawn = 'answers/withdrawn_rate/2024.json';

/** An indicator that only the first release had. */
function withdrawnIndicator(): KeptIndicator {
	const entry = indicator('femicide_rate');
	return {
		...entry,
		id: 'withdrawn_rate',
		slug: { es: 'tasa-retirada', en: 'withdrawn-rate' },
		label: { es: 'Tasa que se retiró', en: 'Rate that was withdrawn' },
		facts: { es: factsOf(entry, 'es'), en: factsOf(entry, 'en') }
	};
}

const figures: readonly FigureRecord[] = [
	{
		page: 'map',
		view: { es: RATE, en: '/en/map/femicide-rate/2024/' },
		figure: null,
		title: { es: 'Tasa, 2024', en: 'Rate, 2024' },
		data: [rate]
	},
	{
		page: 'crime-series',
		view: { es: SERIES, en: '/en/femicide/' },
		figure: 'years',
		title: { es: 'Por año', en: 'By year' },
		data: ['abroad', 'deaths', 'femicide/months/00', 'femicide/years'].map(
			(name) => `records/${name}.json`
		)
	},
	{
		page: 'map',
		view: { es: '/mapa/tasa-retirada/2024/', en: '/en/map/withdrawn-rate/2024/' },
		figure: null,
		title: { es: 'Tasa que se retiró, 2024', en: 'Rate that was withdrawn, 2024' },
		data: [withdrawn]
	}
];

/**
 * A site after its second release, with the embeds of two figures: in the first, Jalisco had a rate of 0.81 and 732
 * women were victims of femicide in 2025; in the second 2.5 and 742. An indicator of the first is withdrawn.
 *
 * @returns its folder; `site` below it is served
 */
export async function twoReleases(): Promise<TemporaryFolder> {
	const folder = temporaryFolder();
	const project = { data: join(folder.path, 'data'), site: join(folder.path, 'site') };
	const built = join(project.site, 'data');
	const archive = join(project.data, RELEASES);
	for (const part of ['data/answers', 'data/records', 'fonts-picture', 'favicon.svg'])
		cpSync(join(root, 'static', part), join(project.site, part), { recursive: true });
	const topology = join('geography', 'states.topo.json');
	mkdirSync(join(project.data, 'geography'), { recursive: true });
	copyFileSync(join(root, 'data', topology), join(project.data, topology));
	copyFileSync(join(buildFolder, '404.html'), join(project.site, '404.html'));
	cpSync(join(buildFolder, '_app'), join(project.site, '_app'), { recursive: true });

	const answer = readJson<Result>(built, rate);
	writeManifest(built, FIRST);
	writeJson(built, withdrawn, {
		...answer,
		question: { ...answer.question, indicator: 'withdrawn_rate' }
	});
	writeJson(built, CATALOG, [withdrawnIndicator()]);
	add(archive, built, figures);

	writeManifest(built, SECOND);
	writeJson(built, rate, {
		...answer,
		rows: answer.rows.map((row) => (row.cve_ent === '14' ? { ...row, value: 2.5 } : row))
	});
	writeJson(built, years, tenMoreIn2025(readJson<YearRecord>(built, years)));
	writeJson(built, CATALOG, []);
	add(archive, built, figures.slice(0, 2));

	writeReleases(archive, built, SECOND);
	const only = (view: string) => figures.some((figure) => figure.view.es === view);
	await writeEmbeds({ ...project, origin: 'http://localhost', only, progress: () => {} });
	writeGonePages(archive, project.site);
	return folder;
}

/** Adds what is built to the archive: of all the data only what the figures are drawn from. */
function add(archive: string, built: string, drawn: readonly FigureRecord[]): void {
	const present = readPresent(built);
	const catalog = readFileSync(join(built, CATALOG), 'utf8');
	const made = `2026-01-0${readArchive(archive).releases.length + 1}`;
	const wanted = new Set(drawn.flatMap(({ data }) => data));
	const kept = [...present.files].filter(([path]) => wanted.has(path));
	const files = new Map([...kept, [CATALOG, catalog]]);
	addRelease(archive, { release: present.release, files, figures: drawn, made, replace: false });
}

function tenMoreIn2025(record: YearRecord): YearRecord {
	return {
		...record,
		series: record.series.map((series) => {
			const { count, unit, cut, first, n } = series;
			if (count !== 'femicide' || unit !== 'victims' || cut !== '2026-05') return series;
			const nation = (n['00'] ?? []).map((value, i) => (first + i === 2025 ? value + 10 : value));
			return { ...series, n: { ...n, '00': nation } };
		})
	};
}

function writeManifest(built: string, release: string): void {
	writeJson(built, 'manifest.json', { release, tables: [] });
}

function readJson<Value>(built: string, path: string): Value {
	return JSON.parse(readFileSync(join(built, path), 'utf8')) as Value;
}

function writeJson(built: string, path: string, value: unknown): void {
	mkdirSync(dirname(join(built, path)), { recursive: true });
	writeFileSync(join(built, path), `${JSON.stringify(value)}\n`);
}
