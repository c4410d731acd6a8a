import * as v from 'valibot';

/** Whether a rehearsal is to be open. */
export const rehearsalInput = v.object({ on: v.boolean() });
