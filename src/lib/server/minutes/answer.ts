const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file to take away; `name` without its ending. */
export function docxAnswer(name: string, file: Buffer): Response {
	return new Response(new Uint8Array(file), {
		headers: {
			'content-type': DOCX,
			'content-disposition': `attachment; filename="${name}.docx"`,
			'cache-control': 'no-store'
		}
	});
}
