/** The code on a printed sheet that opens its page (ISO/IEC 18004). At build only. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A code as one path of an SVG whose unit is a module. */
export interface SheetQr {
	/** Modules a side, without the quiet zone of four around it (§ 5.3.8). */
	readonly size: number;
	readonly path: string;
}

/** The code of an address. A quarter of its modules may be lost: paper is folded and copied. */
export function sheetQr(address: string): SheetQr {
	const code = generate(address, { minCorrectionLevel: correction.Q });
	return { size: code.size, path: toSvgPath(code) };
}
