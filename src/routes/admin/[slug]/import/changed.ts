/** A field of a line that would change, in words: '' before is nothing yet. */
export type Changed = { readonly field: string; readonly before: string; readonly after: string };
