/** SvelteKit's own client, shared by every page, would weigh twice the wall: client.ts is all it needs. */
export const csr = false;
