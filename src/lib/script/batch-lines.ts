import type { Cue } from '#lib/agenda/agenda.ts';
import { attendingOf, isAnnounced } from '#lib/awards/attending.ts';
import type { People } from '#lib/people/person.ts';
import type { ReadLine } from './script.ts';

/** For a batch that was called, and of whom everybody turned out to stay away. */
const NOBODY_COMES: ReadLine = {
	id: 'nobody-comes',
	kind: 'direction',
	voice: 'mc',
	segments: [
		{
			kind: 'text',
			text: 'Đợt này không còn ai lên nhận: không đọc lời mời, xin chuyển sang phần kế tiếp.'
		}
	]
};

/**
 * What stands in a cue of a batch: nobody is invited, congratulated or thanked for whom nobody comes up.
 * As long as somebody may still come the directions stay, which ask for them.
 */
export function batchLines(
	{ turn }: Pick<Cue, 'turn'>,
	lines: readonly ReadLine[],
	people: People
): readonly ReadLine[] {
	if (turn?.kind !== 'batch') return lines;
	if (turn.isEmpty) return [NOBODY_COMES];
	const isCalled = turn.batch.recipients.some(({ award, mark }) =>
		isAnnounced(attendingOf(award, mark, people))
	);
	return isCalled ? lines : lines.filter(({ kind }) => kind === 'direction');
}
