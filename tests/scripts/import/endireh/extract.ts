/** Small extracts of both survey years: women of whom nothing happened, but for what a test says. */
import { gzipSync } from 'node:zlib';
import { endireh } from '../../../../scripts/import/endireh/microdata';
import { womanColumns } from '../../../../scripts/import/endireh/women';
import {
	items2016,
	outcomeColumns2016,
	outcomeColumns2021
} from '../../../../scripts/import/endireh/outcomes';
import { profileColumns } from '../../../../scripts/import/endireh/profile';
import { memorySources } from '../../../../scripts/import/lib/read';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { faultOf } from '../fault';
import { rowsOf, runModule } from '../tables';

export const path2016 = 'endireh/microdata/endireh2016_mujer_items_P13.csv.gz';
export const path2021 = 'endireh/microdata/endireh2021_mujer_derivado.csv.gz';
export const table = 'endireh/endireh_women.csv.gz';

type Answers = Readonly<Record<string, string>>;

const profile = {
	...{ cve_ent: '1', dominio: 'U', est_dis: '10', upm_dis: '5', fac_muj: '70', t_instrum: 'A1' },
	...{ edad: '30', niv: '3', gra: '3', hli: '0', autoads_indig: '1', pob_pareja: '1' }
};
const zero = { inf_sex: '0', pob_parto5: '0', vob: '0', vpar: '0', vpar_fis: '0', vpar_psi: '0' };
const nothing2016 = {
	...profile,
	...Object.fromEntries(
		Object.values(items2016)
			.flat()
			.map((item) => [item, '4'])
	),
	...{ ...zero, vpar_sex: '0', vpar_eco: '0', p13_7_2: '', pareja_denuncio: '' }
};
export const nothing2021 = {
	...profile,
	...{ ...zero, vpar_sex31: '0', vpar_eco: '0', pareja_denuncio: '', discap: '1' },
	...{ inf_fis: '0', inf_psi: '0' }
};
export const never = { t_instrum: 'C2', pob_pareja: '0' };

/** A gzipped file of one woman a record, and a last one in a second unit: no stratum may have one. */
export function file(
	columns: readonly string[],
	blank: Answers,
	women: readonly Answers[]
): Uint8Array {
	const all = [...women, { upm_dis: '6', fac_muj: '1' }].map((woman) => ({ ...blank, ...woman }));
	const lines = all.map((woman: Answers) => columns.map((column) => woman[column] ?? '').join(','));
	return gzipSync([columns.join(','), ...lines, ''].join('\n'));
}
export const of2016 = (...women: Answers[]) =>
	file([...profileColumns, ...outcomeColumns2016], nothing2016, women);
export const of2021 = (...women: Answers[]) =>
	file([...profileColumns, ...outcomeColumns2021, 'discap'], nothing2021, women);

export const fault = (change: Record<string, Uint8Array>) =>
	faultOf(() =>
		endireh.run(
			memorySources({ [path2016]: of2016({}), [path2021]: of2021({}), ...change }),
			memoryOutput(),
			() => undefined
		)
	);

/** The first woman of a year, by column. */
export async function woman(year: 2016 | 2021, answers: Answers): Promise<Record<string, string>> {
	const { output } = await runModule(endireh, {
		[path2016]: of2016(year === 2016 ? answers : {}),
		[path2021]: of2021(year === 2021 ? answers : {})
	});
	const first = rowsOf(output, table).find((row) => row.startsWith(`${year} `)) ?? '';
	return Object.fromEntries(first.split(' ').map((text, at) => [womanColumns[at] ?? '', text]));
}
