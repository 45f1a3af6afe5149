import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files';

/** A rule of a `_headers` file: which addresses, and their headers. */
export interface HostRule {
	readonly pattern: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a `_headers` file: a line at the margin begins one, indented lines are its headers. */
export function hostRules(text: string): readonly HostRule[] {
	const rules: { pattern: string; headers: Record<string, string> }[] = [];
	for (const line of text
		.split('\n')
		.filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) rules.push({ pattern: line, headers: {} });
		else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
	}
	return rules;
}

/** The rules of deploy/_headers. */
export const deployedRules = hostRules(readFileSync(join(root, 'deploy', '_headers'), 'utf8'));

/** The rules that fit an address: `*` stands for any characters, also none. */
export function rulesFor(path: string, rules = deployedRules): readonly HostRule[] {
	return rules.filter(({ pattern }) => {
		const [first = '', ...others] = pattern.split('*').map((part) => part.replace(/[.]/g, '\\.'));
		return new RegExp(`^${[first, ...others].join('.*')}$`).test(path);
	});
}

/** What such a host sends: every value that a rule gives a header, added up with a comma. */
export function headersOfHost(path: string): Readonly<Record<string, string>> {
	const held: Record<string, string> = {};
	for (const { headers } of rulesFor(path))
		for (const [name, value] of Object.entries(headers))
			held[name] = name in held ? `${held[name]}, ${value}` : value;
	return held;
}
