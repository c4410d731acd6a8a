import { serialize } from 'node:v8';
import { afterEach, expect, test } from 'vitest';
import { A4 } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { Machine } from './machine.ts';

let machine: Machine;
afterEach(() => machine.stop());

/** What a page with so many words would show. */
function proofOf(words: number) {
	const margins = { top: 50, right: 50, bottom: 50, left: 50 };
	const how = { size: A4, margins, numbered: false, atMost: null, folded: false, about: null };
	const blocks = [paragraph(span('nghị trình '.repeat(words), 'serif', 14))];
	const print: Print = { title: '', sections: [{ kind: 'sheets', ...how, blocks }] };
	return { kind: 'proof', print: serialize(print) } as const;
}

const ignore = () => undefined;

test('one that wants more memory than there is fails, and the next is made', async () => {
	machine = new Machine({ maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 });
	await expect(machine.make(proofOf(2_000_000), ignore)).rejects.toMatchObject({
		code: 'ERR_WORKER_OUT_OF_MEMORY'
	});
	expect(await machine.make(proofOf(1), ignore)).toMatchObject({ sheets: 1 });
});
