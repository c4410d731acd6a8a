import { describe, expect, test } from 'vitest';
import { fill, isWellFormed, namesIn, PENDING, type Values } from './template.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const missing = (name: string) => ({ kind: 'missing', text: name });
const pending = (name: string) => ({ kind: 'pending', text: name });

describe('a name', () => {
	test('is filled', () => {
		expect(fill('Kính mời {{họ tên}}!', { 'họ tên': 'Đào Đức Đạt' })).toEqual([
			text('Kính mời Đào Đức Đạt!')
		]);
	});

	test('may have spaces around it', () => {
		expect(fill('{{ họ tên }}', { 'họ tên': 'Đỗ Thịnh' })).toEqual([text('Đỗ Thịnh')]);
	});

	test('may have a full stop in it', () => {
		expect(fill('{{UBMTTQ TP.HCM}}', { 'UBMTTQ TP.HCM': 'Thành phố' })).toEqual([
			text('Thành phố')
		]);
	});

	test.each([
		['nobody knows', {}],
		['left empty', { 'số quyết định': '' }]
	])('%s is marked as missing, not left out', (_, values: Values) => {
		expect(fill('Quyết định {{số quyết định}}.', values)).toEqual([
			text('Quyết định '),
			missing('số quyết định'),
			text('.')
		]);
	});

	test('known only on the day is marked as pending', () => {
		expect(fill('có mặt {{có mặt}} vị', { 'có mặt': PENDING })).toEqual([
			text('có mặt '),
			pending('có mặt'),
			text(' vị')
		]);
	});

	test.each(['toString', 'constructor', '__proto__', 'valueOf', 'length', '.'])(
		'that JavaScript happens to know is missing all the same: %s',
		(name) => {
			expect(fill(`{{${name}}}`, {})).toEqual([missing(name)]);
		}
	);

	test('is not escaped: the words are not markup', () => {
		const values = { 'tên mục': '"Tham luận" & <góp ý>', 'họ tên': "K'Brêh" };
		expect(fill('{{tên mục}}, {{{họ tên}}}', values)).toEqual([
			text(`"Tham luận" & <góp ý>, K'Brêh`)
		]);
	});

	test('is not filled twice: a value is never read as a template', () => {
		expect(fill('{{họ tên}}', { 'họ tên': '{{địa bàn}}', 'địa bàn': 'Quận 5' })).toEqual([
			text('{{địa bàn}}')
		]);
	});
});

describe('a list', () => {
	const people = [
		{ 'xưng hô': 'ông', 'họ tên': 'Đỗ Thịnh' },
		{ 'xưng hô': 'bà', 'họ tên': 'Lý Ánh' }
	];

	test('is repeated over', () => {
		expect(fill('{{#chủ tọa}}{{xưng hô}} {{họ tên}}; {{/chủ tọa}}', { 'chủ tọa': people })).toEqual(
			[text('ông Đỗ Thịnh; bà Lý Ánh; ')]
		);
	});

	test('takes no line of its own for its braces', () => {
		const line = 'Chủ tọa:\n{{#chủ tọa}}\n– {{họ tên}}\n{{/chủ tọa}}\nXin cảm ơn!';
		expect(fill(line, { 'chủ tọa': people })).toEqual([
			text('Chủ tọa:\n– Đỗ Thịnh\n– Lý Ánh\nXin cảm ơn!')
		]);
	});

	test('may hold lists', () => {
		const groups = [{ 'tên nhóm': 'Khách', 'đại biểu': people }];
		const line =
			'{{#nhóm đại biểu}}{{tên nhóm}}: {{#đại biểu}}{{họ tên}}. {{/đại biểu}}{{/nhóm đại biểu}}';
		expect(fill(line, { 'nhóm đại biểu': groups })).toEqual([text('Khách: Đỗ Thịnh. Lý Ánh. ')]);
	});

	test('knows inside it what is known outside, and its own first', () => {
		const values = { 'địa bàn': 'Quận 5', 'họ tên': 'ngoài', 'chủ tọa': people };
		expect(fill('{{#chủ tọa}}{{họ tên}} ({{địa bàn}}) {{/chủ tọa}}', values)).toEqual([
			text('Đỗ Thịnh (Quận 5) Lý Ánh (Quận 5) ')
		]);
	});

	test('marks what one of its members lacks', () => {
		const values = { 'chủ tọa': [{ 'họ tên': 'Đỗ Thịnh', 'chức danh': '' }] };
		expect(fill('{{#chủ tọa}}{{họ tên}}, {{chức danh}}{{/chủ tọa}}', values)).toEqual([
			text('Đỗ Thịnh, '),
			missing('chức danh')
		]);
	});

	test.each([
		['empty', { 'chủ tọa': [] }],
		['not given', {}]
	])('%s is marked as missing, once and whole', (_, values: Values) => {
		expect(fill('Chủ tọa: {{#chủ tọa}}{{họ tên}}{{/chủ tọa}}.', values)).toEqual([
			text('Chủ tọa: '),
			missing('chủ tọa'),
			text('.')
		]);
	});
});

describe('a broken line', () => {
	const broken = [
		['an open brace', 'Kính mời {{họ tên'],
		['an open list', '{{#chủ tọa}}{{họ tên}}'],
		['a list closed by another name', '{{#chủ tọa}}{{họ tên}}{{/nội dung}}'],
		['a closed list that was never opened', '{{họ tên}}{{/chủ tọa}}'],
		['a list by its bare name', 'Chủ tọa: {{chủ tọa}}'],
		['a list by its bare name in a list', '{{#nhóm đại biểu}}{{đại biểu}}{{/nhóm đại biểu}}'],
		[
			'a list in a list it is no part of',
			`${'{{#nội dung}}'.repeat(2)}x${'{{/nội dung}}'.repeat(2)}`
		],
		['a condition', '{{#số quyết định}}Quyết định{{/số quyết định}}'],
		['a condition turned round', '{{^chủ tọa}}chưa có{{/chủ tọa}}'],
		['a partial', '{{> lời chào}}'],
		['a remark', '{{! nói chậm }}'],
		['other braces', '{{=<% %>=}}<%họ tên%>']
	];

	test.each(broken)('with %s is told apart', (_, line) => {
		expect(isWellFormed(line)).toBe(false);
	});

	test.each(broken)('with %s is missing as a whole: it cannot be overlooked', (_, line) => {
		const values = { 'họ tên': 'Đỗ Thịnh', 'chủ tọa': [{ 'họ tên': 'Đỗ Thịnh' }] };
		expect(fill(line, values)).toEqual([missing(line)]);
	});

	test.each(['Xin cảm ơn!', '', 'a } b { c', '{{họ tên}}', '{{#nội dung}}{{tên}}{{/nội dung}}'])(
		'is not this: %j',
		(line) => {
			expect(isWellFormed(line)).toBe(true);
		}
	);
});

test('the names a line uses are told, those in its lists too', () => {
	expect(namesIn('{{có mặt}} vị: {{#chủ tọa}}{{ họ tên }}, {{/chủ tọa}}{{tỷ lệ}}')).toEqual([
		'có mặt',
		'chủ tọa',
		'họ tên',
		'tỷ lệ'
	]);
	expect(namesIn('Mời {{họ tên')).toEqual([]);
});

test('an empty line has no segments', () => {
	expect(fill('', {})).toEqual([]);
});
