import { m } from '#lib/paraglide/messages.js';
import type { Choice } from '#lib/reception/camera-choice.ts';
import type { CameraFault } from '#lib/reception/camera-fault.ts';
import type { Delivery } from '#lib/reception/delivery.ts';
import type { PhotoFault } from '#lib/reception/photo.ts';

/** What is so, and what to do about it. */
export type Advice = { readonly what: string; readonly how: string };

/** Why the camera reads nothing. */
export function cameraAdvice(fault: CameraFault): Advice {
	switch (fault) {
		case 'insecure':
			return {
				what: m.reception_scan_fault_insecure(),
				how: m.reception_scan_fault_insecure_how()
			};
		case 'no-camera':
			return {
				what: m.reception_scan_fault_no_camera(),
				how: m.reception_scan_fault_no_camera_how()
			};
		case 'denied':
			return { what: m.reception_scan_fault_denied(), how: m.reception_scan_fault_denied_how() };
		case 'busy':
			return { what: m.reception_scan_fault_busy(), how: m.reception_scan_fault_busy_how() };
		case 'unsupported':
			return {
				what: m.reception_scan_fault_unsupported(),
				how: m.reception_scan_fault_unsupported_how()
			};
		case 'unloaded':
			return {
				what: m.reception_scan_fault_unloaded(),
				how: m.reception_scan_fault_unloaded_how()
			};
	}
}

/** Why a photo told nothing, and what to do. */
export function photoAdvice(fault: PhotoFault): string {
	switch (fault) {
		case 'no-code':
			return m.reception_scan_photo_no_code();
		case 'not-a-picture':
			return m.reception_scan_photo_not_a_picture();
		case 'unloaded':
			return m.reception_scan_photo_unloaded();
	}
}

/** How a scanner's text came. */
export function scannerAdvice(delivery: Delivery): Advice {
	switch (delivery) {
		case 'whole':
			return { what: m.reception_scan_test_whole(), how: m.reception_scan_test_whole_how() };
		case 'garbled':
			return { what: m.reception_scan_test_garbled(), how: m.reception_scan_test_garbled_how() };
		case 'misread':
			return { what: m.reception_scan_test_misread(), how: m.reception_scan_test_misread_how() };
		case 'foreign':
			return { what: m.reception_scan_test_foreign(), how: m.reception_scan_test_foreign_how() };
	}
}

/** A camera's name: which way it looks, as the phone's own maker seldom says in Vietnamese. */
export function cameraName({ facing, label, number }: Choice): string {
	const name = {
		back: m.reception_scan_camera_back(),
		front: m.reception_scan_camera_front(),
		other: label || m.reception_scan_camera_other()
	}[facing];
	return number === null ? name : m.reception_scan_camera_numbered({ name, number });
}
