import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, anItem, aRun, aState, type Asking } from '#lib/testing/make.ts';
import { kindNow, openedBy, possible } from './panel.ts';

const agenda = [
	anItem({ id: 'talk', kind: 'discussion' }),
	anItem({ id: 'last', kind: 'closing' })
];
const view = (...askings: readonly Asking[]) =>
	controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));

describe('the instrument', () => {
	test('of the awards and of the discussion comes with them', () => {
		expect(openedBy('awards', 'sheet')).toBe('ceremony');
		expect(openedBy('discussion', 'votes')).toBe('discussion');
	});

	test('goes with them', () => {
		expect(openedBy('closing', 'ceremony')).toBe('sheet');
		expect(openedBy('leader-speech', 'discussion')).toBe('sheet');
	});

	test('of a vote stays from item to item', () => {
		expect(openedBy('report', 'votes')).toBe('votes');
	});

	test('is not there without what it is for', () => {
		expect(possible('ceremony', view())).toBe('sheet');
		expect(possible('discussion', view())).toBe('discussion');
		expect(possible('discussion', { ...view(), rows: [] })).toBe('sheet');
		expect(possible('votes', view())).toBe('votes');
	});
});

test('the kind of the current item is known while the run is under way', () => {
	expect(kindNow(view())).toBe('other');
	expect(kindNow(view([0, 'start']))).toBe('discussion');
	expect(kindNow(view([0, 'start'], [5, 'next'], [9, 'end']))).toBe('other');
});
