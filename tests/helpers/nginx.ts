import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NGINX_ADVICE, findNginx } from '../../scripts/house/nginx.mjs';
import { root } from './files';
import { temporaryFolder } from './folder';

export interface Nginx extends AsyncDisposable {
	readonly url: string;
}

const READY_WITHIN = 10_000;

/** A port of the loopback that nothing listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

/** deploy/nginx.conf for a folder and a port; nothing else of it is changed. Throws when those lines are not in it. */
function configuration(directory: string, port: number): string {
	const text = readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8');
	const replacements: readonly (readonly [string, string])[] = [
		['\tlisten 80;\n\tlisten [::]:80;\n', `\tlisten 127.0.0.1:${port};\n`],
		['\troot /srv/atlas-violeta/build;\n', `\troot ${directory};\n`]
	];
	return replacements.reduce((held, [from, to]) => {
		if (!held.includes(from)) throw new Error(`deploy/nginx.conf has no line ${from.trim()}`);
		return held.replace(from, to);
	}, text);
}

/**
 * Serves a folder with a real nginx and deploy/nginx.conf, at a free port of the loopback. All that nginx
 * writes goes to a temporary folder.
 * @throws when there is no nginx, or when it does not take the configuration
 */
export async function startNginx(directory: string): Promise<Nginx> {
	const program = findNginx();
	if (program === null) throw new Error(NGINX_ADVICE);
	const port = await freePort();
	const place = temporaryFolder({ 'site.conf': configuration(directory, port) });
	const main = [
		'daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\nevents {}\nhttp {',
		...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `\t${name}_temp_path temporary/${name};`
		),
		'\tinclude site.conf;\n}\n'
	];
	mkdirSync(join(place.path, 'temporary'));
	writeFileSync(join(place.path, 'nginx.conf'), main.join('\n'));
	const args = ['-p', place.path, '-c', 'nginx.conf', '-e', 'error.log'];
	const child = spawn(program, args, { stdio: 'ignore' });
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const failed = new Promise<Error>((resolve) => child.once('error', resolve));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		place[Symbol.dispose]();
	};
	const url = `http://127.0.0.1:${port}`;
	const started = performance.now();
	while (!(await answers(url))) {
		const over = child.exitCode !== null || performance.now() - started > READY_WITHIN;
		if (over) {
			const said = readFileSync(join(place.path, 'error.log'), 'utf8');
			await stop();
			throw new Error(`nginx did not start: ${said}`);
		}
		const failure = await Promise.race([failed, wait(50)]);
		if (failure instanceof Error) throw failure;
	}
	return { url, [Symbol.asyncDispose]: stop };
}

async function answers(url: string): Promise<boolean> {
	try {
		await fetch(url);
		return true;
	} catch {
		return false;
	}
}
