import { expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { aPerson, aState } from '#lib/testing/make.ts';
import { aboutOf, saidBy } from '#lib/testing/printed.ts';
import { mm } from '#lib/typeset/length.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { readAsked } from '../input/print.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { imprintsOf } from '../press/imprints.ts';
import { seatLabelsPrint } from './seat-labels.ts';

function labels(people: readonly Person[], way = '') {
	const choice = readAsked('seat-labels', new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	return seatLabelsPrint({
		state: aState({ people }),
		choice,
		origin: '',
		passages: [],
		passes: new Map()
	});
}

const guest = aPerson({ seat: 'A12', phone: '0901234567', note: 'xe lăn' });

test('a label says the seat, who sits there, and from where', () => {
	expect(saidBy(labels([guest]))).toEqual(['A12', 'Ông Đỗ Thịnh', 'UBND Quận 5']);
});

test('a label says no unit where none is known', () => {
	expect(saidBy(labels([{ ...guest, unit: '' }]))).toEqual(['A12', 'Ông Đỗ Thịnh']);
});

test('24 stand on a sheet, from seat to seat', () => {
	const many = Array.from({ length: 25 }, (_, index) =>
		aPerson({ id: String(index), name: `An ${index}`, seat: `A${25 - index}` })
	);
	const { sections } = labels(many);
	const about = sections.map((each) => aboutOf(each));
	expect(about.map(({ length }) => length)).toEqual([24, 1]);
	expect(about[1]).toEqual([{ key: '0', name: 'Ông An 0' }]);
});

test('whoever sits for two has two labels that stay right while others come between or they are printed alone', () => {
	const substitute = aPerson({ id: 'substitute' });
	const absent = ['A2', 'A4'].map((seat) =>
		aPerson({ id: seat, seat, substituteId: 'substitute' })
	);
	const theirs = (people: readonly Person[], way = '') =>
		labels(people, way)
			.sections.flatMap((section) => pagesOf(section, fontMetrics()))
			.flatMap(imprintsOf)
			.filter(({ about }) => about?.key === 'substitute');
	const before = theirs([substitute, ...absent, { ...guest, seat: 'A1' }]);
	expect(before).toHaveLength(2);
	expect(theirs([substitute, ...absent, { ...guest, seat: 'A3' }])).toEqual(before);
	expect(theirs([substitute, ...absent], 'person=substitute')).toEqual(before);
});

test('there is no sheet when nobody has a seat', () => {
	expect(labels([aPerson()]).sections).toEqual([]);
});

test('the longest name and unit stay away from the edges of their label', () => {
	const long = {
		...guest,
		seat: 'Hàng ghế đầu, ghế 112',
		name: 'Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương Thảo',
		unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh'
	};
	const placed = labels([long])
		.sections.flatMap((section) => pagesOf(section, fontMetrics()))
		.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'placed' ? [mark] : [])));
	const written = placed.flatMap(({ marks }) =>
		marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
	);
	expect(written.map(({ text }) => text).join(' ')).toContain('Hoàng Nguyên Phương Thảo');
	const near = written.filter(
		({ x, y, width, size }) =>
			x < mm(5) - 1 || x + width > mm(65) + 1 || y - size * 0.7 < mm(4) || y > mm(33)
	);
	expect(near.map(({ text }) => text)).toEqual([]);
});
