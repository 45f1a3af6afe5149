import { importData } from './cli';
import { modules } from './modules';

process.exitCode = await importData(process.argv.slice(2), {
	modules,
	out: (line) => console.log(line),
	err: (line) => console.error(line),
	now: () => performance.now()
});
