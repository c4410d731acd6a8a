import type { State } from '#lib/audience/state.ts';
import { programmeRows } from '#lib/print/programme.ts';
import { clockFace } from '#lib/time/clock-face.ts';

/** The programme as a plain page, for a browser to print. */
export function programmePage(state: State): string {
	const { name, place, zone } = state.conference;
	const rows = programmeRows(state).map(
		({ number, from, to, title, performer, post }) =>
			`<tr><td>${number ?? ''}<td>${clockFace(from, zone)} – ${clockFace(to, zone)}<td>${title}<td>${performer}<br><i>${post}</i>`
	);
	return `<!doctype html><html lang="vi"><meta charset="utf-8">
		<style>body { font: 13pt serif } table { border-collapse: collapse } td { border: 1px solid; padding: 4pt }</style>
		<h1>${name}</h1><p>${place}</p><table>${rows.join('')}</table>`;
}
