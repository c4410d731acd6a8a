import { randomUUID } from 'node:crypto';

/** A new id for something stored. */
export function newId(): string {
	return randomUUID();
}
