import { describe, expect, it } from 'vitest';
import { NATION, states } from '../../../../src/lib/catalog/states';
import { LANGS } from '../../../../src/lib/i18n';
import { seriesLead, seriesTitle } from '../../../../src/lib/crime/series/lead';
import { inPlace } from '../../../../src/lib/crime/words';
import type { YearRecord } from '../../../../src/lib/query/records';
import { defaultCrimeSeriesView } from '../../../../src/lib/view/crime-series-view';
import type { CrimeSeriesView } from '../../../../src/lib/view/types';
import { femicide, series } from '../year-record';

const view = (change: Partial<CrimeSeriesView> = {}): CrimeSeriesView => ({
	...defaultCrimeSeriesView('femicide', 'es'),
	...change
});

/** A record in which every place has the same victims of 2024. */
function everywhere(femicides: number, homicides: number): YearRecord {
	const places = [NATION, ...states.map(({ cve_ent }) => cve_ent)];
	const all = (n: number) => Object.fromEntries(places.map((place) => [place, [n]]));
	return {
		topic: 'femicide',
		first: 2024,
		women: all(500_000),
		series: [
			series('femicide', 'victims', '2025-06', 2024, all(femicides)),
			series('women_homicide', 'victims', '2025-06', 2024, all(homicides)),
			series('femicide', 'files', '2025-06', 2024, all(femicides))
		],
		sql: ''
	};
}

describe('seriesTitle(view)', () => {
	it('names the crime and the place', () => {
		expect(seriesTitle(view())).toBe('Feminicidio en México');
		expect(seriesTitle(view({ place: '15' }))).toBe('Feminicidio en el Estado de México');
		expect(seriesTitle(view({ lang: 'en', place: '09' }))).toBe('Femicide in Mexico City');
	});
});

describe('seriesLead(record, view)', () => {
	it('tells the newest whole year of both counts, its share, and the new register apart', () => {
		expect(seriesLead(femicide, view())).toBe(
			'En 2025 se registraron en el país 732 mujeres víctimas de feminicidio y 2,086 de homicidio doloso (corte de mayo de 2026). De estas 2,818 mujeres, 26\u00a0% se registró como víctima de feminicidio. El registro que empezó en 2026 tiene, de enero a agosto, 442 víctimas de feminicidio y 988 de homicidio doloso (corte de agosto de 2026); no continúa la serie.'
		);
		expect(seriesLead(femicide, view({ lang: 'en' }))).toBe(
			'In 2025, 732 women were recorded in the country as victims of femicide, and 2,086 as victims of intentional homicide (May 2026 cut). Of these 2,818 women, 26% were recorded as victims of femicide. The register that began in 2026 has, from January to August, 442 victims of femicide and 988 of intentional homicide (August 2026 cut); it does not continue the series.'
		);
	});

	it('tells what was known at an older cut, and what is known of that year today', () => {
		expect(seriesLead(femicide, view({ unit: 'files', cut: '2021-12' }))).toBe(
			'En 2021 se registraron en el país 966 carpetas de investigación por feminicidio: 1.48 por cada 100,000 mujeres (corte de diciembre de 2021). Hoy, de ese mismo año se cuentan 985 (corte de agosto de 2026).'
		);
		const then = seriesLead(femicide, view({ cut: '2022-06', lang: 'en' }));
		expect(then).toContain('1,016 women were recorded');
		expect(then).toContain(
			'Today, 1,021 and 2,748 are counted for that same year (June 2025 cut).'
		);
	});

	it('says when the figure is the same today', () => {
		const lead = seriesLead(femicide, view({ unit: 'files', cut: '2025-06', place: '06' }));
		expect(lead).toContain('En 2024 se registraron en Colima 3 carpetas');
		expect(lead).toContain('La cifra de ese año es hoy la misma (corte de agosto de 2026).');
	});

	it('has the grammar of none and one', () => {
		const lead = (n: number, m: number, lang: 'es' | 'en') =>
			seriesLead(everywhere(n, m), view({ place: '20', lang }));
		expect(lead(0, 0, 'es')).toBe(
			'En 2024 no se registró en Oaxaca ninguna mujer víctima de feminicidio ni de homicidio doloso (corte de junio de 2025).'
		);
		expect(lead(1, 0, 'es')).toContain(
			'se registró en Oaxaca 1 mujer víctima de feminicidio y ninguna de homicidio doloso'
		);
		expect(lead(0, 1, 'es')).toContain(
			'no se registró en Oaxaca ninguna mujer víctima de feminicidio, y de homicidio doloso se registró 1 '
		);
		expect(lead(0, 5, 'en')).toContain(
			'no woman was recorded in Oaxaca as a victim of femicide, and 5 as victims of intentional homicide'
		);
		expect(lead(1, 1, 'en')).toContain(
			'1 woman was recorded in Oaxaca as a victim of femicide, and 1 as a victim of intentional homicide'
		);
	});

	it('gives no percentage of few victims, nor of one kind only', () => {
		expect(seriesLead(everywhere(3, 16), view())).not.toContain('%');
		expect(seriesLead(everywhere(5, 15), view())).toContain('25\u00a0%');
		expect(seriesLead(everywhere(40, 0), view())).not.toContain('%');
	});

	it('says when no cut has the place', () => {
		expect(seriesLead(femicide, view({ place: '01' }))).toBe(
			'No hay ningún corte que tenga estas cifras en Aguascalientes.'
		);
	});

	it('reads well for the 32 states and the nation in both languages', () => {
		for (const { cve_ent } of states) {
			for (const lang of LANGS) {
				for (const unit of ['victims', 'files'] as const) {
					const lead = seriesLead(everywhere(2, 30), view({ place: cve_ent, lang, unit }));
					expect(lead).toContain(inPlace(cve_ent, lang));
					expect(lead).toMatch(/^(En|In) 2024/);
					expect(lead).toMatch(/\.$/);
					expect(lead).not.toMatch(/NaN|undefined|null| {2}|de el |en México|casos?\b|cases?\b/);
				}
			}
		}
	});
});
