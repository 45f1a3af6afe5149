import { describe, expect, it } from 'vitest';
import { frozenFigures } from '../../../scripts/embeds/pages';
import type { FigureRecord } from '../../../scripts/release/record';

const record: FigureRecord = {
	page: 'evidence',
	view: { es: '/intervenciones/evidencia/', en: '/en/interventions/evidence/' },
	figure: 'studies',
	title: { es: 'Estudios', en: 'Studies' },
	data: []
};

describe('frozenFigures(read)', () => {
	it('says why a figure of a release cannot be drawn', async () => {
		const find = frozenFigures(() => Promise.reject(new Error('no such file')));
		expect(await find(record, 'es')).toEqual({ status: 'lost', reason: 'no such file' });
	});

	it('says that an address is no view of this code any more', async () => {
		const view = { es: '/mapa/nada/2021/', en: '/en/map/nothing/2021/' };
		const gone: FigureRecord = { ...record, page: 'map', view, figure: null };
		const find = frozenFigures(() => Promise.resolve({}));
		expect(await find(gone, 'en')).toEqual({
			status: 'lost',
			reason: '/en/map/nothing/2021/ is no view'
		});
	});
});
