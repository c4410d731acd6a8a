import { expect, test } from 'vitest';
import { ACCESS_REFUSAL_CODES, refuseAccess } from '#lib/access/refusal.ts';
import { accessSentence } from './sentence.ts';

const DETAILS = { max: 80, min: 8, seconds: 61 };

test.each(ACCESS_REFUSAL_CODES)('%s is said in both languages', (code) => {
	const refusal = refuseAccess(code, DETAILS);
	const vietnamese = accessSentence(refusal, { locale: 'vi' });
	const english = accessSentence(refusal, { locale: 'en' });
	for (const sentence of [vietnamese, english]) expect(sentence).toMatch(/^\p{Lu}[^{}]+\.$/u);
	expect(vietnamese).not.toBe(english);
});

test('patience is asked for in whole minutes', () => {
	const refusal = refuseAccess('too-many-attempts', { seconds: 61 });
	expect(accessSentence(refusal, { locale: 'vi' })).toBe(
		'Đã nhập sai nhiều lần. Hãy thử lại sau 2 phút; ai ngồi tại máy chủ thì chạy npm run sign-in-link để có đường dẫn đăng nhập dùng một lần.'
	);
});
