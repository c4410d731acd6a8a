import * as organiser from './access/organiser.ts';
import type { House } from './house.ts';

/** Prints, until there is a passphrase, the one-time link by which the organiser first signs in. */
export async function announce({ db, now }: House): Promise<void> {
	if (await organiser.isSetUp(db)) return;
	const path = await organiser.makeSignInLink(db, now());
	const origin = process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
	// The terminal is where the organiser stands when the server is first started.
	process.stdout.write(
		`\n  Đăng nhập lần đầu (dùng một lần) · First sign-in (works once):\n  ${origin}${path}\n\n`
	);
}
