import { describe, expect, test } from 'vitest';
import {
	aConference,
	anAward,
	aCue,
	anItem,
	aPerson,
	aSpeaker,
	aState,
	aVote,
	minute
} from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import type { Audience } from './audience.ts';
import { ownView } from './own.ts';
import type { State } from './state.ts';
import { VIEW_OF } from './views.ts';

const vote = aVote({ question: 'CHỈ TIÊU MỚI', cast: { m: 'against' }, entitled: 2 });
const conference = aConference({
	agenda: [
		anItem({
			id: 'talk',
			kind: 'discussion',
			cues: [aCue({ id: 'talk-1' }), aCue({ id: 'say', each: 'paper', scene: 'speaker' })]
		}),
		anItem({
			id: 'honour',
			kind: 'awards',
			cues: [aCue({ id: 'call', each: 'batch', scene: 'batch' })]
		})
	],
	awards: {
		...NO_AWARDS,
		list: [
			anAward({ id: 'w1', name: 'NGƯỜI ĐƯỢC KHEN', merit: 'THÀNH TÍCH', prize: 'TIỀN THƯỞNG' }),
			anAward({ id: 'w2', name: 'NGƯỜI VẮNG MẶT', personId: 'away' })
		]
	},
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1', topic: 'TÊN THAM LUẬN' })] }
});
const people = [
	aPerson({ id: 'm', category: 'members', name: 'ỦY VIÊN HỎI', presence: 'present' }),
	aPerson({ id: 'n', category: 'members', name: 'ỦY VIÊN KHÁC', presence: 'present' }),
	aPerson({ id: 'away', name: 'NGƯỜI VẮNG MẶT', presence: 'absent', absence: 'LÝ DO VẮNG' })
];
const request = { id: 'r', person: 'm', topic: 'ĐIỀU MUỐN NÓI', at: minute(1), withdrawn: false };

function at(progress: Partial<Progress>, run: Partial<Run> = {}): State {
	const now = { ...READY, phase: 'running', ...progress } as const;
	const running = { ...NEW_RUN, requests: [request], votes: [vote], ...run, progress: now };
	return aState({ conference, people, run: running });
}
const talking = at({ item: 'talk', cue: 'say.p1', turn: 'p1' });
const honouring = at({ item: 'honour', cue: 'call.A', turn: 'A' });
const holds = (view: object | null, words: readonly string[]) =>
	words.filter((word) => JSON.stringify(view).includes(word));

const ASKED = ['ĐIỀU MUỐN NÓI'];
const ABSENCE = ['LÝ DO VẮNG'];
const AWARD_PAPERS = ['THÀNH TÍCH', 'TIỀN THƯỞNG'];

describe.each<[Audience, readonly string[], readonly string[]]>([
	['public', [], [...ASKED, 'CHỈ TIÊU MỚI', 'TÊN THAM LUẬN', 'against']],
	['projector', ['TÊN THAM LUẬN'], [...ASKED, 'CHỈ TIÊU MỚI', 'ỦY VIÊN', 'against']],
	['stage', [], [...ASKED, 'CHỈ TIÊU MỚI', 'TÊN THAM LUẬN', 'ỦY VIÊN', 'against']],
	['chair', ['TÊN THAM LUẬN', ...ASKED, 'CHỈ TIÊU MỚI'], ['against']],
	['control', ['TÊN THAM LUẬN', ...ASKED, 'CHỈ TIÊU MỚI'], ['against']],
	['mc', ['CHỈ TIÊU MỚI'], [...ASKED, 'ỦY VIÊN HỎI', 'against']],
	['reception', [], [...ASKED, 'CHỈ TIÊU MỚI', 'TÊN THAM LUẬN', 'against']]
])('%s, while somebody speaks and a question is open', (audience, must, mustNot) => {
	test('sees what it must', () => {
		expect(holds(VIEW_OF[audience](talking), must)).toEqual(must);
	});

	test('does not see what it may not', () => {
		const never = [...mustNot, ...ABSENCE, ...AWARD_PAPERS];
		expect(holds(VIEW_OF[audience](talking), never)).toEqual([]);
	});
});

describe.each<[Audience, readonly string[], readonly string[]]>([
	['public', [], ['NGƯỜI ĐƯỢC KHEN', 'NGƯỜI VẮNG MẶT']],
	['projector', ['NGƯỜI ĐƯỢC KHEN'], ['NGƯỜI VẮNG MẶT']],
	['stage', ['NGƯỜI ĐƯỢC KHEN'], ['NGƯỜI VẮNG MẶT', 'absent']],
	['control', ['NGƯỜI ĐƯỢC KHEN', 'NGƯỜI VẮNG MẶT'], []],
	['reception', [], ['NGƯỜI ĐƯỢC KHEN', 'NGƯỜI VẮNG MẶT']]
])('%s, while a batch is on the stage', (audience, must, mustNot) => {
	test('sees what it must', () => {
		expect(holds(VIEW_OF[audience](honouring), must)).toEqual(must);
	});

	test('does not see what it may not', () => {
		const never = [...mustNot, ...ABSENCE, ...AWARD_PAPERS];
		expect(holds(VIEW_OF[audience](honouring), never)).toEqual([]);
	});
});

describe('somebody’s own page', () => {
	test('knows what they asked, and that they may answer; nobody else’s', () => {
		expect(ownView(talking, 'm')?.floor).toEqual({
			mayAsk: true,
			request: { id: 'r', topic: 'ĐIỀU MUỐN NÓI' },
			isSpeaking: false,
			isAdmitted: false,
			unheard: null,
			vote: { id: 'v', question: 'CHỈ TIÊU MỚI', secret: false, answered: true }
		});
		expect(holds(ownView(talking, 'n'), [...ASKED, 'ỦY VIÊN HỎI', 'against'])).toEqual([]);
		expect(ownView(talking, 'n')?.floor.vote).toMatchObject({ answered: false });
	});

	test('of a guest, or of who is not there, has no question on it', () => {
		expect(ownView(talking, 'away')?.floor).toMatchObject({ mayAsk: false, vote: null });
	});

	test('of who was given the floor says so, until they have spoken', () => {
		const admitted = [aSpeaker({ id: 'r', personId: 'm' })];
		const floor = { ...READY.floor, admitted };
		expect(ownView(at({ item: 'talk', floor }), 'm')?.floor).toMatchObject({
			request: null,
			isAdmitted: true
		});
		const stays = [{ item: 'talk', turn: 'r', from: minute(1), to: minute(2), paused: 0 }];
		expect(ownView(at({ item: 'talk', floor, stays }), 'm')?.floor.isAdmitted).toBe(false);
	});

	test('asks no more once the discussion is over', () => {
		const stays = [
			{ item: 'talk', from: minute(1), to: minute(2), paused: 0 },
			{ item: 'honour', from: minute(2), to: null, paused: 0 }
		];
		expect(ownView(at({ item: 'honour', stays }), 'm')?.floor.mayAsk).toBe(false);
		expect(ownView(at({ phase: 'ended' }), 'm')?.floor.mayAsk).toBe(false);
	});

	test('has nothing of a rehearsal', () => {
		expect(ownView({ ...talking, rehearsal: true }, 'm')?.floor).toMatchObject({
			request: null,
			vote: null
		});
	});
});
