/** What a DOI would be registered with. */
import { take } from '../../i18n/take';
import type { Reference } from './reference';

/**
 * The mandatory properties of DataCite but the identifier, and those that say where the rows come from (DataCite
 * Metadata Schema 4.5, 2024), as attributes of the DataCite REST API. `identifiers` is empty: whoever registers a DOI
 * puts it there. The sources are `IsDerivedFrom`.
 */
export function dataciteOf(reference: Reference): string {
	const { lang, title, publisher, year, release, address, sources, note, abstract } = reference;
	const t = take[lang];
	const attributes = {
		identifiers: [],
		creators: [{ name: publisher, nameType: 'Organizational' }],
		titles: [{ title, lang }],
		publisher: { name: publisher, lang },
		publicationYear: year,
		types: { resourceTypeGeneral: 'Dataset', resourceType: t.dataset },
		language: lang,
		...(release === null ? {} : { version: release }),
		url: address,
		formats: ['text/csv', 'application/json', 'application/vnd.apache.parquet'],
		relatedIdentifiers: sources
			.filter(({ url }) => /^https?:/.test(url))
			.map(({ url }) => ({
				relatedIdentifier: url,
				relatedIdentifierType: 'URL',
				relationType: 'IsDerivedFrom'
			})),
		rightsList: [{ rights: t.licence, lang }],
		descriptions: [
			{ description: abstract, descriptionType: 'Abstract', lang },
			{ description: note, descriptionType: 'Methods', lang },
			{ description: t.noDoi, descriptionType: 'TechnicalInfo', lang }
		],
		schemaVersion: 'http://datacite.org/schema/kernel-4'
	};
	return `${JSON.stringify(attributes, null, 2)}\n`;
}
