import * as v from 'valibot';
import { id, line } from './text.ts';

/** The roles a device can be invited to take; an organiser signs in instead. */
const role = v.picklist(['mc', 'projector', 'control', 'reception']);

/** The form that invites a device, as it arrives. Its name is judged where names are. */
export const pairingInput = v.object({
	role,
	name: line(400),
	mayAdvance: v.pipe(
		v.string(),
		v.transform((box) => box === 'on')
	)
});

/** The forms that rename a device or end its access. */
export const deviceInput = v.object({ device: id, name: line(400) });
