import { describe, expect, test } from 'vitest';
import type { State } from '#lib/audience/state.ts';
import { DEFAULT_PRIVACY } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { aConference, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { saidBy } from '#lib/testing/printed.ts';
import { EVEN } from '#lib/testing/type.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { readAsked } from '../input/print.ts';
import { invitationsPrint } from './invitations.ts';

const FIGURES = { token: '1'.repeat(40), code: '12345678' };

function invitations(state: State, way = '', figures: readonly Person[] = []) {
	const choice = readAsked('invitations', new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const passes = new Map(figures.map(({ id }) => [id, FIGURES]));
	return invitationsPrint({ state, choice, origin: 'http://hall', passages: [], passes });
}

/** The codes on the pages of a paper, by whom each page is about. */
function codesOn({ sections }: ReturnType<typeof invitations>) {
	const pages = sections.flatMap((section) => pagesOf(section, EVEN));
	return pages.map(({ about, marks }) => [
		about?.name,
		...marks.flatMap((mark) => (mark.kind === 'qr' ? [mark.text] : []))
	]);
}

test('says whom to tell of not coming, or leaves room to write it, under a number to be filled in', () => {
	const contact = 'Bà Lê Thị Hoa, 028 3855 0000';
	const saidBeside = (privacy: typeof DEFAULT_PRIVACY) => {
		const convener = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
		const conference = aConference({ privacy, convener });
		return saidBy(invitations(aState({ people: [guest], conference }))).join('\n');
	};
	expect(saidBeside({ ...DEFAULT_PRIVACY, contact })).toContain(`báo trước cho ${contact}.`);
	expect(saidBeside(DEFAULT_PRIVACY)).toMatch(/báo trước cho …+\./);
	expect(saidBeside(DEFAULT_PRIVACY)).toContain('Số: …………/GM-MTTQ-BTT');
});

const guest = aPerson({
	id: 'guest',
	honorific: 'Bà',
	name: 'Lê Thị An',
	position: 'Phó Chủ tịch',
	unit: 'UBND Quận 5',
	phone: '0901234567',
	note: 'xe lăn',
	seat: 'A12',
	reply: 'absent',
	absence: 'đi công tác'
});

describe('an invitation', () => {
	test('says who is invited, to what, when, where and to which seat', () => {
		const said = saidBy(invitations(aState({ people: [guest] })));
		expect(said).toEqual(
			expect.arrayContaining([
				'GIẤY MỜI',
				'Ban Thường trực Ủy ban Quận 5 trân trọng kính mời:',
				'Bà Lê Thị An',
				'Phó Chủ tịch UBND Quận 5',
				'Hội nghị sơ kết',
				'8 giờ 00, ngày 22 tháng 4 năm 2022 (Thứ Sáu)',
				'Hội trường',
				'A12'
			])
		);
	});

	test('is dated by hand as long as nobody has said on which day it is issued', () => {
		const said = saidBy(invitations(aState({ people: [guest] })));
		expect(said).toContain('Quận 5, ngày …… tháng …… năm 20……');
	});

	test('bears the number and the day that were typed once for all', () => {
		const convener = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
		const issue = { number: '15', date: '2026-03-05' };
		const conference = aConference({ convener, invitations: issue });
		const said = saidBy(invitations(aState({ people: [guest], conference })));
		expect(said).toContain('Số: 15/GM-MTTQ-BTT');
		expect(said).toContain('Quận 5, ngày 05 tháng 3 năm 2026');
	});

	test('says nothing of their telephone, their needs, or why they stay away', () => {
		const said = saidBy(invitations(aState({ people: [guest] }))).join('\n');
		expect(said).not.toMatch(/0901234567|xe lăn|công tác/);
	});

	test('says nothing of what is not known or does not take place', () => {
		const agenda = [anItem({ kind: 'awards', title: 'Khen thưởng.', enabled: false })];
		const conference = aConference({ agenda });
		const people = [{ ...guest, seat: '', position: '', unit: '' }];
		const said = saidBy(invitations(aState({ conference, people }))).join('\n');
		expect(said).not.toMatch(/Chỗ ngồi:|Nội dung:|Chủ trì:|Tài liệu:|Liên hệ:|Khen thưởng/);
	});

	test('names who presides, each on a line', () => {
		const chairs = [
			aPerson({ id: 'b', honorific: 'Ông', name: 'Hồ Thúy', position: 'Chủ tịch', unit: '' }),
			aPerson({ id: 'a', honorific: 'Ông', name: 'Lê Bảo', position: '', unit: '' })
		];
		const conference = aConference({ chairIds: ['b', 'a'] });
		const said = saidBy(invitations(aState({ conference, people: chairs }), 'person=a'));
		expect(said).toContain('- Ông Hồ Thúy, Chủ tịch\n- Ông Lê Bảo');
	});

	test('tells whom to ask, once the office has named somebody', () => {
		const conference = aConference({ privacy: { ...DEFAULT_PRIVACY, contact: 'bà Mai, 028 38' } });
		const said = saidBy(invitations(aState({ conference, people: [guest] })));
		expect(said).toContain('bà Mai, 028 38');
	});

	test('gives notice of what becomes of people’s data, and that it is recorded', () => {
		const notice = saidBy(invitations(aState({ people: [guest] }))).at(-1);
		expect(notice).toMatch(/^Ban Thường trực Ủy ban Quận 5 thu thập họ tên/);
		expect(notice).toMatch(/xóa sau 30 ngày.*ghi hình, ghi âm/);
	});

	test('opens their own page by its code, and says the digits', () => {
		const print = invitations(aState({ people: [guest] }), '', [guest]);
		expect(codesOn(print)).toEqual([['Bà Lê Thị An', `http://hall/i/${FIGURES.token}`]]);
		expect(saidBy(print).join('\n')).toContain('Mã số: 1234 5678');
	});

	test('is made without a code for whoever has none', () => {
		const print = invitations(aState({ people: [guest] }));
		expect(codesOn(print)).toEqual([['Bà Lê Thị An']]);
		expect(saidBy(print).join('\n')).not.toMatch(/Mã số|Quét mã/);
	});
});

describe('invitations', () => {
	const people = [aPerson({ id: 'b', name: 'Ba' }), aPerson({ id: 'a', name: 'An' })];

	test('are one for each, in the order of the list', () => {
		const { sections } = invitations(aState({ people }));
		expect(sections.map(({ about }) => about)).toEqual([
			{ key: 'b', name: 'Ông Ba' },
			{ key: 'a', name: 'Ông An' }
		]);
	});

	test('are one when one is wanted', () => {
		const { sections } = invitations(aState({ people }), 'person=a');
		expect(sections.map(({ about }) => about?.key)).toEqual(['a']);
	});
});
