import { expect, test } from 'vitest';
import * as passphrase from './passphrase.ts';

const RIGHT = 'Hội nghị Phường 6';
const CHEAP = { N: 16, r: 1, p: 1 };

function stored(typed = RIGHT) {
	return passphrase.hash(typed, CHEAP);
}

test('is stored with its costs and salt', async () => {
	const hash = await passphrase.hash(RIGHT, passphrase.COST, (size) => Buffer.alloc(size, 1));
	expect(hash).toMatch(/^scrypt\$131072\$8\$1\$AQEBAQEBAQEBAQEBAQEBAQ\$[\w-]{43}$/);
});

test('is salted anew each time', async () => {
	expect(await stored()).not.toBe(await stored());
});

test('the right one is known', async () => {
	expect(await passphrase.verify(RIGHT, await stored())).toBe(true);
});

test.each(['Hoi nghi Phuong 6', 'hội nghị phường 6', 'Hội nghị Phường 60', ''])(
	'the wrong one is not: %j',
	async (wrong) => {
		expect(await passphrase.verify(wrong, await stored())).toBe(false);
	}
);

test('decomposed letters are the same passphrase', async () => {
	const kept = await stored(RIGHT.normalize('NFC'));
	expect(await passphrase.verify(RIGHT.normalize('NFD'), kept)).toBe(true);
});

test('composed letters are the same passphrase as one stored decomposed', async () => {
	const kept = await stored(RIGHT.normalize('NFD'));
	expect(await passphrase.verify(RIGHT.normalize('NFC'), kept)).toBe(true);
});

test('stray spaces around it do not matter', async () => {
	expect(await passphrase.verify(`  ${RIGHT} `, await stored())).toBe(true);
});

test('one stored with other costs is still known', async () => {
	// The second vector of RFC 7914.
	const kept = 'scrypt$1024$8$16$TmFDbA$_bq-HJ00cgB4VucZDQHp_nxq18vII3gw53N2Y0s3MWI';
	expect(await passphrase.verify('password', kept)).toBe(true);
});

test.each(['', 'plain', 'bcrypt$1$2$3$4$5'])('nothing opens a stored %j', async (kept) => {
	expect(await passphrase.verify(RIGHT, kept)).toBe(false);
});
