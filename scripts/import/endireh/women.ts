import type { SourceFile } from '../lib/read';
import { SourceError } from '../lib/source-error';
import type { Output } from '../lib/write';
import type { OfficialOutcomes } from './official-columns';
import type { Outcomes } from './outcomes';
import type { Profile } from './profile';

/** A woman surveyed: a row of `endireh_women`. */
export type Woman = Profile & Outcomes & OfficialOutcomes;

/** The columns of `endireh_women`, in order: that of the catalogue. */
export const womanColumns = [
	...['survey_year', 'cve_ent', 'domain', 'est_dis', 'upm_dis', 'fac_muj', 'age', 'education'],
	...['schooling', 'indigenous_language', 'indigenous_identity', 'disability', 'ever_partner'],
	...['recent_birth', 'ever_student', 'student_12m', 'ever_worked', 'worked_12m'],
	...['total_lifetime', 'total_12m', 'school_lifetime', 'school_12m', 'work_lifetime', 'work_12m'],
	...['community_lifetime', 'community_12m', 'family_12m', 'psychological_lifetime'],
	...['psychological_12m', 'physical_lifetime', 'physical_12m', 'sexual_lifetime', 'sexual_12m'],
	...['economic_lifetime', 'economic_12m', 'partner_any', 'partner_12m', 'partner_physical'],
	...['partner_psychological', 'partner_sexual', 'partner_economic', 'partner_physical_or_sexual'],
	...['partner_complaint', 'childhood_any', 'childhood_physical', 'childhood_psychological'],
	...['childhood_sexual', 'obstetric_mistreatment']
] as const satisfies readonly (keyof Woman)[];

/** The folder of `endireh_women` in `data/`. */
export const womenFolder = 'endireh';

/** Writes `endireh_women`: in the order of the design, without a key, for the source has none. */
export function writeWomen(output: Output, women: readonly Woman[]): void {
	output.table(womenFolder, 'endireh_women', womanColumns, women, {
		gzip: true,
		sort: ['survey_year', 'cve_ent', 'est_dis', 'upm_dis']
	});
}

/** Throws `SourceError` for a sampling unit in two strata and for a stratum of a single unit; women are of one survey year. */
export function checkDesign(women: readonly Woman[], file: SourceFile): void {
	const stratumOf = new Map<number, number>();
	const units = new Map<number, number>();
	for (const { est_dis, upm_dis } of women) {
		const stratum = stratumOf.get(upm_dis);
		if (stratum === est_dis) continue;
		if (stratum !== undefined) {
			const expected = 'a sampling unit in one stratum';
			const found = `unit ${upm_dis} in strata ${stratum} and ${est_dis}`;
			throw new SourceError({ file: file.path, column: 'upm_dis', expected, found });
		}
		stratumOf.set(upm_dis, est_dis);
		units.set(est_dis, (units.get(est_dis) ?? 0) + 1);
	}
	for (const [stratum, n] of units) {
		if (n > 1) continue;
		const expected = 'two or more sampling units in a stratum';
		const found = `one in stratum ${stratum}`;
		throw new SourceError({ file: file.path, column: 'est_dis', expected, found });
	}
}
