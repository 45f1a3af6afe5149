import type { Lang } from '../../src/lib/catalog/types';

/** A kind of page, and where it is in a language. */
export interface Route {
	readonly name: string;
	readonly lang: Lang;
	readonly path: string;
}

/** One route of every kind, in both languages, with a view that draws more than the default. */
export const routes: readonly Route[] = [
	{ name: 'home', lang: 'es', path: '/' },
	{ name: 'home', lang: 'en', path: '/en/' },
	{ name: 'map', lang: 'es', path: '/mapa/' },
	{ name: 'map', lang: 'en', path: '/en/map/' },
	{ name: 'map with choices', lang: 'es', path: '/mapa/?form=tiles&state=15&classes=natural-6' },
	{ name: 'map with choices', lang: 'en', path: '/en/map/?form=map&state=15&classes=equal-4' },
	{ name: 'coverage', lang: 'es', path: '/cobertura/' },
	{ name: 'coverage', lang: 'en', path: '/en/coverage/' },
	{ name: 'method', lang: 'es', path: '/metodo/' },
	{ name: 'method', lang: 'en', path: '/en/method/' },
	{ name: 'help', lang: 'es', path: '/ayuda/' },
	{ name: 'help', lang: 'en', path: '/en/help/' },
	{ name: 'not found', lang: 'es', path: '/no-existe/' },
	{ name: 'not found', lang: 'en', path: '/en/not-there/' }
];
