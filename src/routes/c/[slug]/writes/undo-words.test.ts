import { expect, test } from 'vitest';
import type { DeskUndo } from '#lib/audience/desk-undo.ts';
import { undoWords } from './undo-words.ts';

const about = (changes: Partial<DeskUndo>): DeskUndo => ({
	subject: '',
	turn: null,
	vote: null,
	...changes
});

test('a mark is told with whose it is', () => {
	expect(undoWords('award-marked', about({ subject: 'Ông Lâm Gia Thịnh' }))).toBe(
		'đánh dấu: Ông Lâm Gia Thịnh'
	);
});

test('a batch is told by its tray', () => {
	expect(undoWords('batch-placed', about({ subject: 'C' }))).toBe('thứ tự đợt trao: Khay C');
	expect(undoWords('batch-recalled', about({ subject: 'C' }))).toBe('mời lại đợt trao: Khay C');
});

test('a step is told with whom it was about', () => {
	const turn = { kind: 'batch', number: 3, code: 'C' } as const;
	expect(undoWords('moved', about({ subject: 'Mời lên nhận', turn }))).toBe(
		'chuyển bước: Đợt 3 · khay C: Mời lên nhận'
	);
});

test('what is about nothing in particular is only named', () => {
	expect(undoWords('paused', about({}))).toBe('tạm dừng');
	expect(undoWords('paused', null)).toBe('tạm dừng');
});
