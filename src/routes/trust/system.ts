/** A kind of device with its own way to install a certificate. */
export type System = 'android' | 'ios' | 'windows';

const SIGNS: readonly (readonly [sign: RegExp, system: System])[] = [
	[/Android/, 'android'],
	// An iPad calls itself a Macintosh.
	[/iPhone|iPad|Macintosh/, 'ios'],
	[/Windows/, 'windows']
];

/** The kind of device a browser says it runs on; null for any other. */
export function systemOf(userAgent: string): System | null {
	return SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
}
