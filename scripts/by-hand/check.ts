/** Whether the file kept by hand can be taken over, row by row. */
import type { Text } from '../../src/lib/catalog/types';
import { rules } from './cells';
import {
	columns,
	emptiable,
	EMPTIED,
	required,
	type HandRow,
	type OrganisationRow
} from './columns';
import { corrected, hidesPlace } from './merge';
import type { Against } from './against';
import { namedPlace, sameName } from './names';
import { problem, type Problem } from './problems';

/** Everything that is wrong with the rows, in the order of their lines. None: the file can be taken over. */
export function checkRows(rows: readonly HandRow[], against: Against): readonly Problem[] {
	const byId = new Map(against.organisations.map((each) => [each['id'] ?? '', each]));
	return rows.flatMap((row, at) => {
		const { id } = row.cells;
		const before = byId.get(id);
		const own = [
			...cellProblems(row, against.today),
			...placeProblems(row, before, against),
			...namedPlace(row, before, against),
			...sameName(row, rows.slice(0, at), against),
			...repeated(row, rows.slice(0, at))
		];
		if (id === '') return [...own, ...addingProblems(row)];
		if (before) return [...own, ...correctingProblems(row)];
		return [...own, unknownId(row)];
	});
}

function cellProblems(row: HandRow, today: string): readonly Problem[] {
	const correcting = row.cells.id !== '';
	return columns.flatMap((column) => {
		const cell = row.cells[column];
		if (cell === '') return [];
		if (cell === EMPTIED)
			return correcting && emptiable.includes(column) ? [] : [problem(row, column, notEmptied)];
		const wrong = rules[column](cell, today);
		return wrong ? [problem(row, column, wrong)] : [];
	});
}

const notEmptied: Text = {
	es: `Un guion borra lo que había, y sólo sirve al corregir: ${emptiable.join(', ')}. Aquí escriba el dato o deje la celda vacía.`,
	en: `A hyphen removes what there was, and serves only to correct: ${emptiable.join(', ')}. Here write the fact or leave the cell blank.`
};

function placeProblems(
	row: HandRow,
	before: OrganisationRow | undefined,
	{ municipality }: Against
): readonly Problem[] {
	const { cells } = row;
	if (cells.municipality === '' || cells.municipality === EMPTIED) return [];
	const after = corrected(before ?? {}, row);
	if (hidesPlace(before ?? {}, row))
		return [
			problem(row, 'municipality', {
				es: 'Por su nombre o sus temas puede tener un refugio, y su municipio nunca se publica. Deje la celda vacía.',
				en: 'By its name or its themes it may run a shelter, and its municipality is never published. Leave the cell blank.'
			})
		];
	const cve_ent = after['cve_ent'] ?? '';
	if (cve_ent === '')
		return [
			problem(row, 'municipality', {
				es: 'Hay municipio y no hay estado: escriba también la clave del estado en «cve_ent».',
				en: 'There is a municipality and no state: write the code of the state in “cve_ent” as well.'
			})
		];
	const official = municipality(cve_ent, cells.municipality);
	if (official === cells.municipality) return [];
	return [
		problem(
			row,
			'municipality',
			official === null
				? {
						es: `El estado ${cve_ent} no tiene un municipio con ese nombre. Escríbalo como el INEGI, o deje la celda vacía.`,
						en: `State ${cve_ent} has no municipality of that name. Write it as INEGI does, or leave the cell blank.`
					}
				: { es: `Escriba «${official}», como el INEGI.`, en: `Write “${official}”, as INEGI does.` }
		)
	];
}

/** An organisation may have one row only. */
function repeated(row: HandRow, earlier: readonly HandRow[]): readonly Problem[] {
	const { id } = row.cells;
	const first = id === '' ? undefined : earlier.find(({ cells }) => cells.id === id);
	if (!first) return [];
	return [
		problem(row, 'id', {
			es: `La línea ${first.line} ya corrige esta organización. Júntelas en una.`,
			en: `Line ${first.line} corrects this organisation already. Make them one line.`
		})
	];
}

function addingProblems(row: HandRow): readonly Problem[] {
	if (row.cells.withdrawn_because !== '')
		return [
			problem(row, 'id', {
				es: 'Para retirar una organización escriba aquí su «id», que está en organisations.csv.',
				en: 'To withdraw an organisation write its “id” here, which is in organisations.csv.'
			})
		];
	return required
		.filter((column) => row.cells[column] === '')
		.map((column) =>
			problem(row, column, {
				es: 'Una organización nueva necesita este dato.',
				en: 'A new organisation needs it.'
			})
		);
}

function correctingProblems(row: HandRow): readonly Problem[] {
	const { cells } = row;
	const others = columns.filter(
		(column) => column !== 'id' && column !== 'withdrawn_because' && cells[column] !== ''
	);
	if (cells.withdrawn_because !== '')
		return others.map((column) =>
			problem(row, column, {
				es: 'La línea retira la organización: deje vacías las demás celdas.',
				en: 'The line withdraws the organisation: leave its other cells blank.'
			})
		);
	if (others.length > 0) return [];
	return [
		problem(row, 'id', {
			es: 'La línea no cambia nada. Escriba lo que se corrige, o por qué se retira en «withdrawn_because», o borre la línea.',
			en: 'The line changes nothing. Write what it corrects, or why it withdraws in “withdrawn_because”, or delete the line.'
		})
	];
}

function unknownId(row: HandRow): Problem {
	return problem(row, 'id', {
		es: 'Ninguna organización del directorio tiene este «id». Cópielo de organisations.csv, o deje la celda vacía para agregar una.',
		en: 'No organisation of the directory has this “id”. Copy it from organisations.csv, or leave the cell blank to add one.'
	});
}
