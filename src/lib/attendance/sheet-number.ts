/**
 * The number under which the printed sign-in sheets have each person, by person: 1 for the first who
 * was ever put on the list. Whoever has left the list is still in it, so that a number which was
 * printed once never means somebody else.
 */
export type SheetNumbers = ReadonlyMap<string, number>;
