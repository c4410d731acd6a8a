/** Why the camera reads nothing; the page says what to do about each. */
export type CameraFault =
	/** The page came over plain http, where browsers hide the camera (peers.md D3). */
	| 'insecure'
	| 'no-camera'
	| 'denied'
	/** Another program has it. */
	| 'busy'
	| 'unsupported'
	/** The reader of codes did not arrive from the server. */
	| 'unloaded';

/** What the browser calls its failures (Media Capture and Streams, getUserMedia). */
const NAMES: Readonly<Record<string, CameraFault>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'no-camera',
	OverconstrainedError: 'no-camera',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

/** What keeps this page from any camera, known before asking for one; null when nothing does. */
export function faultOfPage(page: {
	readonly isSecureContext: boolean;
	readonly mediaDevices: MediaDevices | undefined;
}): CameraFault | null {
	if (!page.isSecureContext) return 'insecure';
	return page.mediaDevices ? null : 'unsupported';
}

/** What a failure to open the camera means. */
export function faultOf(error: unknown): CameraFault {
	return (error instanceof Error && NAMES[error.name]) || 'unsupported';
}
