/**
 * `npm run data:fetch -- <source> [--to <folder>]`: a publisher's file, from its own address to this
 * machine. `addresses.ts` has the sources; nothing here runs in the build or on the site.
 */
import { addresses, unstable } from './addresses';
import { fetchData } from './cli';

const live = process.stderr.isTTY === true;
let shown = false;
/** Ends the line of progress before another one. */
const onNewLine = (write: (line: string) => void) => (line: string) => {
	if (shown) process.stderr.write('\n');
	shown = false;
	write(line);
};

process.exitCode = await fetchData(
	process.argv.slice(2),
	{ addresses, unstable },
	{
		fetch,
		now: () => performance.now(),
		after(ms, call) {
			const timer = setTimeout(call, ms);
			return () => clearTimeout(timer);
		},
		// A console that keeps every line gets one in five seconds; one that rewrites it, two in one.
		patience: { stall: 30_000, waits: [2_000, 10_000, 30_000], progress: live ? 500 : 5_000 },
		plainAllowed: () => false,
		out: onNewLine((line) => console.log(line)),
		err: onNewLine((line) => console.error(line)),
		progress(line) {
			process.stderr.write(live ? `\r\u001b[K${line}` : `${line}\n`);
			shown = live;
		}
	}
);
