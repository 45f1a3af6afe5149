/** Makes the fonts of pictures: `static/fonts-picture/`. */
import { fileURLToPath } from 'node:url';
import { writeFonts } from './faces';

const started = performance.now();
await writeFonts(fileURLToPath(new URL('../../static/fonts-picture/', import.meta.url)));
console.log(`static/fonts-picture made in ${Math.round(performance.now() - started)} ms`);
