import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

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
						// What always comes together compresses better as one file.
						{
							name: 'survey',
							test: /catalog\/(?:indicators\/survey|survey-held|survey-bases|filters)|data\/survey\.json/
						}
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
