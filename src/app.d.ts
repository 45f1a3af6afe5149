declare global {
	namespace App {
		interface PageData {
			/** The path of the same page in the other language, where its words do not tell. */
			otherLangPath?: string;
		}
		interface PageState {
			/** The last state the reader looked at, for the back key. */
			place?: string;
		}
	}
}

export {};
