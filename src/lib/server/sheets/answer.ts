const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as a file to take away; `name` without its ending. */
export function workbookAnswer(name: string, workbook: Buffer): Response {
	return new Response(new Uint8Array(workbook), {
		headers: {
			'content-type': XLSX,
			'content-disposition': `attachment; filename="${name}.xlsx"`
		}
	});
}
