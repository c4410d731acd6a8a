/**
 * The bytes of a request's body; null when there are more than so many. Those are read all the same,
 * and thrown away as they come: left unread they would block the caller's connection, kept they
 * would fill the memory.
 */
export async function readBytes(
	request: Request,
	largest: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > largest) chunks.length = 0;
		else chunks.push(chunk);
	}
	return size > largest ? null : Buffer.concat(chunks);
}
