import { expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { minute } from '#lib/testing/make.ts';
import { override } from './override.ts';

const standing = [{ rule: 'outside-window', reason: 'Dịch COVID-19', at: minute(0) }];

test('a rule is overridden only with a reason', () => {
	const grounds = { standing: [], at: minute(5) };
	expect(override(['outside-window'], { ...grounds, reason: '' })).toEqual(refuse('reason-needed'));
	expect(override(['outside-window'], { ...grounds, reason: 'Quận đồng ý' })).toEqual([
		{ rule: 'outside-window', reason: 'Quận đồng ý', at: minute(5) }
	]);
});

test('an override that stands keeps its reason and its time', () => {
	const grounds = { standing, reason: 'Khác', at: minute(5) };
	expect(override(['outside-window'], grounds)).toEqual(standing);
});

test('an override no longer needed falls away', () => {
	expect(override([], { standing, reason: '', at: minute(5) })).toEqual([]);
});
