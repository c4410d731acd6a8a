import type { ItemKind } from '#lib/agenda/agenda.ts';
import { startsAt, type Conference } from '#lib/conference/conference.ts';
import type { LogEntry } from '#lib/minutes/log.ts';
import type { People } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import { isRefusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { decide } from '#lib/run/decide.ts';
import { evolve } from '#lib/run/evolve.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { readOut, turnout } from '#lib/script/heard.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { membersThere } from '#lib/vote/entitled.ts';
import { NOBODY_SAID } from '#lib/vote/vote.ts';

/** Minutes from step to step. */
const PACE = 2;

/**
 * The log of a meeting as the desk makes it: every step in its turn, and on each kind of item what
 * days bring besides. @param peopleAt everybody as they are at a moment
 */
export function theLog(
	conference: Conference,
	peopleAt: (now: Instant) => People
): readonly LogEntry[] {
	const log: LogEntry[] = [];
	let run = NEW_RUN;
	let now = startsAt(conference);
	const refusedFor = (command: Command, id: string) => {
		const people = peopleAt(now);
		const event = decide(run, laidOut(conference, run.progress, people), command, {
			id,
			now,
			conference,
			people: () => people,
			members: () => membersThere(conference, people, run.progress.heard),
			summoned: () => membersOf(conference.categories, people).length,
			box: NOBODY_SAID,
			readOut: (cue) => readOut(cue, conference, people, run.progress),
			turnout: () => turnout(conference, people)
		});
		if (isRefusal(event)) return event.refused;
		run = evolve(run, event);
		log.push({ seq: log.length + 1, at: event.at, actor: 'desk', event });
		return null;
	};
	const ask = (command: Command, id: string = command.command) => {
		const refused = refusedFor(command, id);
		if (refused) throw new Error(`${command.command} refused: ${refused}`);
	};
	const waiting = new Map(Object.entries(besidesIn(conference)));
	ask({ command: 'start' });
	do {
		const { item } = run.progress;
		const kind = conference.agenda.find(({ id }) => id === item)?.kind ?? '';
		for (const [command, id] of waiting.get(kind) ?? []) ask(command, id);
		waiting.delete(kind);
		now += PACE * MINUTE;
	} while (refusedFor({ command: 'next' }, 'next') !== 'last-cue');
	ask({ command: 'end' });
	return log;
}

/** A command, and the id under which what it creates is known. */
type Besides = readonly (readonly [Command, string?])[];

/** What happens besides the steps, once an item of the kind is come to. */
function besidesIn({ agenda, awards, discussion }: Conference): Partial<Record<ItemKind, Besides>> {
	const [paper, unread] = discussion.papers;
	const [award, received] = awards.list;
	const pause = agenda.find(({ kind }) => kind === 'break');
	const speech = agenda.find(({ kind }) => kind === 'leader-speech');
	if (!paper || !unread || !award || !received || !pause || !speech) throw new Error('a poor day');
	const question = 'Thông qua phương hướng hoạt động những tháng cuối nhiệm kỳ và các chỉ tiêu';
	const by = 'Bà Nguyễn Thị Ngọc Ánh';
	const floor = { honorific: 'Ông', name: 'Đỗ Vũ Quỳnh', unit: 'Khu phố 4, Phường 12' };
	return {
		report: [
			[{ command: 'note', text: 'Số liệu phụ lục 2 được đính chính: 1.250 hộ.' }, 'figure'],
			[{ command: 'pause' }],
			[{ command: 'resume' }],
			[{ command: 'open-vote', question, way: 'hands', secret: false, present: 50 }, 'vote'],
			[{ command: 'close-vote', vote: 'vote', counts: { for: 48, against: 1, other: 1 } }]
		],
		discussion: [
			[{ command: 'add-speaker', speaker: { ...floor, topic: 'Nhà ở', personId: null } }, 'floor'],
			[{ command: 'drop-speaker', speaker: unread.id }],
			[{ command: 'note', text: 'Đề nghị hỗ trợ vốn vay.', speaker: paper.id }, 'paper-point'],
			[{ command: 'note', text: 'Đề nghị sửa đường hẻm.', speaker: 'floor' }, 'floor-point'],
			[{ command: 'skip', item: pause.id }],
			[
				{
					command: 'insert',
					title: 'Trao kinh phí hỗ trợ hộ khó khăn',
					kind: 'ceremony',
					minutes: 5,
					before: speech.id
				},
				'inserted'
			]
		],
		awards: [
			[{ command: 'mark-award', award: award.id, mark: { as: 'absent' } }],
			[{ command: 'mark-award', award: received.id, mark: { as: 'represented', by } }]
		]
	};
}
