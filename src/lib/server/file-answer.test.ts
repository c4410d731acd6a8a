import { expect, test } from 'vitest';
import { fileAnswer } from './file-answer.ts';

const headers = (answer: Response) => Object.fromEntries(answer.headers);

test('a paper opens in the browser, and nothing keeps a copy of it', async () => {
	const answer = fileAnswer('programme-quan-5.pdf', new Uint8Array([1, 2]));
	expect(headers(answer)).toEqual({
		'content-type': 'application/pdf',
		'content-disposition': 'inline; filename="programme-quan-5.pdf"',
		'cache-control': 'no-store'
	});
	expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
});

test.each([
	['a.zip', 'application/zip'],
	['a.png', 'image/png'],
	['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['a.b.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
] as const)('%s is saved under its name, as what it is', (name, type) => {
	expect(headers(fileAnswer(name, new Uint8Array()))).toMatchObject({
		'content-type': type,
		'content-disposition': `attachment; filename="${name}"`
	});
});
