import type { Grant } from '#lib/access/roles.ts';
import type { Refusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/open.ts';
import type { Halls } from '#lib/server/live/halls.ts';
import type { Press } from '#lib/server/press/press.ts';

declare global {
	namespace App {
		interface Locals {
			db: Database;
			halls: Halls;
			press: Press;
			/** Who is asking, or null for anyone. */
			grant: Grant | null;
			/** The edge's clock. */
			now: () => number;
			/** What went wrong where no route answered for it. */
			failure?: Refusal;
		}
		interface Error {
			message: string;
			code?: string;
		}
	}
}

export {};
