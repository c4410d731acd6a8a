import { expect, test } from 'vitest';
import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';
import { idsAhead } from './queue.ts';

const speaker = (
	id: string,
	kind: QueuedSpeaker['kind'],
	state: QueuedSpeaker['state']
): QueuedSpeaker => ({
	id,
	kind,
	state,
	name: id,
	title: '',
	topic: '',
	clock: { minutes: 7, spent: 0, since: null },
	isAway: false,
	cue: null
});

test('only who is still ahead, and of one kind, changes places', () => {
	const speakers = [
		speaker('p1', 'paper', 'done'),
		speaker('p2', 'paper', 'now'),
		speaker('p3', 'paper', 'ahead'),
		speaker('p4', 'paper', 'ahead'),
		speaker('f1', 'floor', 'ahead')
	];
	expect(idsAhead(speakers, 'paper')).toEqual(['p3', 'p4']);
	expect(idsAhead(speakers, 'floor')).toEqual(['f1']);
});
