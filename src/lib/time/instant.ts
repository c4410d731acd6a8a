/** A moment, in milliseconds since 1970 (UTC). The clock is read only at the edge and passed in. */
export type Instant = number;

/** Milliseconds in a minute: the unit of the run-sheet is the minute. */
export const MINUTE = 60_000;
