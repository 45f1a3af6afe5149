/** The engine of a page, as a state that components read. */
import { reasonOf } from '../query/failure';
import type { Session } from '../query/session';
import type { Question, Result } from '../query/types';
import { hasFilters, sameQuestion, type Filtered, type Step } from './filtered';

/** Opens a session that reports its steps; the page's own does so with a dynamic import. */
export type OpenSession = (progress: (step: Step) => void) => Promise<Session>;

const openInBrowser: OpenSession = async (progress) => {
	const { openSession } = await import('../query/session');
	return openSession({ progress });
};

/** Asks filtered questions and keeps what became of the newest. */
export class FilterEngine {
	filtered = $state.raw<Filtered>({ status: 'none' });
	#session: Promise<Session> | null = null;
	readonly #open: OpenSession;

	constructor(open: OpenSession = openInBrowser) {
		this.#open = open;
	}

	/** Sees to it that the question is answered; a question without filters clears what was there. */
	want(question: Question): void {
		const now = this.filtered;
		if (!hasFilters(question)) {
			if (now.status !== 'none') this.filtered = { status: 'none' };
			return;
		}
		if (now.status !== 'none' && sameQuestion(now.question, question)) return;
		void this.#answer(question);
	}

	/** Asks again what failed. */
	retry(): void {
		if (this.filtered.status === 'failed') void this.#answer(this.filtered.question);
	}

	/** The result of any question, straight from the engine. Throws what the session throws. */
	async ask(question: Question): Promise<Result> {
		const session = await (this.#session ??= this.#openSession());
		return session.ask(question);
	}

	close(): void {
		void this.#session?.then((session) => session.close()).catch(() => {});
		this.#session = null;
	}

	async #answer(question: Question): Promise<void> {
		this.filtered = { status: 'loading', question, step: null };
		try {
			const result = await this.ask(question);
			if (this.#awaits(question)) this.filtered = { status: 'ready', question, result };
		} catch (error) {
			if (error instanceof Error && error.name === 'StaleQuestion') return;
			if (this.#awaits(question))
				this.filtered = { status: 'failed', question, reason: reasonOf(error) };
		}
	}

	#awaits(question: Question): boolean {
		const now = this.filtered;
		return now.status === 'loading' && sameQuestion(now.question, question);
	}

	#openSession(): Promise<Session> {
		const opening = this.#open((step) => {
			if (this.filtered.status === 'loading') this.filtered = { ...this.filtered, step };
		});
		opening.catch(() => (this.#session = null));
		return opening;
	}
}
