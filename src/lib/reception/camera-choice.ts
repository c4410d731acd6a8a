/** A camera to choose: which way it looks, and its number among those that look the same way. */
export type Choice = {
	readonly id: string;
	readonly facing: 'back' | 'front' | 'other';
	/** The maker's name, for a camera that looks neither way; empty if there is none. */
	readonly label: string;
	/** From 1; null for the only one of its name. */
	readonly number: number | null;
};

/** The cameras among the devices, with what their labels tell of them. */
export function choicesAmong(devices: readonly MediaDeviceInfo[]): readonly Choice[] {
	const cameras = devices
		.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
		.map(({ deviceId: id, label }) => ({ id, facing: facingOf(label), label: nameIn(label) }));
	return cameras.map((camera, index) => {
		const isAlike = (other: (typeof cameras)[number]) =>
			other.facing === camera.facing && (camera.facing !== 'other' || other.label === camera.label);
		if (cameras.filter(isAlike).length === 1) return { ...camera, number: null };
		return { ...camera, number: cameras.slice(0, index + 1).filter(isAlike).length };
	});
}

/** Browsers tell the facing in the label alone, in their own language. */
function facingOf(label: string): Choice['facing'] {
	if (/\b(back|rear|environment)\b|\bsau\b/i.test(label)) return 'back';
	return /\b(front|user|facetime|selfie)\b|\btrước\b/i.test(label) ? 'front' : 'other';
}

/** Without the figures of maker and model that some systems put behind it. */
function nameIn(label: string): string {
	return label.replace(/\s*\([\da-f]{4}:[\da-f]{4}\)$/i, '').trim();
}
