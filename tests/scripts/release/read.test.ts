import { describe, expect, it } from 'vitest';
import { presentRead, releaseRead } from '../../../scripts/release/read';
import { temporaryFolder } from '../../helpers/folder';

const files = {
	'answers/a/2024.json': '{"n":2}\n',
	'releases/1.0.0-0123abcd/answers/a/2024.json': '{"n":1}\n'
};

describe('presentRead(directory)', () => {
	it('reads what is built', async () => {
		using folder = temporaryFolder(files);
		const read = presentRead(folder.path);
		expect(await read('/data/answers/a/2024.json')).toEqual({ n: 2 });
		await expect(read('/data/answers/a/1999.json')).rejects.toThrow('ENOENT');
	});

	it.each(['/data/../secret.json', '/data//etc/x.json', '/facts/es/a.json', '/data/a.csv', ''])(
		'refuses %j',
		async (address) => {
			using folder = temporaryFolder(files);
			await expect(presentRead(folder.path)(address)).rejects.toThrow(RangeError);
		}
	);
});

describe('releaseRead(directory, slug, beside)', () => {
	const slug = '1.0.0-0123abcd';
	const facts = { es: { definition: 'uno' }, en: { definition: 'one' } };
	const beside = async (address: string) => `beside ${address}`;

	it('reads answers and records of the release, and asks another for what no release keeps', async () => {
		using folder = temporaryFolder(files);
		const read = releaseRead(folder.path, slug, beside);
		expect(await read('/data/answers/a/2024.json')).toEqual({ n: 1 });
		expect(await read('/shapes/states.json')).toBe('beside /shapes/states.json');
	});

	it('reads what was said of an indicator from the catalogue of the release', async () => {
		const catalog = JSON.stringify([{ id: 'a', facts }]);
		using folder = temporaryFolder({ [`releases/${slug}/catalog/indicators.json`]: catalog });
		const read = releaseRead(folder.path, slug, beside);
		expect(await read('/facts/es/a.json')).toEqual({ definition: 'uno' });
		expect(await read('/facts/en/a.json')).toEqual({ definition: 'one' });
		expect(await read('/facts/en/b.json')).toBe('beside /facts/en/b.json');
	});
});
