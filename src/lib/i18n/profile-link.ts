/** The link from other pages to a state's own. */
import type { Messages } from '.';

export const profileLink = {
	es: { to: (of: string) => `Perfil ${of}` },
	en: { to: (of: string) => `Profile ${of}` }
} as const satisfies Messages;
