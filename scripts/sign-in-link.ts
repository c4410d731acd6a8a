import { makeSignInLink } from '#lib/server/access/organiser.ts';
import { withDatabase } from './with-database.ts';

const path = await withDatabase(makeSignInLink);
if (path) {
	// On standard error, so that a program reading standard output gets the path alone.
	console.error(
		'Mở đường dẫn này sau địa chỉ máy chủ; chỉ dùng được một lần, trong 24 giờ. · Open this path on the server’s address; it works once, within 24 hours.'
	);
	console.log(`${(process.env.PUBLIC_URL ?? '').replace(/\/$/, '')}${path}`);
}
