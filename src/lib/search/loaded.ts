/** All that the search box needs once a reader is about to search; loaded then. */
export { openSearch } from './open';
export { default as SearchResults } from './SearchResults.svelte';
export { foundText } from './words-of-finds';
