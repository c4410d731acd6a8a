import type { Answer } from './ask.ts';
import { spread } from './percentiles.ts';
import { pause } from './server.ts';
import { isWhole, type Viewer } from './viewer.ts';

/** Something that tells all its viewers at once. */
export type Side = {
	readonly viewers: readonly Viewer[];
	readonly tell: () => Promise<Answer>;
};

/** What a side's cues came to. */
export type Tally = ReturnType<typeof tally>;

export function tally() {
	const times = { every: [] as number[], slowest: [] as number[], apart: [] as number[] };
	return { ...times, missed: 0, more: 0 };
}

/** Some cues at a random rhythm; each must reach each viewer once, whole. */
export async function cues(side: Side, count: number, into: Tally): Promise<void> {
	for (let cue = 0; cue < count; cue++) {
		for (const viewer of side.viewers) viewer.forget();
		const rest = pause(150 + Math.random() * 100);
		const answer = await side.tell();
		await rest;
		await allHaveOne(side.viewers);
		add(side.viewers, answer, into);
	}
}

export function summary({ every, slowest, apart, missed, more }: Tally) {
	return {
		every: spread(every),
		slowestOfEachCue: spread(slowest),
		/** Between the first and the last viewer of a cue: the sending alone. */
		firstToLast: spread(apart),
		missed,
		more
	};
}

/** Waits for stragglers; who has nothing after 2.5 s is counted as missed. */
async function allHaveOne(viewers: readonly Viewer[]): Promise<void> {
	for (let wait = 0; wait < 50 && viewers.some(({ frames }) => frames.length === 0); wait++) {
		await pause(50);
	}
}

function add(viewers: readonly Viewer[], { body, sent }: Answer, into: Tally): void {
	const times: number[] = [];
	for (const { frames } of viewers) {
		const right = frames.filter((frame) => frame.revision === body.revision && isWhole(frame));
		if (right[0]) times.push(right[0].at - sent);
		else into.missed += 1;
		into.more += frames.length - Math.min(1, right.length);
	}
	into.every.push(...times);
	into.slowest.push(Math.max(...times));
	into.apart.push(Math.max(...times) - Math.min(...times));
}
