/** One of a few choices, and the address that it leads to. */
export interface Choice {
	readonly key: string;
	readonly label: string;
	/** How the label begins where few letters are seen: read out, not shown. */
	readonly lead?: string;
	/** A word more, in small. */
	readonly mark?: string;
	readonly href: string;
	readonly chosen: boolean;
}

/** Choices that belong together, under their name. */
export interface PickerGroup {
	readonly key: string;
	readonly label: string;
	readonly choices: readonly Choice[];
}
