/** The columns of `endireh_women` that are 1 for yes, 0 for no and empty outside their base. */
import type { SurveyBase } from './survey-bases';
import type { Text } from './types';

export interface SurveyColumn {
	readonly name: string;
	/** What is true of a woman with 1. */
	readonly label: Text;
	/** The women who have 1 or 0. */
	readonly base: SurveyBase;
	/** Ids of `notes.ts`. */
	readonly notes: readonly string[];
}

function flag(
	name: string,
	es: string,
	en: string,
	base: SurveyBase = 'all',
	...notes: readonly string[]
): SurveyColumn {
	return { name, label: { es, en }, base, notes };
}

/** A column over the whole life, with its base, and one over the last 12 months, with its own. */
function pair(
	name: string,
	es: string,
	en: string,
	lifetime: SurveyBase = 'all',
	recent: SurveyBase = 'all'
): readonly SurveyColumn[] {
	return [
		flag(`${name}_lifetime`, `${es} a lo largo de la vida`, `${en} over the lifetime`, lifetime),
		flag(`${name}_12m`, `${es} en los últimos 12 meses`, `${en} in the last 12 months`, recent)
	];
}

/** What the survey says of a woman besides what happened to her. */
export const profileFlags: readonly SurveyColumn[] = [
	flag('indigenous_language', 'Habla una lengua indígena', 'Speaks an indigenous language'),
	flag('indigenous_identity', 'Se considera indígena', 'Considers herself indigenous'),
	flag('disability', 'Tiene discapacidad', 'Has a disability'),
	flag('ever_partner', 'Tiene o ha tenido pareja', 'Has or has had a partner'),
	flag(
		'recent_birth',
		'Parto en los cinco años anteriores a la entrevista, de 15 a 49 años',
		'Birth in the five years before the interview, aged 15 to 49'
	),
	flag('ever_student', 'Fue a la escuela alguna vez', 'Ever went to school'),
	flag(
		'student_12m',
		'Fue a la escuela en los últimos 12 meses',
		'Went to school in the last 12 months'
	),
	flag('ever_worked', 'Ha trabajado alguna vez', 'Has ever worked'),
	flag('worked_12m', 'Trabajó en los últimos 12 meses', 'Worked in the last 12 months')
];

/** What happened to her: the total, by setting, by type, from a partner, as a child, in childbirth. */
export const outcomeFlags: readonly SurveyColumn[] = [
	...pair('total', 'Violencia en cualquier ámbito', 'Violence in any setting'),
	...pair('school', 'Violencia en la escuela', 'Violence at school', 'ever_student', 'student_12m'),
	...pair('work', 'Violencia en el trabajo', 'Violence at work', 'ever_worked', 'worked_12m'),
	...pair('community', 'Violencia en la comunidad', 'Violence in the community'),
	flag(
		'family_12m',
		'Violencia de la familia en los últimos 12 meses',
		'Violence from the family in the last 12 months',
		'all',
		'family_12m_only'
	),
	...pair('psychological', 'Violencia psicológica', 'Psychological violence'),
	...pair('physical', 'Violencia física', 'Physical violence'),
	...pair('sexual', 'Violencia sexual', 'Sexual violence'),
	...pair(
		'economic',
		'Violencia económica, patrimonial o discriminación en el trabajo',
		'Economic or property violence or discrimination at work'
	),
	partner('any', 'Violencia de pareja', 'Partner violence'),
	flag(
		'partner_12m',
		'Violencia de pareja en los últimos 12 meses',
		'Partner violence in the last 12 months',
		'ever_partner',
		'partner_base'
	),
	partner('physical', 'Violencia física de pareja', 'Physical partner violence'),
	partner(
		'psychological',
		'Violencia psicológica de pareja',
		'Psychological partner violence',
		'partner_psychological_2021'
	),
	partner('sexual', 'Violencia sexual de pareja', 'Sexual partner violence'),
	partner(
		'economic',
		'Violencia económica o patrimonial de pareja',
		'Economic or property partner violence'
	),
	partner(
		'physical_or_sexual',
		'Violencia física o sexual de pareja',
		'Physical or sexual partner violence',
		'complaint_base'
	),
	flag(
		'partner_complaint',
		'Presentó queja o denuncia por la violencia física o sexual de su pareja',
		'Filed a complaint about physical or sexual violence from her partner',
		'partner_physical_or_sexual',
		'complaint_base'
	),
	childhood('any', 'Violencia en la infancia', 'Violence in childhood'),
	childhood('physical', 'Violencia física en la infancia', 'Physical violence in childhood'),
	childhood(
		'psychological',
		'Violencia psicológica en la infancia',
		'Psychological violence in childhood'
	),
	childhood('sexual', 'Violencia sexual en la infancia', 'Sexual violence in childhood'),
	flag(
		'obstetric_mistreatment',
		'Maltrato en la atención del último parto o cesárea',
		'Mistreatment in the care of the last birth',
		'recent_birth',
		'obstetric_tentative'
	)
];

function partner(type: string, es: string, en: string, ...notes: readonly string[]): SurveyColumn {
	return flag(
		`partner_${type}`,
		`${es} a lo largo de la relación`,
		`${en} over the relationship`,
		'ever_partner',
		'partner_base',
		...notes
	);
}

function childhood(type: string, es: string, en: string): SurveyColumn {
	return flag(`childhood_${type}`, es, en, 'all', 'childhood_recalled');
}
