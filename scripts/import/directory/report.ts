import { compareText } from '../lib/compare-text';
import type { Reason } from './candidate';
import type { Joined, ListImport } from './import-list';
import { tallyLines } from './list-source';
import { MAYBE_LIMIT, MERGE_LIMIT } from './match';

/** Reasons whose rows are named: the reader may want to look at them. */
const named: readonly Reason[] = [
	'broken row',
	'no state that we know',
	'the name holds a contact or an address',
	'the name may be a person',
	'a shelter whose name may tell its place'
];

/**
 * The report of a list, a line each. Rows that were left out are told by number only: what their name
 * says must not be repeated.
 */
export function reportLines(result: ListImport): readonly string[] {
	const { reading, organisations, listings, merged, repeated, maybe } = result;
	const shelters = [...organisations, ...listings].filter(({ shelter }) => shelter);
	return [
		`List: ${reading.list}`,
		...reading.files.map(({ file, rows, sha256 }) => `  ${file}: ${rows} rows, SHA-256 ${sha256}`),
		'',
		...tallyLines(result),
		...named.flatMap((reason) => section(`Left out, ${reason}`, reading.dropped.get(reason) ?? [])),
		...section(
			`The same as an organisation held (likeness of ${MERGE_LIMIT} or more)`,
			merged.map(pair)
		),
		...section('The same as another row of the list', repeated.map(pair)),
		...section(
			`Maybe the same (likeness of ${MAYBE_LIMIT} to ${MERGE_LIMIT}): both stand; look at them`,
			maybe.map(pair)
		),
		...section(
			'May be a shelter: published without any place below the state, key or site',
			shelters.map(({ line, name }) => `row ${line}: ${name}`).sort(compareText)
		)
	];
}

function section(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0
		? []
		: ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

function pair({ candidate, with: other, score }: Joined<{ id: string; name: string }>): string {
	return `${score.toFixed(2)}  row ${candidate.line}: ${candidate.name} = ${other.name} (${other.id})`;
}
