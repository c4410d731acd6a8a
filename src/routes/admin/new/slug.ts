import { fold } from '#lib/text/fold.ts';

/** An address for a unit's conference: "phuong-6", then "phuong-6-2022", then "phuong-6-2022-2" … */
export function freeSlug(area: string, date: string, taken: ReadonlySet<string>): string {
	const short = fold(area)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const dated = `${short}-${date.slice(0, 4)}`;
	for (const slug of [short, dated]) {
		if (!taken.has(slug)) return slug;
	}
	let count = 2;
	while (taken.has(`${dated}-${count}`)) count++;
	return `${dated}-${count}`;
}
