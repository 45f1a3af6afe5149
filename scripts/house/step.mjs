import { spawn } from 'node:child_process';

/**
 * Runs a command with its output shown as it comes, and nothing to read from.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options `env` is added to the present one
 * @returns {Promise<boolean>} true when it ended with code 0
 */
export function runStep(command, args, { cwd, env = {} }) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit'],
			// npm is a .cmd file on Windows, which only a shell starts.
			shell: process.platform === 'win32'
		});
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			resolve(false);
		});
		child.on('exit', (code) => resolve(code === 0));
	});
}

/**
 * Writes a span of time for people.
 * @param {number} milliseconds
 * @returns {string} `840 ms`, `12.3 s` or `2 min 05 s`
 */
export function duration(milliseconds) {
	if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1000;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
