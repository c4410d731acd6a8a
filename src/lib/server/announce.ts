import * as organiser from './access/organiser.ts';
import { faultOf } from './database/fault.ts';
import type { House } from './house.ts';

const NO_LINK =
	'Chưa tạo được đường dẫn đăng nhập vì không ghi được vào ổ đĩa: hãy giải phóng chỗ trống hoặc cấp quyền ghi rồi chạy npm run sign-in-link. · No sign-in link could be made because the disk cannot be written: free some space or allow writing, then run npm run sign-in-link.';

/**
 * Prints, until there is a passphrase, the one-time link by which the organiser first signs in. The
 * terminal is where they stand when the server is first started.
 */
export async function announce(house: House): Promise<void> {
	try {
		const link = await firstLink(house);
		if (link) print(`Đăng nhập lần đầu (dùng một lần) · First sign-in (works once):\n  ${link}`);
	} catch (error) {
		// The screens can be served without it.
		if (faultOf(error) === null) throw error;
		print(NO_LINK);
	}
}

async function firstLink({ db, now }: House): Promise<string | null> {
	if (await organiser.isSetUp(db)) return null;
	const origin = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`;
	return origin.replace(/\/$/, '') + (await organiser.makeSignInLink(db, now()));
}

function print(lines: string): void {
	process.stdout.write(`\n  ${lines}\n\n`);
}
