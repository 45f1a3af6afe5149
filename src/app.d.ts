declare global {
	namespace App {
		interface PageState {
			/** The last state the reader looked at, for the back key. */
			place?: string;
		}
	}
}

export {};
