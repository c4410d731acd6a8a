import { expect, test } from 'vitest';
import { aSpeaker } from '#lib/testing/make.ts';
import { evolveFloor, isFloorEvent, minutesOf, NO_FLOOR, speakersOf, type Floor } from './floor.ts';
import { NO_DISCUSSION } from './speaker.ts';

test('what happened on the floor is told from what happened elsewhere', () => {
	expect(isFloorEvent('speaker-retitled')).toBe(true);
	expect(isFloorEvent('moved')).toBe(false);
	expect(isFloorEvent('toString')).toBe(false);
});

test.each(['constructor', '__proto__'])('an id is nothing but an id: %s', (id) => {
	const paper = aSpeaker({ id, minutes: 5 });
	const given = evolveFloor(NO_FLOOR, { type: 'time-given', speaker: id, minutes: 2 });
	expect(minutesOf(paper, given)).toBe(7);
	expect(minutesOf(paper, NO_FLOOR)).toBe(5);
	expect(speakersOf(NO_FLOOR, { ...NO_DISCUSSION, papers: [paper] })).toEqual([paper]);
});

test('what somebody speaks to is what was said last, of a paper and of a word from the floor', () => {
	const papers = [aSpeaker({ id: 'p1', topic: 'Một' }), aSpeaker({ id: 'p2', topic: 'Hai' })];
	const retitled = [
		['p1', 'Ba'],
		['f', ''],
		['p1', 'Bốn']
	] as const;
	const floor = retitled.reduce<Floor>(
		(before, [speaker, topic]) => evolveFloor(before, { type: 'speaker-retitled', speaker, topic }),
		{ ...NO_FLOOR, admitted: [aSpeaker({ id: 'f', topic: 'Năm' })] }
	);
	const topics = speakersOf(floor, { ...NO_DISCUSSION, papers }).map(({ topic }) => topic);
	expect(topics).toEqual(['Bốn', 'Hai', '']);
});
