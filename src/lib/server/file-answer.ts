const TYPES = {
	pdf: 'application/pdf',
	png: 'image/png',
	zip: 'application/zip',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const;
type Ending = keyof typeof TYPES;

/** A file to take away, or a paper that opens in the browser; its name's ending says what it is. */
export function fileAnswer(name: `${string}.${Ending}`, bytes: Uint8Array): Response {
	const ending = name.slice(name.lastIndexOf('.') + 1) as Ending;
	const way = ending === 'pdf' ? 'inline' : 'attachment';
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': TYPES[ending],
			'content-disposition': `${way}; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
}
