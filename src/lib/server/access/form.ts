/** What a form sent, as text by name; a body that is no form counts as an empty one. */
export async function readForm(request: Request): Promise<(name: string) => string> {
	const data = await request.formData().catch(() => new FormData());
	return (name) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
}
