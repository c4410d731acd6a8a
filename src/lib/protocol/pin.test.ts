import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { START } from '#lib/testing/make.ts';
import { addPin, applyPins, removePin } from './pin.ts';
import { DEFAULT_PROTOCOL, MOST_PINS, type Pin, type Protocol } from './protocol.ts';

function pin(person: string, before: string | null, reason = 'Khách đặc biệt'): Pin {
	return { person, before, reason, at: START };
}

function pinned(protocol: Protocol, ...pins: readonly Pin[]): Protocol {
	return pins.reduce((done, each) => {
		const next = addPin(done, each);
		if (isRefusal(next)) throw new Error(next.refused);
		return next;
	}, protocol);
}

function shown(protocol: Protocol, ids: readonly string[] = ['a', 'b', 'c', 'd']): string {
	const { list } = applyPins(
		ids.map((id) => ({ id })),
		protocol.pins
	);
	return list.map(({ id }) => id).join('');
}

describe('moves by hand', () => {
	test.each([
		['before somebody', [pin('d', 'b')], 'adbc'],
		['to the end', [pin('a', null)], 'bcda'],
		['one standing on another', [pin('d', 'b'), pin('c', 'd')], 'acdb'],
		['before somebody who is gone', [pin('d', 'x')], 'abcd'],
		['of somebody who is gone', [pin('x', 'b')], 'abcd']
	])('%s', (_, pins, expected) => {
		expect(shown(pinned(DEFAULT_PROTOCOL, ...pins))).toBe(expected);
	});

	test('hold for whom they moved', () => {
		const protocol = pinned(DEFAULT_PROTOCOL, pin('d', 'b'), pin('c', 'x'));
		const { pins } = applyPins([{ id: 'b' }, { id: 'c' }, { id: 'd' }], protocol.pins);
		expect([...pins]).toEqual([['d', pin('d', 'b')]]);
	});

	test('work for those who are added later', () => {
		expect(shown(pinned(DEFAULT_PROTOCOL, pin('c', 'a')), ['a', 'e', 'b', 'c'])).toBe('caeb');
	});
});

describe('moving', () => {
	test('again forgets the move before', () => {
		expect(pinned(DEFAULT_PROTOCOL, pin('d', 'b'), pin('d', 'a')).pins).toEqual([pin('d', 'a')]);
	});

	test('again keeps a move that another stands on', () => {
		const protocol = pinned(DEFAULT_PROTOCOL, pin('d', 'b'), pin('c', 'd'), pin('d', null));
		expect(shown(protocol)).toBe('acbd');
	});

	test('again forgets a move that others stood on only before it', () => {
		const protocol = pinned(DEFAULT_PROTOCOL, pin('c', 'd'), pin('d', 'b'), pin('d', null));
		expect(protocol.pins).toEqual([pin('c', 'd'), pin('d', null)]);
	});

	test('again is possible when there are as many moves as there may be', () => {
		const pins = Array.from({ length: MOST_PINS }, (_, index) => pin(`p${index}`, null));
		expect(addPin({ ...DEFAULT_PROTOCOL, pins }, pin('p0', 'a'))).toEqual({
			...DEFAULT_PROTOCOL,
			pins: [...pins.slice(1), pin('p0', 'a')]
		});
	});

	test.each([
		['before oneself', pin('a', 'a'), refuse('before-not-found')],
		['without a reason', pin('a', 'b', ''), refuse('reason-needed')]
	])('%s is refused', (_, each, refusal) => {
		expect(addPin(DEFAULT_PROTOCOL, each)).toEqual(refusal);
	});

	test('too often is refused', () => {
		const pins = Array.from({ length: MOST_PINS }, (_, index) => pin(`p${index}`, null));
		expect(addPin({ ...DEFAULT_PROTOCOL, pins }, pin('a', 'b'))).toEqual(
			refuse('too-many', { most: MOST_PINS })
		);
	});
});

test('taken back, a person stands where the table puts them, and the others stay moved', () => {
	const protocol = pinned(DEFAULT_PROTOCOL, pin('d', 'b'), pin('c', 'a'));
	expect(shown(removePin(protocol, 'd'))).toBe('cabd');
});

test('taken back, a move leaves those that stood on it', () => {
	const protocol = pinned(DEFAULT_PROTOCOL, pin('d', 'b'), pin('c', 'd'));
	expect(removePin(protocol, 'd').pins).toEqual([pin('c', 'd')]);
});

test('a move changes nothing of what is seen but the place of whoever is moved', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const who = fc.constantFrom(...ids);
	const move = fc
		.record({ person: who, before: fc.option(who) })
		.filter(({ person, before }) => person !== before);
	fc.assert(
		fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
			const pins = moves.map(({ person, before }) => pin(person, before));
			const last = pins.at(-1);
			if (!last) return;
			const before = shown(pinned(DEFAULT_PROTOCOL, ...pins.slice(0, -1)), ids);
			const after = shown(pinned(DEFAULT_PROTOCOL, ...pins), ids);
			const rest = before.replace(last.person, '');
			const at = last.before === null ? rest.length : rest.indexOf(last.before);
			expect(after).toBe(rest.slice(0, at) + last.person + rest.slice(at));
		})
	);
});
