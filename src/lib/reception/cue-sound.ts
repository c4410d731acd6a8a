/** What the desk lets be heard: somebody is in, was in already, or is not let in. */
export type Cue = 'welcome' | 'already' | 'refused';

/** A tone: its pitch (Hz), its beginning and its length (seconds). */
type Tone = { readonly pitch: number; readonly from: number; readonly lasts: number };

/**
 * Told apart by number, direction and pitch, so that neither a noisy hall nor an older ear mistakes
 * them: two that rise, two alike, three that are low.
 */
export const TONES: Readonly<Record<Cue, readonly Tone[]>> = {
	welcome: [
		{ pitch: 660, from: 0, lasts: 0.09 },
		{ pitch: 990, from: 0.1, lasts: 0.14 }
	],
	already: [
		{ pitch: 550, from: 0, lasts: 0.12 },
		{ pitch: 550, from: 0.2, lasts: 0.12 }
	],
	refused: [
		{ pitch: 260, from: 0, lasts: 0.15 },
		{ pitch: 260, from: 0.22, lasts: 0.15 },
		{ pitch: 200, from: 0.44, lasts: 0.3 }
	]
};

/** Milliseconds of vibration and rest in turns. */
export const VIBRATIONS: Readonly<Record<Cue, readonly number[]>> = {
	welcome: [60],
	already: [60, 90, 60],
	refused: [160, 90, 160, 90, 160]
};

const LOUDNESS = 0.3;
/** Seconds a tone takes to swell and to fade: without them it cracks. */
const EDGE = 0.015;

/** Sounds a cue. */
export function sound(context: AudioContext, cue: Cue): void {
	for (const { pitch, from, lasts } of TONES[cue]) {
		const begin = context.currentTime + from;
		const end = begin + lasts;
		const volume = new GainNode(context, { gain: 0 });
		volume.gain
			.setValueAtTime(0, begin)
			.linearRampToValueAtTime(LOUDNESS, begin + EDGE)
			.setValueAtTime(LOUDNESS, end - EDGE)
			.linearRampToValueAtTime(0, end);
		const tone = new OscillatorNode(context, { type: 'triangle', frequency: pitch });
		tone.connect(volume).connect(context.destination);
		tone.start(begin);
		tone.stop(end);
	}
}
