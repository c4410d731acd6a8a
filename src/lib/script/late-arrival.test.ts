import { describe, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { lateArrival } from './late-arrival.ts';

const oanh = aPerson({
	honorific: 'Bà',
	name: 'Phan Ngọc Oanh',
	position: 'PBT Thường trực',
	unit: 'Quận ủy Quận 5'
});

describe('somebody who came late', () => {
	test('is introduced in the middle of a sentence, every abbreviation written out', () => {
		expect(lateArrival(oanh, undefined)).toBe(
			'Kính thưa Hội nghị! Tôi xin phép giới thiệu bổ sung: bà Phan Ngọc Oanh – Phó Bí thư Thường trực Quận ủy Quận 5 – vừa có mặt tại Hội nghị. Xin nhiệt liệt chào mừng!'
		);
	});

	test('is introduced as coming in another’s place', () => {
		const away = aPerson({ honorific: 'Hòa thượng', name: 'Thích Minh Tâm' });
		expect(lateArrival(oanh, away)).toContain(
			' Quận ủy Quận 5, đến dự thay Hòa thượng Thích Minh Tâm – vừa có mặt'
		);
	});

	test('without a title is introduced by name', () => {
		expect(lateArrival({ ...oanh, position: '', unit: '' }, undefined)).toContain(
			'bổ sung: bà Phan Ngọc Oanh vừa có mặt'
		);
	});
});
