/**
 * What is true, or not, of the women with 1 or 0 in a column of the survey, as read after "women who":
 * the base of a table in words. Spanish says no to one clause with the same words.
 */
import type { Text } from '../catalog/types';

/** `yes` of the women with 1, `no` of those with 0. */
export interface Clause {
	readonly yes: Text;
	readonly no: Text;
}

function clause(es: string, en: string, enNot: string): Clause {
	return { yes: { es, en }, no: { es: `no ${es}`, en: enNot } };
}

/** Of violence experienced. `recent`: in the last 12 months, which Spanish tells in the simple past. */
function violence(es: string, en: string, recent = false): Clause {
	return clause(
		recent ? `vivieron ${es} en los últimos 12 meses` : `han vivido ${es}`,
		recent ? `experienced ${en} in the last 12 months` : `have experienced ${en}`,
		recent ? `did not experience ${en} in the last 12 months` : `have not experienced ${en}`
	);
}

function ofPartner(es: string, en: string): Clause {
	return violence(
		`${es} de su pareja a lo largo de la relación`,
		`${en} from their partner over the relationship`
	);
}

function inChildhood(es: string, en: string): Clause {
	return clause(
		`vivieron ${es} en la infancia`,
		`experienced ${en} in childhood`,
		`did not experience ${en} in childhood`
	);
}

/** The whole life, and the last 12 months, of one kind of violence. */
function pair(name: string, es: string, en: string): Readonly<Record<string, Clause>> {
	return {
		[`${name}_lifetime`]: violence(`${es} a lo largo de la vida`, `${en} over their lifetime`),
		[`${name}_12m`]: violence(es, en, true)
	};
}

/** By column of `endireh_women`. */
export const clauses: Readonly<Record<string, Clause>> = {
	indigenous_language: clause(
		'hablan una lengua indígena',
		'speak an indigenous language',
		'do not speak an indigenous language'
	),
	indigenous_identity: clause(
		'se consideran indígenas',
		'consider themselves indigenous',
		'do not consider themselves indigenous'
	),
	disability: clause('tienen discapacidad', 'have a disability', 'do not have a disability'),
	ever_partner: clause(
		'tienen o han tenido pareja',
		'have or have had a partner',
		'have never had a partner'
	),
	recent_birth: {
		yes: {
			es: 'tienen de 15 a 49 años y tuvieron un parto en los cinco años anteriores a la entrevista',
			en: 'are aged 15 to 49 and gave birth in the five years before the interview'
		},
		no: {
			es: 'no tienen de 15 a 49 años o no tuvieron un parto en los cinco años anteriores a la entrevista',
			en: 'are not aged 15 to 49 or did not give birth in the five years before the interview'
		}
	},
	ever_student: clause(
		'fueron a la escuela alguna vez',
		'ever went to school',
		'never went to school'
	),
	student_12m: clause(
		'fueron a la escuela en los últimos 12 meses',
		'went to school in the last 12 months',
		'did not go to school in the last 12 months'
	),
	ever_worked: clause('han trabajado alguna vez', 'have ever worked', 'have never worked'),
	worked_12m: clause(
		'trabajaron en los últimos 12 meses',
		'worked in the last 12 months',
		'did not work in the last 12 months'
	),
	...pair('total', 'violencia en algún ámbito', 'violence in any setting'),
	...pair('school', 'violencia en la escuela', 'violence at school'),
	...pair('work', 'violencia en el trabajo', 'violence at work'),
	...pair('community', 'violencia en la comunidad', 'violence in the community'),
	family_12m: violence('violencia de su familia', 'violence from their family', true),
	...pair('psychological', 'violencia psicológica', 'psychological violence'),
	...pair('physical', 'violencia física', 'physical violence'),
	...pair('sexual', 'violencia sexual', 'sexual violence'),
	...pair('economic', 'violencia económica o patrimonial', 'economic or property violence'),
	partner_any: ofPartner('violencia', 'violence'),
	partner_12m: violence('violencia de su pareja', 'violence from their partner', true),
	partner_physical: ofPartner('violencia física', 'physical violence'),
	partner_psychological: ofPartner('violencia psicológica', 'psychological violence'),
	partner_sexual: ofPartner('violencia sexual', 'sexual violence'),
	partner_economic: ofPartner('violencia económica o patrimonial', 'economic or property violence'),
	partner_physical_or_sexual: ofPartner('violencia física o sexual', 'physical or sexual violence'),
	partner_complaint: clause(
		'presentaron queja o denuncia por la violencia física o sexual de su pareja',
		'filed a complaint about physical or sexual violence from their partner',
		'did not file a complaint about physical or sexual violence from their partner'
	),
	childhood_any: inChildhood('violencia', 'violence'),
	childhood_physical: inChildhood('violencia física', 'physical violence'),
	childhood_psychological: inChildhood('violencia psicológica', 'psychological violence'),
	childhood_sexual: inChildhood('violencia sexual', 'sexual violence'),
	obstetric_mistreatment: clause(
		'recibieron maltrato en la atención de su último parto o cesárea',
		'were mistreated in the care of their last birth',
		'were not mistreated in the care of their last birth'
	)
};
