/** Whom or what a page is about, or what is cut out of it: known by its key, told by its name. */
export type Subject = { readonly key: string; readonly name: string };
