import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { deviceName } from '#lib/access/device-name.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Role } from '#lib/access/roles.ts';
import * as grants from '#lib/server/access/grants.ts';
import * as pairings from '#lib/server/access/pairings.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { deviceInput, pairingInput } from '#lib/server/input/pairing.ts';

type Field = (name: string) => string;
type Invited = { readonly code: string; readonly role: Role; readonly name: string };

/** Invites a device to take a role; the code is seen this once. */
export async function invite(
	{ db, now }: App.Locals,
	conferenceId: string,
	field: Field
): Promise<Invited | Refusal> {
	const typed = { role: field('role'), name: field('name'), mayAdvance: field('mayAdvance') };
	const checked = v.safeParse(pairingInput, typed);
	if (!checked.success) {
		const where = checked.issues[0].path?.[0]?.key === 'role' ? 'role' : 'name';
		error(400, { message: sentenceOf(refuse('bad-input', { where })), code: 'bad-input' });
	}
	const { role, mayAdvance } = checked.output;
	const name = deviceName(checked.output.name);
	if (isRefusal(name)) return name;
	const invitation = { conferenceId, role, name, mayAdvance: mayAdvance && role === 'mc' };
	return { code: await pairings.create(db, invitation, now()), role, name };
}

/** Gives a device of this conference another name. */
export async function renameDevice(
	locals: App.Locals,
	conferenceId: string,
	field: Field
): Promise<Refusal | null> {
	const named = await deviceOf(locals, conferenceId, field);
	if (isRefusal(named)) return named;
	return grants.rename(locals.db, named.device, named.name, locals.now());
}

/** Ends the access of a device of this conference, at once. */
export async function endDevice(
	locals: App.Locals,
	conferenceId: string,
	field: Field
): Promise<Refusal | null> {
	const named = await deviceOf(locals, conferenceId, field);
	if (isRefusal(named)) return named;
	const refusal = await grants.revoke(locals.db, named.device, locals.now());
	if (!refusal) await locals.halls.dismiss(named.device);
	return refusal;
}

async function deviceOf({ db, now }: App.Locals, conferenceId: string, field: Field) {
	const typed = { device: field('device'), name: field('name') };
	const checked = v.safeParse(deviceInput, typed);
	const devices = await grants.list(db, conferenceId, now());
	const found = checked.success && devices.some(({ id }) => id === checked.output.device);
	return found ? checked.output : refuse('device-not-found');
}
