/**
 * Compares two dotted versions by their numbers.
 * @param {string} a
 * @param {string} b
 * @returns {number} negative when `a` is older than `b`, 0 when equal, positive when newer
 */
export function compareVersions(a, b) {
	const left = a.split('.').map(Number);
	const right = b.split('.').map(Number);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/**
 * Says in one line why this Node cannot run the project.
 * @param {string} version what runs, as in `process.versions.node`
 * @param {string} range the field `engines.node` of package.json, of the form `>=20.19`
 * @returns {string | null} null when the version will do
 */
export function nodeProblem(version, range) {
	const wanted = /^>=(\d+(?:\.\d+)*)$/.exec(range)?.[1];
	if (wanted === undefined)
		return `package.json asks for Node "${range}"; only ">=x.y" is read here.`;
	if (compareVersions(version, wanted) >= 0) return null;
	return `Node ${wanted} or newer is needed; this is Node ${version}. See https://nodejs.org/en/download`;
}
