import type { Theme } from './organisation-themes';

/** The study's page; its text names no closer address. */
export const studyUrl = 'https://www.alignplatform.org';

/** One of the eight organisations of the study of 2022 (annex 1); all of them work with boys or men. */
export interface StudyOrganisation {
	readonly name: string;
	readonly acronym: string | null;
	readonly cve_ent: string;
	readonly website: string;
	readonly themes: readonly Theme[];
	/** Rank of its state in family violence as the study gives it, without its year, its source or which end is high. */
	readonly family_violence_rank: number;
}

export const studyOrganisations: readonly StudyOrganisation[] = [
	{
		name: 'JUCONI, A.C.',
		acronym: 'JUCONI',
		cve_ent: '21',
		website: 'https://juconi.org.mx/',
		themes: ['children_adolescents', 'victim_support'],
		family_violence_rank: 11
	},
	{
		name: 'Fundación de Apoyo Infantil Sonora, I.A.P.',
		acronym: 'FAI Sonora',
		cve_ent: '26',
		website: 'https://www.fai-son.org/',
		themes: ['children_adolescents', 'prevention', 'mental_health'],
		family_violence_rank: 12
	},
	{
		name: 'Cómplices por la Igualdad (MenEngage México)',
		acronym: null,
		cve_ent: '09',
		website: 'https://www.facebook.com/ComplicesPorLaIgualdad',
		themes: ['masculinities', 'prevention'],
		family_violence_rank: 1
	},
	{
		name: 'Enfoque de Igualdad, A.C.',
		acronym: null,
		cve_ent: '24',
		website: 'http://www.enfoquedeigualdad.org',
		themes: ['masculinities', 'indigenous_afromexican', 'research_advocacy', 'prevention'],
		family_violence_rank: 10
	},
	{
		name: 'APIS Sureste, Fundación para la Equidad',
		acronym: 'APIS',
		cve_ent: '31',
		website: 'https://apisfundacion.com/sensibilizacion-social/',
		themes: ['victim_support', 'prevention', 'children_adolescents'],
		family_violence_rank: 29
	},
	{
		// The annex places it in Querétaro; the acknowledgements name Mexico City as well.
		name: 'Hombres por la Equidad, A.C.',
		acronym: null,
		cve_ent: '22',
		website: 'https://www.hombresporlaequidad.org/',
		themes: ['masculinities', 'prevention', 'research_advocacy'],
		family_violence_rank: 24
	},
	{
		name: 'Fundación Vive 100% Mujer, A.C.',
		acronym: null,
		cve_ent: '15',
		website: 'http://www.vivemujer.org/index2.html',
		themes: ['victim_support', 'prevention', 'children_adolescents'],
		family_violence_rank: 2
	},
	{
		name: 'GENDES, A.C.',
		acronym: 'GENDES',
		cve_ent: '09',
		website: 'http://www.gendes.org.mx',
		themes: ['masculinities', 'prevention', 'research_advocacy'],
		family_violence_rank: 1
	}
];
