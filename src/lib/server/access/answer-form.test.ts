import { beforeAll, expect, test, vi } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { log } from '../log.ts';
import { answerForm } from './answer-form.ts';

beforeAll(() => {
	vi.spyOn(log, 'error').mockReturnValue();
});

function failingWith(error: Error) {
	return answerForm(() => Promise.reject(error));
}

test('what was done leads on to the next page', async () => {
	await expect(answerForm(async () => '/admin')).rejects.toMatchObject({
		status: 303,
		location: '/admin'
	});
});

test.each([
	['passphrase-wrong', 400],
	['too-many-attempts', 429]
] as const)('%s is said with status %i', async (code, status) => {
	expect(await answerForm(async () => refuse(code))).toMatchObject({
		status,
		data: { code }
	});
});

test('trouble with the disk is said as a refusal', async () => {
	const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
	expect(await failingWith(full)).toMatchObject({
		status: 503,
		data: {
			code: 'storage-failed',
			problem:
				'Máy chủ không ghi được vào ổ đĩa. Hãy giải phóng chỗ trống hoặc kiểm tra quyền ghi rồi thử lại; chưa có gì thay đổi.'
		}
	});
});

test('a bug stays one', async () => {
	await expect(failingWith(new Error('bug'))).rejects.toThrow('bug');
});
