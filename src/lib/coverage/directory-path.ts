/** Where the names of a state lie, apart from what makes them. */
export function directoryPath(cve_ent: string): string {
	return `/directory/${cve_ent}.json`;
}
