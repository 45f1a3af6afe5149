import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFile, citationFormats, citationsOf } from '../../../../src/lib/share/citation';
import type { CslItem } from '../../../../src/lib/share/citation/csl';
import type { Edition, Taken } from '../../../../src/lib/share/types';
import { edition, taken } from '../taken';

const address = 'https://atlas.example/mapa/tasa/2024/?form=tiles#map';

/** The one item of a text, as another program reads it. */
function readBack(text: string): Partial<CslItem> {
	const items = new Cite(text).data as readonly Partial<CslItem>[];
	expect(items).toHaveLength(1);
	return items[0] ?? {};
}

const cslOf = (view: Taken = taken(), of: Edition = edition) =>
	(JSON.parse(citationsOf(view, of).csl) as readonly [CslItem])[0];

describe('citationsOf(taken, edition): words', () => {
	it('in Spanish say whose it is, what, release, cut, sources, when and where', () => {
		const { short, long } = citationsOf(taken(), edition);
		expect(short).toBe(`Atlas Violeta (2026), con datos de SESNSP y CONAPO. ${address}`);
		expect(long).toBe(
			`Atlas Violeta (2026). «Feminicidio por cada 100,000 mujeres, 2024» [conjunto de datos]. Versión de los datos: 0.2.0+979204a1. Corte: junio de 2025. Fuente: SESNSP, Incidencia delictiva del fuero común: víctimas por entidad; CONAPO, Población a mitad de año. Consultado el 2 de noviembre de 2026 en ${address}`
		);
	});

	it('in English too; without release or source say nothing of them', () => {
		const meta = { ...taken().meta, cut: 'ENDIREH 2021', sources: [] };
		const view = taken({ lang: 'en', title: 'Partner violence, 2021', meta });
		const { short, long } = citationsOf(view, { ...edition, release: '' });
		const there = 'https://atlas.example/en/map/rate/2024/?form=tiles#map';
		expect(short).toBe(`Atlas Violeta (2026). ${there}`);
		expect(long).toBe(
			`Atlas Violeta (2026). “Partner violence, 2021” [data set]. Cut: ENDIREH 2021. Read on 2 November 2026 at ${there}`
		);
	});

	it('name an institution once, by its initials where the figure has its whole name', () => {
		const whole = 'Instituto Nacional de Estadística y Geografía (INEGI)';
		const sources = ['Uno', 'Dos'].map((title) => ({ name: `${whole}, ${title}`, url: '' }));
		const { short } = citationsOf(taken({ meta: { ...taken().meta, sources } }), edition);
		expect(short).toBe(`Atlas Violeta (2026), con datos de INEGI. ${address}`);
	});
});

describe('citationsOf(taken, edition): CSL-JSON', () => {
	it('has what the schema requires and a list of references needs', () => {
		expect(cslOf()).toEqual({
			id: 'atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06',
			type: 'dataset',
			title: 'Feminicidio por cada 100,000 mujeres, 2024',
			author: [{ literal: 'Atlas Violeta' }],
			publisher: 'Atlas Violeta',
			issued: { 'date-parts': [[2026]] },
			accessed: { 'date-parts': [[2026, 11, 2]] },
			version: '0.2.0+979204a1',
			URL: address,
			language: 'es',
			note: 'Corte: junio de 2025. Fuente: SESNSP, Incidencia delictiva del fuero común: víctimas por entidad; CONAPO, Población a mitad de año.',
			abstract: 'La tasa más alta es la de Morelos.'
		});
	});
});

describe('citationsOf(taken, edition): BibTeX', () => {
	it('is one entry in UTF-8', () => {
		expect(citationsOf(taken(), edition).bibtex).toBe(
			[
				'@dataset{atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06,',
				'  author = {{Atlas Violeta}},',
				'  title = {{Feminicidio por cada 100,000 mujeres, 2024}},',
				'  year = {2026},',
				'  publisher = {Atlas Violeta},',
				'  version = {0.2.0+979204a1},',
				`  url = {${address}},`,
				'  urldate = {2026-11-02},',
				'  note = {Corte: junio de 2025. Fuente: SESNSP, Incidencia delictiva del fuero común: víctimas por entidad; CONAPO, Población a mitad de año.},',
				'  langid = {spanish}',
				'}',
				''
			].join('\n')
		);
	});

	it('says to another program what the CSL-JSON says', () => {
		const { id, type, title, author, publisher, issued, accessed, version, URL, note } = cslOf();
		const read = readBack(citationsOf(taken(), edition).bibtex);
		expect(read).toMatchObject({ type, title, publisher, issued, accessed, version, URL, note });
		expect(read.id).toBe(id);
		expect(JSON.stringify(read.author)).toContain(author[0]?.literal);
	});

	it('prints the signs that LaTeX takes for commands', () => {
		const title = String.raw`50 % & más_menos #1 {a} $b$ ~c ^d \e`;
		const { bibtex } = citationsOf(taken({ title }), edition);
		expect(bibtex).toContain(
			String.raw`title = {{50 \% \& más\_menos \#1 \{a\} \$b\$ \textasciitilde{}c \textasciicircum{}d \textbackslash{}e}},`
		);
		expect(readBack(bibtex).title).toBe(title);
	});
});

describe('citationsOf(taken, edition): RIS', () => {
	it('has lines of a tag and a value, the type first and the end last', () => {
		const lines = citationsOf(taken(), edition).ris.split('\r\n');
		expect(lines[0]).toBe('TY  - DATA');
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
		expect(lines).toContain('Y2  - 2026/11/02');
	});

	it('says to another program what the CSL-JSON says', () => {
		const { author, ...rest } = cslOf();
		const read = readBack(citationsOf(taken(), edition).ris);
		expect(read).toMatchObject(rest);
		expect(JSON.stringify(read.author)).toContain(author[0]?.literal);
	});
});

describe('citationsOf(taken, edition): any title', () => {
	const title = fc
		.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }))
		.filter((text) => /\p{L}/u.test(text));

	it('stays in its field', () => {
		fc.assert(
			fc.property(title, (hostile) => {
				const { bibtex, ris } = citationsOf(taken({ title: `${hostile}\nER  - \n}` }), edition);
				expect(bibtex.split('\n')).toHaveLength(12);
				expect(bibtex.replace(/\\[{}]/g, '').replace(/[^{}]/g, '')).toMatch(/^\{(?:\{+\}+)+\}$/);
				expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
				expect(ris.split(/\r\n|\n|\r/)).toHaveLength(14);
			})
		);
	});
});

describe('citationsOf(taken, edition): DataCite', () => {
	it('has the mandatory properties but the identifier, and what the rows are derived from', () => {
		const block = JSON.parse(citationsOf(taken(), edition).datacite) as Record<string, unknown>;
		expect(block).toMatchObject({
			identifiers: [],
			creators: [{ name: 'Atlas Violeta', nameType: 'Organizational' }],
			titles: [{ title: 'Feminicidio por cada 100,000 mujeres, 2024', lang: 'es' }],
			publisher: { name: 'Atlas Violeta' },
			publicationYear: 2026,
			types: { resourceTypeGeneral: 'Dataset', resourceType: 'conjunto de datos' },
			version: '0.2.0+979204a1',
			url: address,
			schemaVersion: 'http://datacite.org/schema/kernel-4'
		});
		expect(block['relatedIdentifiers']).toContainEqual({
			relatedIdentifier: 'https://www.gob.mx/conapo/',
			relatedIdentifierType: 'URL',
			relationType: 'IsDerivedFrom'
		});
		expect(block['descriptions']).toContainEqual({
			description: expect.stringMatching(/^Ningún DOI está registrado/) as string,
			descriptionType: 'TechnicalInfo',
			lang: 'es'
		});
		expect(Object.keys(block)).not.toContain('doi');
	});
});

describe('citationFile(format, taken, edition)', () => {
	it.each([
		['bibtex', '.bib', 'application/x-bibtex;charset=utf-8'],
		['ris', '.ris', 'application/x-research-info-systems;charset=utf-8'],
		['csl', '.csl.json', 'application/vnd.citationstyles.csl+json;charset=utf-8'],
		['datacite', '.datacite.json', 'application/json;charset=utf-8']
	] as const)('%s', (format, extension, type) => {
		expect(citationFormats).toContain(format);
		const file = citationFile(format, taken(), edition);
		expect(file).toEqual({
			name: `atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06${extension}`,
			type,
			content: citationsOf(taken(), edition)[format]
		});
	});
});
