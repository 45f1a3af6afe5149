import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Modules of `src/lib/<folder>/` by their names without extension. */
const inLib = (folders: Readonly<Record<string, string>>): RegExp => {
	const each = Object.entries(folders).map(([folder, names]) => `${folder}/(?:${names})\\.`);
	return new RegExp(`/src/lib/(?:${each.join('|')})`);
};

/**
 * What always comes together compresses better as one file. Left alone, each module that a part loaded on demand
 * shares with a page becomes a file of its own: the map page had 49, four kilobytes more than as written here.
 */
const together = [
	// Every page has these.
	{
		name: 'frame',
		priority: 3,
		test: inLib({
			i18n: 'index|site|share|format',
			view: 'paths|query-text',
			query: 'types|records',
			chart: 'sources',
			catalog: 'topic-words|interventions-words|survey-words|states|registers|periods',
			safety: 'leave|shift|helplines|Exit',
			ui: 'same-view|live-address|without-query|SiteNav|SiteFooter|ChoiceLinks|Notice|PageHead',
			'share/panel': 'Actions|tabs'
		})
	},
	{
		name: 'survey',
		priority: 2,
		test: /catalog\/(?:indicators\/survey|survey-held|survey-bases|filters)|data\/survey\.json/
	},
	{
		name: 'stage',
		test: inLib({
			map: 'MapStage|Choropleth|TileGrid|Hatches|stage|walk|marks|shapes|extent',
			i18n: 'map'
		})
	},
	{ name: 'legend', test: inLib({ map: 'Legend|legend|legend-text|figure|compare' }) },
	{
		name: 'catalogue',
		test: inLib({
			view: 'map-view|moved',
			'catalog/indicators': 'killings|reports|response|index|years'
		})
	},
	{
		name: 'crime',
		test: inLib({
			crime: 'CrimeFrame|words|caveats|topic-of',
			catalog: 'topics',
			i18n: 'crime',
			view: 'crime-query'
		})
	},
	// Of what the next needs, what other pages have too: or they would read all the figures of the states.
	{ name: 'periods', test: inLib({ view: 'periods' }) },
	{ name: 'ratios', test: inLib({ stats: 'binomial|logit|rate-ratio|jumps' }) },
	{ name: 'finished', test: inLib({ query: 'values|finished-row|estimate-precision' }) },
	// The page of the states has every figure that an embed reads one by one.
	{
		name: 'crime-states',
		test: inLib({
			'crime/states':
				'change-figure|change|choices|context|jumped|marked|multiples-figure|multiples|places|result|scatter|share',
			i18n: 'crime-states|crime-change',
			view: 'crime-states-view'
		})
	},
	// Maps and charts both need it, and neither the other's parts.
	{ name: 'd3', priority: 2, test: /node_modules\/(?:d3-array|internmap)\// },
	{
		name: 'plot',
		priority: 1,
		test: inLib({ chart: 'scale|rows|thin|fill|time|write|cell-text' })
	}
];

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		modulePreload: {
			// Every page loads the list of pages: with what each of them imports it grew by a kilobyte.
			resolveDependencies: (_, dependencies, { hostId }) =>
				/\/entry\/app\.[^/]*$/.test(hostId) ? [] : dependencies
		},
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// One stylesheet: a file a component, up to eight a page, held the first paint back on a slow phone.
						{ name: 'styles', test: /\.css$|[?&]type=style/ },
						...together
					]
				}
			}
		}
	},
	// The catalogue reads data/cuts.json, which lies outside the folders that Kit serves in development.
	server: { fs: { allow: ['data'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/{scripts,src,repo}/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					// A process for each of some 280 files took longer than the tests. They share nothing that one could spoil.
					isolate: false,
					maxWorkers: 2
				}
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// The second that Vitest polls for is too short for a page on a busy machine.
					expect: { poll: { timeout: 30_000 } },
					// Most of a browser test is waiting: two files at a time end in about half the time.
					maxWorkers: 2
				}
			}
		]
	}
});
