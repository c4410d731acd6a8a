/** What this device was told earlier under a name, or null. */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(`nghi-trinh.${name}`);
	} catch {
		return null;
	}
}

/** Keeps a choice on this device. */
export function remember(name: string, value: string): void {
	try {
		localStorage.setItem(`nghi-trinh.${name}`, value);
	} catch {
		// A browser that forbids storage works all the same; it only forgets.
	}
}
