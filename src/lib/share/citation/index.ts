/** How to cite a view, in every form: one code for the whole site. */
import { safeName } from '../file-name';
import type { MadeFile } from '../file';
import type { Edition, Taken } from '../types';
import { bibtexOf } from './bibtex';
import { cslOf } from './csl';
import { dataciteOf } from './datacite';
import { referenceOf } from './reference';
import { risOf } from './ris';
import { longCitation, shortCitation } from './words';

/** All texts, in the language of the view. */
export interface Citations {
	/** For a line under a figure. */
	readonly short: string;
	/** For a list of references. */
	readonly long: string;
	readonly bibtex: string;
	readonly ris: string;
	/** CSL-JSON. */
	readonly csl: string;
	/** Metadata for whoever registers a DOI, as JSON; there is none registered. */
	readonly datacite: string;
}

/** Forms that are files of their own. */
export const citationFormats = ['bibtex', 'ris', 'csl', 'datacite'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** How each form is called, and what its file is. */
export const citationForms: Readonly<
	Record<
		CitationFormat,
		{ readonly name: string; readonly extension: string; readonly type: string }
	>
> = {
	bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
	ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
	csl: {
		name: 'CSL-JSON',
		extension: 'csl.json',
		type: 'application/vnd.citationstyles.csl+json'
	},
	datacite: { name: 'DataCite', extension: 'datacite.json', type: 'application/json' }
};

/** The citations of a view, with its release, cut, sources, the day it was read and its address. */
export function citationsOf(taken: Taken, edition: Edition): Citations {
	const reference = referenceOf(taken, edition);
	return {
		short: shortCitation(reference),
		long: longCitation(reference),
		bibtex: bibtexOf(reference),
		ris: risOf(reference),
		csl: cslOf(reference),
		datacite: dataciteOf(reference)
	};
}

/** A citation as a file for a reference manager, or for whoever registers a DOI. */
export function citationFile(format: CitationFormat, taken: Taken, edition: Edition): MadeFile {
	const { extension, type } = citationForms[format];
	return {
		name: safeName(taken.fileName, extension),
		type: `${type};charset=utf-8`,
		content: citationsOf(taken, edition)[format]
	};
}
