import { faultOfPage, type CameraFault } from '#lib/reception/camera-fault.ts';

/** Whether a device can scan with its camera, or why not: how far it is known so far. */
export type Verdict =
	/** Nothing stands in the way, as far as can be told without asking for the camera. */
	| 'ready'
	/** The same, but the browser will ask the person. */
	| 'ask'
	| 'starting'
	/** The camera is on. */
	| 'works'
	/** It has read a code. */
	| 'read'
	| CameraFault;

const YES: readonly Verdict[] = ['ready', 'ask', 'works', 'read'];

/** Whether a verdict is a yes. */
export function isYes(verdict: Verdict): boolean {
	return YES.includes(verdict);
}

/** What a browser tells of its cameras before it is asked for one. */
export type Facts = {
	readonly cameras: number;
	readonly permission: PermissionState;
};

/** Judges a device whose browser gives cameras, without asking for one. */
export function verdictOn({ cameras, permission }: Facts): Verdict {
	if (cameras === 0) return 'no-camera';
	if (permission === 'denied') return 'denied';
	return permission === 'granted' ? 'ready' : 'ask';
}

/** Looks at this device without asking for its camera. */
export async function lookAtDevice(): Promise<Verdict> {
	const media: MediaDevices | undefined = navigator.mediaDevices;
	const fault = faultOfPage({ isSecureContext, mediaDevices: media });
	if (fault) return fault;
	const devices = await media.enumerateDevices();
	const cameras = devices.filter(({ kind }) => kind === 'videoinput').length;
	return verdictOn({ cameras, permission: await permission() });
}

async function permission(): Promise<PermissionState> {
	try {
		return (await navigator.permissions.query({ name: 'camera' })).state;
	} catch {
		// Not every browser can be asked: such a one will ask the person.
		return 'prompt';
	}
}
