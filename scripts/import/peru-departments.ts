/** Departments of Peru by their HASC code, as the publisher writes their names. */
export const departments: Readonly<Record<string, string>> = {
	'PE.AM': 'Amazonas',
	'PE.AN': 'Áncash',
	'PE.AP': 'Apurímac',
	'PE.AR': 'Arequipa',
	'PE.AY': 'Ayacucho',
	'PE.CJ': 'Cajamarca',
	'PE.CL': 'Callao',
	'PE.CS': 'Cusco',
	'PE.HV': 'Huancavelica',
	'PE.HC': 'Huánuco',
	'PE.IC': 'Ica',
	'PE.JU': 'Junín',
	'PE.LL': 'La Libertad',
	'PE.LB': 'Lambayeque',
	'PE.LR': 'Lima',
	'PE.LO': 'Loreto',
	'PE.MD': 'Madre de Dios',
	'PE.MQ': 'Moquegua',
	'PE.PA': 'Pasco',
	'PE.PI': 'Piura',
	'PE.PU': 'Puno',
	'PE.SM': 'San Martín',
	'PE.TA': 'Tacna',
	'PE.TU': 'Tumbes',
	'PE.UC': 'Ucayali'
};

/** The code of the whole country. */
export const PERU = 'PE';

const codeOfName = new Map(
	Object.entries(departments).map(([code, name]) => [plain(name), code] as const)
);

/** Victims in a department, or in the whole country (`PE`), in the months counted of a year. */
export interface Victims {
	readonly department: string;
	readonly year: number;
	readonly months: number;
	readonly crime: 'femicide' | 'attempted_femicide';
	readonly n: number;
}

/** The code of a department by its name in any case, with or without accents; null for no department. */
export function departmentCode(name: string): string | null {
	return codeOfName.get(plain(name)) ?? null;
}

function plain(name: string): string {
	return name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
