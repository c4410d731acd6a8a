/** Whether an address belongs to the API, whose callers are programs. */
export function isApi({ pathname }: URL): boolean {
	return pathname.startsWith('/api/');
}
