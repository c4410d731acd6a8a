import { expect, test } from 'vitest';
import { isPrint } from '#lib/print/prints.ts';
import { aConference, aPerson, aState } from '#lib/testing/make.ts';
import { readAsked } from '../input/print.ts';
import { speaking } from '../locale.ts';
import { fileNameOf, plainWords } from './file-name.ts';

function named(print: string, way = '') {
	const people = [aPerson({ id: 'dung', name: 'Đỗ Quốc Dũng' })];
	const asked = isPrint(print) && readAsked(print, new URLSearchParams(way));
	if (!asked) throw new Error(`no such paper: ${print}`);
	const conference = aConference({ slug: 'quan-5' });
	return fileNameOf(asked, aState({ conference, people }));
}

test.each([
	['sign-in', '', 'danh-sach-ky-ten-quan-5'],
	['programme', 'size=a5', 'chuong-trinh-a5-gap-doi-quan-5'],
	['badges', 'badge=90x130', 'the-dai-bieu-90-130-mm-quan-5'],
	['invitations', 'person=dung', 'giay-moi-do-quoc-dung-quan-5'],
	['badges', 'badge=90x130&category=guests', 'the-dai-bieu-90-130-mm-khach-moi-quan-5']
])('%s %s is the file %s', (print, way, name) => {
	expect(named(print, way)).toBe(name);
});

test('it is Vietnamese whoever asks', () => {
	expect(speaking('en', () => named('invitations'))).toBe('giay-moi-quan-5');
});

test('what is no letter is a dash between letters alone', () => {
	expect(plainWords('“Đợt 1”: trao (nếu có)')).toBe('dot-1-trao-neu-co');
});
