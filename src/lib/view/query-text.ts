/** Reading the query part of an address: each parameter is valid, missing or not understood. */
import { findState } from '../catalog/states';
import type { ClassChoice, ClassMethod, Text } from '../catalog/types';
import type { Form, Sort } from './types';

/** A value read, or why the default stands in its place. */
export type Read<T> = { readonly value: T; readonly reason: Text | null };

/** A parameter cut to what fits in a message. */
export function shown(text: string): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** Reads one of a few words; anything else gives `fallback` and the reason. An absent parameter is no fault. */
export function oneOf<T extends string>(
	params: URLSearchParams,
	key: string,
	allowed: readonly T[],
	fallback: T,
	instead: Text
): Read<T> {
	const asked = params.get(key);
	if (asked === null) return { value: fallback, reason: null };
	const value = allowed.find((word) => word === asked);
	if (value !== undefined) return { value, reason: null };
	return { value: fallback, reason: notUnderstood(key, asked, instead) };
}

/** The sentence for a parameter whose value does not exist, and what is shown instead. */
export function notUnderstood(key: string, asked: string, instead: Text): Text {
	return {
		es: `El enlace pide «${key}=${shown(asked)}», que no existe; ${instead.es}.`,
		en: `The link asks for “${key}=${shown(asked)}”, which does not exist; ${instead.en}.`
	};
}

export function readForm(params: URLSearchParams): Read<Form> {
	return oneOf<Form>(params, 'form', ['auto', 'map', 'tiles'], 'auto', {
		es: 'se usa la forma que mejor cabe en la pantalla',
		en: 'the form that best fits the screen is used'
	});
}

export function readState(params: URLSearchParams): Read<string | null> {
	const asked = params.get('state');
	if (asked === null || findState(asked)) return { value: asked, reason: null };
	const instead = { es: 'no se elige ningún estado', en: 'no state is chosen' };
	return { value: null, reason: notUnderstood('state', asked, instead) };
}

const METHODS: readonly ClassMethod[] = ['quantiles', 'equal', 'natural'];

/** `quantiles-5` and the like, 3 to 7 classes; `fixed` has as many as the indicator's breaks make. */
export function classesText(choice: ClassChoice): string {
	return choice.method === 'fixed' ? 'fixed' : `${choice.method}-${choice.k}`;
}

export function readClasses(
	params: URLSearchParams,
	fixed: ClassChoice,
	fallback: ClassChoice
): Read<ClassChoice> {
	const asked = params.get('classes');
	if (asked === null) return { value: fallback, reason: null };
	if (asked === 'fixed') return { value: fixed, reason: null };
	const found = /^([a-z]+)-([3-7])$/.exec(asked);
	const method = METHODS.find((word) => word === found?.[1]);
	if (method !== undefined) return { value: { method, k: Number(found?.[2]) }, reason: null };
	const instead = { es: 'se usan las clases de siempre', en: 'the usual classes are used' };
	return { value: fallback, reason: notUnderstood('classes', asked, instead) };
}

export const defaultSort: Sort = { column: 'value', descending: true };

/** `value-desc`, `value-asc`, `name-asc` or `name-desc`. */
export function sortText(sort: Sort): string {
	return `${sort.column}-${sort.descending ? 'desc' : 'asc'}`;
}

export function readSort(params: URLSearchParams): Read<Sort> {
	const words = ['value-desc', 'value-asc', 'name-asc', 'name-desc'] as const;
	const { value, reason } = oneOf(params, 'sort', words, 'value-desc', {
		es: 'la tabla va de mayor a menor',
		en: 'the table goes from high to low'
	});
	const descending = value.endsWith('-desc');
	return { value: { column: value.startsWith('name') ? 'name' : 'value', descending }, reason };
}

/** The parameters that say something, in a fixed order, as the query part of an address. */
export function queryText(
	entries: readonly (readonly [string, string | null | undefined])[]
): string {
	const params = new URLSearchParams();
	for (const [key, value] of entries) {
		if (value !== null && value !== undefined) params.set(key, value);
	}
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
