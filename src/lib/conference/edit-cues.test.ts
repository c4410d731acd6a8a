import { describe, expect, test } from 'vitest';
import { aConference, aCue, aLine, anItem, aRun, circumstances } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import type { Change } from './change.ts';
import { edit } from './edit.ts';

const invite = aCue({ id: 'invite' });
const thanks = aCue({ id: 'thanks' });
const conference = aConference({
	agenda: [anItem({ id: 'a', cues: [invite, thanks] }), anItem({ id: 'b' })]
});

function editing(change: Change, progress = aRun([]).progress) {
	return edit(conference, change, circumstances({ progress }));
}

function cuesAfter(change: Change) {
	const result = editing(change);
	return 'agenda' in result ? result.agenda[0]?.cues : result;
}

describe('a cue', () => {
	test('is replaced where it stands', () => {
		const cue = aCue({ id: 'invite', title: 'Mời', lines: [aLine({ text: '{{họ tên}}' })] });
		expect(cuesAfter({ change: 'cue', item: 'a', cue })).toEqual([cue, thanks]);
	});

	test('that is new stands last', () => {
		const cue = aCue({ id: 'photo' });
		expect(cuesAfter({ change: 'cue', item: 'a', cue })).toEqual([invite, thanks, cue]);
	});

	test('has an id that no other item’s cue has', () => {
		expect(editing({ change: 'cue', item: 'a', cue: aCue({ id: 'b-1' }) })).toEqual(
			refuse('bad-input', { where: 'cue.id' })
		);
	});

	test('is moved', () => {
		const change = { change: 'move-cue', item: 'a', cue: 'thanks', before: 'invite' } as const;
		expect(cuesAfter(change)).toEqual([thanks, invite]);
	});

	test('is removed', () => {
		expect(cuesAfter({ change: 'remove-cue', item: 'a', cue: 'invite' })).toEqual([thanks]);
	});

	test('that is the only one stays', () => {
		expect(editing({ change: 'remove-cue', item: 'b', cue: 'b-1' })).toEqual(
			refuse('item-needs-cue')
		);
	});

	test('that is current stays', () => {
		const { progress } = aRun(conference.agenda, [0, 'start']);
		expect(editing({ change: 'remove-cue', item: 'a', cue: 'invite' }, progress)).toEqual(
			refuse('in-progress', { item: 'Mục a' })
		);
	});

	test.each(['{{họ tên', '{{#chủ tọa}}', '{{/chủ tọa}}', '{{#a}}{{/b}}', '{{chủ tọa}}'])(
		'with the broken placeholder %s is refused, naming the line',
		(text) => {
			const lines = [aLine({ id: 'fine' }), aLine({ id: 'broken', text })];
			expect(editing({ change: 'cue', item: 'a', cue: aCue({ lines }) })).toEqual(
				refuse('script-broken', { line: 'broken' })
			);
		}
	);

	test.each<Change>([
		{ change: 'remove-cue', item: 'a', cue: 'x' },
		{ change: 'move-cue', item: 'a', cue: 'b-1', before: null }
	])('must be in the item: %o', (change) => {
		expect(editing(change)).toEqual(refuse('cue-not-found'));
	});

	test('needs a place that is there', () => {
		expect(editing({ change: 'move-cue', item: 'a', cue: 'thanks', before: 'x' })).toEqual(
			refuse('before-not-found')
		);
	});
});
