/** What `npm run release` says, a line in Spanish and one in English. */
import { releaseSlug } from '../../src/lib/embed/paths';
import type { Plan } from './plan';

/** Paths named at most; the rest are counted. */
const NAMED = 8;

/** The lines that tell what a plan does. `bytes` is the size of its pack. */
export function planReport(plan: Plan, bytes: number): readonly string[] {
	const { release, number, made, files, figures } = plan.record;
	if (plan.status === 'held') {
		return [
			`La versión ${release} ya está archivada (número ${number}, del ${made}), igual a los datos construidos. Nada que hacer.`,
			`The release ${release} is archived (number ${number}, of ${made}), the same as the built data. Nothing to do.`
		];
	}
	const { added, changed, gone } = plan.difference;
	const held = Object.keys(files).length;
	const size = Math.ceil(bytes / 1000);
	return [
		`Versión ${release}, número ${number}: ${held} archivos y ${figures.length} figuras; ${plan.lines.length} archivos no estaban en ninguna versión anterior (${size} KB comprimidos).`,
		`Release ${release}, number ${number}: ${held} files and ${figures.length} figures; ${plan.lines.length} files were in no earlier release (${size} KB compressed).`,
		...listed('Nuevos / New', added),
		...listed('Cambiados / Changed', changed),
		...listed('Ya no están / Gone', gone),
		`data/releases/${releaseSlug(release)}.json, data/releases/${releaseSlug(release)}.br`
	];
}

function listed(heading: string, paths: readonly string[]): readonly string[] {
	if (paths.length === 0) return [];
	const more = paths.length - NAMED;
	return [
		`${heading}: ${paths.length}`,
		...paths.slice(0, NAMED).map((path) => `\t${path}`),
		...(more > 0 ? [`\t… + ${more}`] : [])
	];
}
