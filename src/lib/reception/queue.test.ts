import { describe, expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import {
	add,
	decideLocally,
	dismiss,
	hear,
	MOST_TOGETHER,
	nextList,
	nextNumber,
	NO_QUEUE,
	retry,
	type Queue,
	type QueuedScan,
	type ScanAnswer
} from './queue.ts';

const idsOf = (scans: readonly QueuedScan[]) => scans.map(({ id }) => id);
const scans = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		aQueued({ id: `scan-${index + 1}`, number: index + 1 })
	);
const queueOf = (...waiting: readonly QueuedScan[]): Queue => add(NO_QUEUE, waiting);
const welcome = (id: string): ScanAnswer => ({ id, verdict: 'welcome', delegateId: 'thuy' });
const answered = (...answers: readonly ScanAnswer[]) => ({ kind: 'answered', answers }) as const;
const refused = { kind: 'refused', sentence: 'Dữ liệu chưa đúng.' } as const;

describe('a list', () => {
	test('holds the oldest scans, a hundred at most', () => {
		const list = nextList(queueOf(...scans(130)));
		expect([list.length, list[0]?.id, list.at(-1)?.id]).toEqual([
			MOST_TOGETHER,
			'scan-1',
			'scan-100'
		]);
	});

	test('that did not arrive goes again as it was', () => {
		const queue = queueOf(...scans(2));
		expect(hear(queue, nextList(queue), { kind: 'unreached' })).toBe(queue);
		expect(hear(queue, nextList(queue), { kind: 'barred' })).toBe(queue);
	});

	test('loses exactly the scans that were answered', () => {
		const queue = queueOf(...scans(3));
		const after = hear(queue, nextList(queue), answered(welcome('scan-3'), welcome('scan-1')));
		expect(idsOf(after.waiting)).toEqual(['scan-2']);
	});

	test('that was refused as a whole goes one by one, and loses none', () => {
		const queue = queueOf(...scans(3));
		const after = hear(queue, nextList(queue), refused);
		expect(idsOf(after.waiting)).toEqual(['scan-1', 'scan-2', 'scan-3']);
		expect(idsOf(nextList(after))).toEqual(['scan-1']);
	});

	test('is whole again after those that went one by one', () => {
		const first = queueOf(...scans(2));
		const apart = add(hear(first, nextList(first), refused), [
			aQueued({ id: 'later', number: 3 }),
			aQueued({ id: 'latest', number: 4 })
		]);
		const one = hear(apart, nextList(apart), answered(welcome('scan-1')));
		const two = hear(one, nextList(one), refused);
		expect(idsOf(nextList(two))).toEqual(['later', 'latest']);
		expect(two.review.map(({ scan, sentence }) => [scan.id, sentence])).toEqual([
			['scan-2', refused.sentence]
		]);
	});
});

describe('a human looks at', () => {
	const turned = (scan: QueuedScan, answer: Partial<ScanAnswer>) =>
		hear(queueOf(scan), [scan], answered({ ...welcome(scan.id), ...answer })).review;

	test('whom the desk let in and the server does not know', () => {
		const review = turned(aQueued({ admitted: true }), { verdict: 'revoked' });
		expect(review).toMatchObject([{ sentence: null, verdict: 'revoked' }]);
	});

	test('whom the desk did not know and the server does', () => {
		const review = turned(aQueued({ admitted: false, person: null }), { verdict: 'welcome' });
		expect(review).toMatchObject([{ verdict: 'welcome' }]);
	});

	test('whose report the server took for another', () => {
		const review = turned(aQueued(), { verdict: 'id-reused' });
		expect(review).toEqual([{ scan: aQueued(), sentence: null, verdict: 'id-reused' }]);
	});

	test.each([
		['welcomed by both', { admitted: true }, 'welcome'],
		['refused by both', { admitted: false, person: null }, 'unknown-code'],
		['already in for the desk, not for the server', { admitted: false }, 'welcome'],
		['never decided at the desk', { admitted: null, person: null }, 'welcome']
	] as const)('but not at one %s', (_, changes, verdict) => {
		expect(turned(aQueued(changes), { verdict })).toEqual([]);
	});

	test('until it was seen', () => {
		const queue = hear(queueOf(aQueued()), [aQueued()], refused);
		expect(dismiss(queue, 'scan-1')).toEqual(NO_QUEUE);
	});

	test('or sent again, at the end', () => {
		const queue = add(hear(queueOf(aQueued()), [aQueued()], refused), [
			aQueued({ id: 'b', number: 9 })
		]);
		const again = retry(queue, 'scan-1');
		expect(idsOf(again.waiting)).toEqual(['b', 'scan-1']);
		expect(again.waiting.at(-1)?.number).toBe(10);
		expect(again.review).toEqual([]);
	});
});

describe('somebody whom two doors let in', () => {
	const admitted = aQueued({ id: '3f0f7a0e-90a1-4c5e-8d1c-111111111111', admitted: true });
	const elsewhere: ScanAnswer = {
		id: admitted.id,
		verdict: 'already-in',
		delegateId: 'thuy',
		station: 'Cửa phụ'
	};
	const after = (answer: ScanAnswer, scan = admitted) =>
		hear(queueOf(scan), [scan], answered(answer)).waiting;

	test('is told of again when the server had ruled before the desk decided', () => {
		const [again, ...others] = after(elsewhere);
		expect(others).toEqual([]);
		expect(again).toMatchObject({ named: admitted.named, at: admitted.at, admitted: true });
		expect(again?.id).not.toBe(admitted.id);
	});

	test('is told of under the same id after a restart', () => {
		expect(after(elsewhere)).toEqual(after(elsewhere));
	});

	test('is told of twice at most', () => {
		const [again] = after(elsewhere);
		expect(again && after({ ...elsewhere, id: again.id }, again)).toEqual([]);
	});

	test.each([
		['the server knows of it', { ...elsewhere, conflict: true }],
		['it was this door both times', { ...elsewhere, station: admitted.station }]
	])('is not told of again when %s', (_, answer) => {
		expect(after(answer)).toEqual([]);
	});

	test('is not told of again when the desk had not let them in', () => {
		expect(after(elsewhere, { ...admitted, admitted: false })).toEqual([]);
	});
});

test('a local decision is kept with its scan', () => {
	const queue = decideLocally(queueOf(...scans(2)), 'scan-2', true);
	expect(queue.waiting.map(({ admitted }) => admitted)).toEqual([null, true]);
});

test('a decision about a scan that is answered already changes nothing', () => {
	expect(decideLocally(NO_QUEUE, 'scan-1', true)).toEqual(NO_QUEUE);
});

test('numbers go on where they were', () => {
	expect(nextNumber(NO_QUEUE)).toBe(1);
	expect(nextNumber(queueOf(aQueued({ number: 7 })))).toBe(8);
});
