import { closeSync, openSync, writeSync } from 'node:fs';
import { create } from 'qrcode';

const WIDTH = 1280;
const HEIGHT = 720;
/** Where a code is held up: not in the middle, and no larger than a paper an arm's length away. */
const LEFT = 700;
const TOP = 170;
const MODULE = 5;
const QUIET = 4;
const FRAMES = 2;
/** Brightness as video has it, from black paint to white paper under a lamp; behind it, the hall. */
const [DARK, PAPER, HALL, COLOURLESS] = [40, 215, 110, 128];

/**
 * Films a paper with a QR code on it, for a browser whose camera is a file (see `cameraArgs`). Chromium
 * plays the film again and again, and reads the file anew when the camera is opened anew.
 */
export function filmOf(text: string, path: string): void {
	const luminance = Buffer.alloc(WIDTH * HEIGHT, HALL);
	const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
	const side = (size + 2 * QUIET) * MODULE;
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			const [row, column] = [Math.floor(y / MODULE) - QUIET, Math.floor(x / MODULE) - QUIET];
			const isInside = row >= 0 && row < size && column >= 0 && column < size;
			const isDark = isInside && data[row * size + column] === 1;
			luminance[(TOP + y) * WIDTH + LEFT + x] = isDark ? DARK : PAPER;
		}
	}
	const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, COLOURLESS);
	const film = openSync(path, 'w');
	writeSync(film, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
	for (let frame = 0; frame < FRAMES; frame += 1) {
		for (const part of [Buffer.from('FRAME\n'), luminance, colour]) writeSync(film, part);
	}
	closeSync(film);
}

/** What makes Chromium play a film as its only camera, and allow it without asking. */
export function cameraArgs(path: string): readonly string[] {
	return [
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		`--use-file-for-fake-video-capture=${path}`
	];
}
