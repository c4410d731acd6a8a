import { expect, test } from 'vitest';
import { TONES, VIBRATIONS, type Cue } from './cue-sound.ts';

const cues = Object.keys(TONES) as Cue[];

test('no two cues sound or feel alike', () => {
	const heard = cues.map((cue) => TONES[cue].map(({ pitch }) => pitch).join());
	const felt = cues.map((cue) => VIBRATIONS[cue].join());
	expect([new Set(heard).size, new Set(felt).size]).toEqual([3, 3]);
});

test('one short shake is a welcome, three are a refusal', () => {
	// Every other figure is a rest.
	expect([VIBRATIONS.welcome.length, VIBRATIONS.refused.length]).toEqual([1, 5]);
});

test.each(cues)('%s is over before the next person stands there', (cue) => {
	const ends = TONES[cue].map(({ from, lasts }) => from + lasts);
	expect(Math.max(...ends)).toBeLessThan(1);
});
