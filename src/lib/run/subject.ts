import type { UndoableEvent } from './event.ts';

/** What a step was about: the id of a cue, an item, an award, a batch, a speaker or a request. */
export function subjectOf(event: UndoableEvent): string | null {
	switch (event.type) {
		case 'started':
		case 'moved':
			return event.cue;
		case 'skipped':
		case 'restored':
		case 'placed':
			return event.item;
		case 'inserted':
			return event.item.id;
		case 'adjusted':
			return event.changes.length === 1 ? (event.changes[0]?.item ?? null) : null;
		case 'award-marked':
			return event.award;
		case 'batch-placed':
		case 'batch-recalled':
		case 'presenter-chosen':
			return event.batch;
		case 'admitted':
			return event.speaker.id;
		case 'declined':
			return event.request;
		case 'speaker-placed':
		case 'speaker-dropped':
		case 'speaker-recalled':
		case 'speaker-retitled':
		case 'time-given':
		case 'clock-restarted':
			return event.speaker;
		default:
			return null;
	}
}
