import { recall, remember } from '#lib/live/remember.ts';
import { choicesAmong, type Choice } from './camera-choice.ts';
import { faultOf, faultOfPage, type CameraFault } from './camera-fault.ts';
import { watch } from './camera-watch.ts';
import { close, hasTorch, light, openCamera } from './camera.ts';
import { loadDetector, type Detect } from './detector.ts';
import { withoutRepeats } from './repeat.ts';

const CHOSEN = 'reception.camera';

/** A camera that reads codes for as long as its picture is on the page and the page is seen. */
export class Camera {
	state: 'starting' | 'on' | CameraFault = $state('starting');
	choices: readonly Choice[] = $state.raw([]);
	/** The id of the camera that is open. */
	current: string | null = $state(null);
	hasTorch = $state(false);
	isLit = $state(false);
	readonly #tell: (text: string) => void;
	#video: HTMLVideoElement | null = null;
	#track: MediaStreamTrack | null = null;
	#session = new AbortController();

	/**
	 * @param onread is told each ticket once, as long as it stays before the camera
	 * @param purpose as of withoutRepeats
	 */
	constructor(onread: (text: string) => void, purpose?: () => string) {
		this.#tell = withoutRepeats(onread, purpose);
	}

	/** Shows the camera's picture in an element; an attachment for it. */
	readonly show = (video: HTMLVideoElement): (() => void) => {
		this.#video = video;
		const turn = () => (document.hidden ? this.#session.abort() : void this.start());
		turn();
		document.addEventListener('visibilitychange', turn);
		return () => {
			document.removeEventListener('visibilitychange', turn);
			this.#session.abort();
		};
	};

	/** Begins, or begins anew after a failure. */
	async start(): Promise<void> {
		this.#session.abort();
		const session = new AbortController();
		this.#session = session;
		this.state = 'starting';
		const fault = await this.#read(session.signal);
		if (session.signal.aborted) return;
		session.abort();
		this.state = fault;
	}

	/** Takes another camera, now and from now on. */
	choose(id: string): void {
		remember(CHOSEN, id);
		void this.start();
	}

	/** Switches the lamp; one that refuses stays as it is. */
	async toggleTorch(): Promise<void> {
		const [track, isLit] = [this.#track, !this.isLit];
		if (!track) return;
		await light(track, isLit).then(
			() => (this.isLit = isLit),
			() => undefined
		);
	}

	/** Reads until it is stopped, or cannot: why is told. */
	async #read(stop: AbortSignal): Promise<CameraFault> {
		const fault = faultOfPage({ isSecureContext, mediaDevices: navigator.mediaDevices });
		if (fault) return fault;
		const loading: Promise<Detect | null> = loadDetector().catch(() => null);
		try {
			const stream = await openCamera(navigator.mediaDevices, recall(CHOSEN));
			letGoAt(stop, stream);
			const video = await this.#present(stream);
			const detect = await loading;
			stop.throwIfAborted();
			if (!detect) return 'unloaded';
			this.#tellOf(stream);
			const lost = goneOf(stream, stop);
			const broken = watch(video, detect, this.#tell, stop);
			return await Promise.race([lost, broken.then(() => 'unsupported' as const)]);
		} catch (error) {
			return faultOf(error);
		}
	}

	async #present(stream: MediaStream): Promise<HTMLVideoElement> {
		if (!this.#video) throw new Error('there is no element to show the picture in');
		this.#video.srcObject = stream;
		await this.#video.play();
		return this.#video;
	}

	#tellOf(stream: MediaStream): void {
		const [track] = stream.getVideoTracks();
		this.#track = track ?? null;
		this.state = 'on';
		this.current = track?.getSettings().deviceId ?? null;
		this.hasTorch = track !== undefined && hasTorch(track);
		this.isLit = false;
		// Only a page that has a camera open is told the names of all of them.
		void navigator.mediaDevices
			.enumerateDevices()
			.then((devices) => (this.choices = choicesAmong(devices)));
	}
}

/** Lets the camera go as soon as nobody wants it; that may be before it came. */
function letGoAt(stop: AbortSignal, stream: MediaStream): void {
	if (stop.aborted) close(stream);
	stop.throwIfAborted();
	stop.addEventListener('abort', () => close(stream));
}

/** Resolves when the camera goes away, as one on a cable can. */
function goneOf(stream: MediaStream, stop: AbortSignal): Promise<'no-camera'> {
	return new Promise((resolve) => {
		for (const track of stream.getTracks()) {
			track.addEventListener('ended', () => resolve('no-camera'), { signal: stop });
		}
	});
}
