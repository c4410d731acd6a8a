import { recall, remember } from '#lib/live/remember.ts';
import { sound, VIBRATIONS, type Cue } from './cue-sound.ts';

const MUTED = 'reception.muted';

/** The desk's sounds, and whether they are to be heard; that is remembered on the device. */
export class Sounds {
	isMuted = $state(false);
	#context: AudioContext | null = null;

	/** Made while a component is made; silent until a key or a finger has been put to the page. */
	constructor() {
		$effect.pre(() => {
			this.isMuted = recall(MUTED) === 'yes';
		});
		$effect(() => {
			// A browser lets a page sound only after somebody has touched it; a scanner's keys count.
			const over = new AbortController();
			const wake = () => void this.#wake();
			addEventListener('pointerdown', wake, { capture: true, signal: over.signal });
			addEventListener('keydown', wake, { capture: true, signal: over.signal });
			return () => {
				over.abort();
				void this.#context?.close();
			};
		});
	}

	/** Lets a cue be heard, and felt where the device can. */
	play(cue: Cue): void {
		navigator.vibrate?.([...VIBRATIONS[cue]]);
		if (!this.isMuted && this.#context?.state === 'running') sound(this.#context, cue);
	}

	/** Mutes, or lets be heard again. */
	toggle(): void {
		this.isMuted = !this.isMuted;
		remember(MUTED, this.isMuted ? 'yes' : 'no');
	}

	async #wake(): Promise<void> {
		this.#context ??= new AudioContext();
		// One that may not sound yet is woken by the next touch.
		if (this.#context.state !== 'running') await this.#context.resume().catch(() => undefined);
	}
}
