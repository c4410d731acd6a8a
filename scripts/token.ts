import { parseArgs } from 'node:util';
import { ROLES } from '#lib/access/roles.ts';
import { issue, type Order, type Unknown } from '#lib/server/access/issue.ts';
import { withDatabase } from './with-database.ts';

const USAGE =
	'npm run --silent token -- --conference quan-5 --role control [--name "…"] [--may-advance]';

const order = readOrder();
if (order) {
	const issued = await withDatabase((db, now) => issue(db, order, now));
	if (issued && 'token' in issued) console.log(issued.token);
	else if (issued) complain(sentenceOf(issued, order));
}

function readOrder(): Order | null {
	try {
		const { values } = parseArgs({
			options: {
				conference: { type: 'string' },
				role: { type: 'string' },
				name: { type: 'string' },
				'may-advance': { type: 'boolean' }
			}
		});
		const { conference, role, name } = values;
		return { conference, role, name, mayAdvance: values['may-advance'] };
	} catch (error) {
		complain(error instanceof Error ? error.message : String(error));
		return null;
	}
}

function sentenceOf({ unknown }: Unknown, { conference, role }: Order): string {
	if (unknown === 'role') {
		const roles = ROLES.join(', ');
		return `Không có vai trò "${role ?? ''}": hãy chọn một trong ${roles}. · No such role "${role ?? ''}": choose one of ${roles}.`;
	}
	return `Không có hội nghị "${conference ?? ''}". · No such conference "${conference ?? ''}".`;
}

function complain(sentence: string): void {
	console.error(`${sentence}\n${USAGE}`);
	process.exitCode = 2;
}
