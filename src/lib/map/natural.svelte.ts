import type { ClassChoice } from '../catalog/types';
import type { BreaksOf } from '../stats/classes';

/** The natural breaks of a page, loaded when a reader asks for them. */
export class NaturalClasses {
	breaks = $state.raw<BreaksOf | null>(null);

	/** Sees to it that a choice of classes can be drawn. Without a connection it stays as it is. */
	async want({ method }: ClassChoice, load = loadBreaks): Promise<void> {
		if (method === 'natural') this.breaks ??= await load().catch(() => null);
	}

	/** The choice once it can be drawn; until then the usual classes. */
	shown(choice: ClassChoice, usual: ClassChoice): ClassChoice {
		return choice.method === 'natural' && !this.breaks ? usual : choice;
	}
}

async function loadBreaks(): Promise<BreaksOf> {
	return (await import('../stats/natural')).naturalBreaks;
}
