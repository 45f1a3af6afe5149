import { describe, expect, it } from 'vitest';
import { findNginx } from '../../../scripts/house/nginx.mjs';

const only = (path: string) => (candidate: string) => candidate === path;

describe('findNginx(env, exists)', () => {
	it("finds Debian's nginx, which lies where only root looks", () => {
		expect(findNginx({}, only('/usr/sbin/nginx'))).toBe('/usr/sbin/nginx');
	});

	it('takes NGINX_PATH before any other, and replaces one that is not there by none', () => {
		expect(findNginx({ NGINX_PATH: '/opt/nginx' }, () => true)).toBe('/opt/nginx');
		expect(findNginx({ NGINX_PATH: '/opt/nginx' }, only('/usr/sbin/nginx'))).toBeNull();
	});

	it('finds nothing where nothing is', () => {
		expect(findNginx({}, () => false)).toBeNull();
	});
});
