import * as v from 'valibot';
import { SETTLEMENTS, VIAS } from '#lib/attendance/entry.ts';
import type { DoorReport } from '../live/door-report.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { guestFields } from './person.ts';
import { id, line, requestId, someProse } from './text.ts';

/** More scans than a desk gathers in an outage are sent in several lists. */
const MOST_SCANS = 500;

const scanInput = v.pipe(
	v.object({
		id: requestId,
		code: v.optional(v.pipe(v.string(), v.maxLength(600))),
		delegateId: v.optional(id),
		guest: v.optional(guestFields),
		insteadOf: v.optional(v.nullable(id), null),
		// "+07" without minutes is ISO too, and no time to the machine.
		at: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.number()),
		station: v.optional(line(LIMITS.name), ''),
		kind: v.optional(v.picklist(['in', 'out']), 'in'),
		via: v.optional(v.picklist(VIAS)),
		/** The desk let them pass before it could ask. */
		admitted: v.optional(v.nullable(v.boolean()), null)
	}),
	v.check(
		({ code, delegateId, guest }) =>
			[code, delegateId, guest].filter((each) => each !== undefined).length === 1
	)
);

/** One scan, or a list of them, as it arrives. */
export const scansInput = v.union([
	scanInput,
	v.pipe(v.array(scanInput), v.minLength(1), v.maxLength(MOST_SCANS))
]);

/** A human's decision about what the doors reported, as it arrives. */
export const attendanceInput = v.variant('change', [
	v.object({
		id: requestId,
		change: v.literal('take-back'),
		person: id,
		reason: someProse(LIMITS.message)
	}),
	v.object({
		id: requestId,
		change: v.literal('settle'),
		person: id,
		scan: requestId,
		as: v.picklist(SETTLEMENTS)
	})
]);

/** What a door reports, from what arrived; a station without a name is its device's. */
export function doorReport(
	{ code, delegateId, guest, via, station, ...scan }: v.InferOutput<typeof scanInput>,
	grant: { id: string; name: string }
): DoorReport {
	const named = { ...scan, station: station || grant.name, actor: grant.id };
	if (code !== undefined) return { ...named, who: { code }, via: via ?? 'qr' };
	if (guest) return { ...named, who: { guest }, via: 'guest' };
	return { ...named, who: { delegateId: delegateId ?? '' }, via: via ?? 'name' };
}
