import { recall, remember } from '#lib/live/remember.ts';

/** The text's size in rem, from a phone in the hand to a tablet at arm's length. */
export const SMALLEST = 1.25;
export const LARGEST = 3.5;
const USUAL = 1.75;
const BY = 0.25;

/** The page's ground: as the device has it, light, or dark. */
export const THEMES = ['device', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const SIZE = 'mc.size';
const THEME = 'mc.theme';
const SLEEP_HINT = 'mc.sleep-hint-read';

/** How this device shows the script; remembered on it. */
export class Reading {
	size = $state(USUAL);
	theme: Theme = $state('device');
	/** The MC knows that this screen may go dark by itself. */
	isSleepHintRead = $state(true);

	/** Made while a component is made; the page takes its usual ground again when that ends. */
	constructor() {
		$effect.pre(() => {
			const size = Number(recall(SIZE));
			if (size >= SMALLEST && size <= LARGEST) this.size = size;
			this.theme = THEMES.find((theme) => theme === recall(THEME)) ?? 'device';
			this.isSleepHintRead = recall(SLEEP_HINT) !== null;
		});
		$effect(() => {
			if (this.theme === 'device') delete document.documentElement.dataset.theme;
			else document.documentElement.dataset.theme = this.theme;
			return () => delete document.documentElement.dataset.theme;
		});
	}

	/** Makes the words larger or smaller by one step. */
	resize(by: 1 | -1): void {
		this.size = Math.min(LARGEST, Math.max(SMALLEST, this.size + by * BY));
		remember(SIZE, String(this.size));
	}

	/** Chooses the ground. */
	choose(theme: Theme): void {
		this.theme = theme;
		remember(THEME, theme);
	}

	/** Puts the hint about the screen away for good. */
	readSleepHint(): void {
		this.isSleepHintRead = true;
		remember(SLEEP_HINT, 'yes');
	}
}
