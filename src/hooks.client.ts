import type { HandleClientError } from '@sveltejs/kit';

/**
 * The framework keeps scroll positions in the browser's session storage. Nothing of a visit may stay
 * on the device, so it is given a place in memory that goes with the page.
 */
Object.defineProperty(window, 'sessionStorage', { value: {}, configurable: true });

/** A page that is not there says so itself; anything else goes to the console. */
export const handleError: HandleClientError = ({ status, message, error }) => {
	if (status !== 404) console.error(error);
	return { message };
};
