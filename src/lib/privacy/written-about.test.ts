import { expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { redact } from './redact.ts';
import { writtenAbout, type LogLine } from './written-about.ts';

const person = { ...BLANK_PERSON, name: 'Lê Thị An' };
const other = { ...BLANK_PERSON, name: 'NGƯỜI KHÁC' };
const line = (id: string, change: LogLine['change']): LogLine => ({ id, at: 1, change });

test.each<[string, LogLine, object]>([
	[
		'a correction',
		line('1', { change: 'person', person: 'p', fields: { seat: 'A1' } }),
		{ seat: 'A1' }
	],
	[
		'a correction of many',
		line('1', { change: 'people', people: ['q', 'p'], fields: { seat: 'A1' } }),
		{ seat: 'A1' }
	],
	[
		'a correction in an import',
		line('1', {
			change: 'import',
			added: [other],
			changed: [
				{ person: 'q', fields: { seat: 'B1' } },
				{ person: 'p', fields: { seat: 'A1' } }
			]
		}),
		{ seat: 'A1' }
	],
	[
		'their consent',
		line('1', { change: 'consent', person: 'p', given: true, how: 'desk' }),
		{ given: true, how: 'desk' }
	]
])('is told %s', (_, entry, fields) => {
	expect(writtenAbout('p', [entry])).toEqual([
		{ at: 1, change: entry.change.change, added: false, fields }
	]);
});

test('is told when they were entered', () => {
	const entry = line('p', { change: 'add-person', person });
	expect(writtenAbout('p', [entry])).toEqual([
		{ at: 1, change: 'add-person', added: true, fields: person }
	]);
});

test('is told of their own line of an import, and of no other', () => {
	const entry = line('i', { change: 'import', added: [other, person], changed: [] });
	expect(writtenAbout('i-2', [entry])).toEqual([
		{ at: 1, change: 'import', added: true, fields: person }
	]);
});

test.each<[string, LogLine]>([
	['another’s entry', line('q', { change: 'add-person', person: other })],
	['another’s correction', line('1', { change: 'person', person: 'q', fields: { seat: 'A1' } })],
	['another’s consent', line('1', { change: 'consent', person: 'q', given: false, how: 'desk' })],
	['the conference', line('p', { change: 'fact', name: 'số', value: '1' })]
])('is not told of %s', (_, entry) => {
	expect(writtenAbout('p', [entry])).toEqual([]);
});

test('after a purge is told which fields were written', () => {
	const change = redact({ change: 'person', person: 'p', fields: { seat: 'A1' } }) as RosterChange;
	expect(writtenAbout('p', [line('1', change)])).toEqual([
		{ at: 1, change: 'person', added: false, fields: ['seat'] }
	]);
});
