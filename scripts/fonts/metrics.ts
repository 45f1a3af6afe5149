/** Writes `src/lib/picture/metrics.ts` anew, after a change of the fonts or of their letters. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { measuredFaces } from './faces';

const path = new URL('../../src/lib/picture/metrics.ts', import.meta.url);
const code = `/** How wide letters are, in thousandths of the size; kerning apart. Written by \`scripts/fonts/main.ts\`. */
export const metrics = ${JSON.stringify(await measuredFaces())} as const;
`;
const options = await resolveConfig(path);
writeFileSync(path, await format(code, { ...options, parser: 'typescript' }));
