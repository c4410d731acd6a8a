import { expect, test } from 'vitest';
import { aSpeaker, minute } from '#lib/testing/make.ts';
import { came, ended, theMinutes, type Told } from '#lib/testing/minutes.ts';
import { agenda } from '#lib/testing/turns.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';

const papers = [
	aSpeaker({ id: 'p1', name: 'Lê Thanh Dũng', topic: 'Chăm lo người nghèo' }),
	aSpeaker({ id: 'p2', name: 'Đặng Mỹ Lan', honorific: 'Bà' })
];
const conference = { agenda, discussion: { ...NO_DISCUSSION, papers } };
const at = (count: number) => ({ at: minute(count) });
const speak = (when: number, turn: string) => came(when, 'discussion', turn);
const start = came(0, 'discussion');
const day = (...events: NonNullable<Told['events']>) =>
	theMinutes({ conference, events: [start, ...events] });
const speeches = (...events: NonNullable<Told['events']>) => day(...events).items[0]?.speeches;

test('a paper that was read is told with who and what', () => {
	expect(speeches(speak(2, 'p1'), speak(9, 'p2'), ended(15))?.[0]).toEqual({
		id: 'p1',
		kind: 'paper',
		who: {
			name: 'Ông Lê Thanh Dũng',
			called: 'ông Lê Thanh Dũng',
			title: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3'
		},
		topic: 'Chăm lo người nghèo',
		points: [],
		sources: [{ from: 'log', entry: 2 }]
	});
});

test('speakers are told in the order in which they spoke', () => {
	expect(speeches(speak(2, 'p2'), speak(9, 'p1'))?.map(({ id }) => id)).toEqual(['p2', 'p1']);
});

test('a word from the floor is told as such', () => {
	const speaker = aSpeaker({ id: 'f1', name: 'Trần Thị Hoa' });
	const told = speeches({ type: 'admitted', speaker, ...at(3) }, speak(4, 'f1'), ended(8));
	expect(told?.map(({ id, kind }) => [id, kind])).toEqual([['f1', 'floor']]);
});

test('a topic is told as it was put right', () => {
	const event = { type: 'speaker-retitled', speaker: 'p1', topic: 'Tên đúng', ...at(1) } as const;
	expect(speeches(event, speak(2, 'p1'))?.[0]?.topic).toBe('Tên đúng');
});

test('whoever was called and put back on the list did not speak', () => {
	const recalled = { type: 'speaker-recalled', speaker: 'p1', ...at(5) } as const;
	expect(speeches(speak(2, 'p1'), speak(3, 'p2'), recalled)?.map(({ id }) => id)).toEqual(['p2']);
});

test('whoever was put back and called again spoke once, from then on', () => {
	const recalled = { type: 'speaker-recalled', speaker: 'p1', ...at(4) } as const;
	const told = speeches(speak(2, 'p1'), speak(3, 'p2'), recalled, speak(9, 'p1'), ended(14));
	expect(told?.at(-1)).toMatchObject({
		id: 'p1',
		sources: [{ from: 'log', entry: 5 }]
	});
});

test('a point noted of whoever did not speak stays with the item', () => {
	const point = { type: 'noted', note: 'n', item: 'discussion', text: 'Gửi bài sau.' } as const;
	const { items } = day({ ...point, speaker: 'p1', ...at(3) }, ended(9));
	expect(items[0]?.points.map(({ text }) => text)).toEqual(['Gửi bài sau.']);
});

test('a point noted of a speech is told with it, also once the item is over, and nowhere else', () => {
	const point = { type: 'noted', note: 'n', item: 'awards', text: 'Ý.', speaker: 'p1' } as const;
	const { items } = day(speak(2, 'p1'), came(9, 'awards'), { ...point, ...at(10) });
	expect(items[0]?.speeches[0]?.points).toEqual([
		{ text: 'Ý.', sources: [{ from: 'log', entry: 4 }] }
	]);
	expect(items[1]?.points).toEqual([]);
});

test('a paper nobody read is told once it is over, also when its author was taken off the list', () => {
	const dropped = { type: 'speaker-dropped', speaker: 'p2', ...at(1) } as const;
	expect(day(dropped).unread).toEqual([]);
	expect(day(dropped, ended(9)).unread.map(({ who }) => who.name)).toEqual([
		'Ông Lê Thanh Dũng',
		'Bà Đặng Mỹ Lan'
	]);
});

test('a word from the floor nobody heard is no paper', () => {
	const admitted = { type: 'admitted', speaker: aSpeaker({ id: 'f1' }), ...at(1) } as const;
	const { unread } = day(speak(2, 'p1'), speak(4, 'p2'), admitted, ended(9));
	expect(unread).toEqual([]);
});
