import type { World } from './world';

/** How far a download is. */
export interface Progress {
	/** Bytes on disk, those of earlier tries included. */
	readonly size: number;
	/** Bytes of the whole file, where known. */
	readonly total: number | null;
	/** Bytes received in this try, and the milliseconds that they took. */
	readonly received: number;
	readonly elapsed: number;
}

/** Bytes as megabytes of a million, with one decimal: `74.2 MB`. */
export function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** One line: percent where the total is known, megabytes, and the speed of this try. */
export function progressLine({ size, total, received, elapsed }: Progress): string {
	const speed = elapsed > 0 ? `${megabytes((received / elapsed) * 1000)}/s` : '';
	if (total === null) return ['     ', megabytes(size), speed].join('  ').trimEnd();
	const percent = `${Math.floor((size / total) * 100)} %`.padStart(5);
	return [percent, `${megabytes(size)} of ${megabytes(total)}`, speed].join('  ').trimEnd();
}

/** Shows progress from now on, no more often than the world's patience says. */
export function meter(
	{ now, progress, patience }: Pick<World, 'now' | 'progress' | 'patience'>,
	total: number | null
): (size: number, received: number) => void {
	const began = now();
	let shown = Number.NEGATIVE_INFINITY;
	return (size, received) => {
		const at = now();
		if (at - shown < patience.progress) return;
		shown = at;
		progress(progressLine({ size, total, received, elapsed: at - began }));
	};
}
