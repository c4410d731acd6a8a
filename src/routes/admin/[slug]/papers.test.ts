import { expect, test } from 'vitest';
import type { Form } from '#lib/conference/conference.ts';
import { anItem } from '#lib/testing/make.ts';
import { papers } from './papers.ts';

function list(ready: boolean, enabled: boolean, form: Form = 'in-person') {
	const document = { id: 'list', title: 'Danh sách khen thưởng', ready, forItem: 'awards' };
	const [paper] = papers({
		documents: [document],
		agenda: [anItem({ id: 'awards', enabled })],
		form
	});
	return paper;
}

test('a paper of its own is always needed', () => {
	const document = { id: 'report', title: 'Báo cáo', ready: false, forItem: null };
	expect(papers({ documents: [document], agenda: [], form: 'in-person' })).toMatchObject([
		{ required: true, mismatch: null }
	]);
});

test.each([
	{ ready: true, enabled: true, required: true, mismatch: null },
	{ ready: false, enabled: true, required: true, mismatch: 'item-on' },
	{ ready: true, enabled: false, required: false, mismatch: 'item-off' },
	{ ready: false, enabled: false, required: false, mismatch: null }
])('the awards list, ready $ready, awards on $enabled', ({ ready, enabled, ...expected }) => {
	expect(list(ready, enabled)).toMatchObject(expected);
});

test('held in writing, a conference has no programme for a paper to disagree with', () => {
	expect(list(false, true, 'written')).toMatchObject({ required: true, mismatch: null });
});
