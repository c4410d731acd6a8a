import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of ours, by its path from the root of the repository. */
export type Source = { readonly path: string; readonly text: string };

/** Every file under some folders; what tools write is left out. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
	return folders
		.flatMap((folder) =>
			readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
		)
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !path.startsWith('src/lib/paraglide/'))
		.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** An import as it is written, and where it leads: a path of ours, or a package. */
export type Import = { readonly written: string; readonly to: string; readonly typeOnly: boolean };

const STATIC =
	/^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w\s{},*$]*?\sfrom\s+|\{[\w\s,]*\}\s*from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports. */
export function importsOf({ path, text }: Source): readonly Import[] {
	const found = [
		...[...text.matchAll(STATIC)].map(([, type, written = '']) => ({ type, written })),
		...[...text.matchAll(DYNAMIC)].map(([, written = '']) => ({ type: undefined, written }))
	];
	return found.map(({ type, written }) => ({
		written,
		to: resolve(path, written),
		typeOnly: type !== undefined
	}));
}

function resolve(from: string, written: string): string {
	if (/^[#$]lib\//.test(written)) return posix.join('src/lib', written.slice('#lib/'.length));
	return written.startsWith('.') ? posix.join(posix.dirname(from), written) : written;
}
