import { spelled } from '#lib/attendance/pass.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullName, fullTitle, type Person } from '#lib/people/person.ts';
import { aboutPerson } from '#lib/print/about.ts';
import { businessOf, invitees, numberOf, papersFor } from '#lib/print/invitation.ts';
import { issuerLetters, letterheadOf, organiserOf } from '#lib/print/letterhead.ts';
import { noticeOf } from '#lib/privacy/notice.ts';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { Block, Row } from '#lib/typeset/block.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print, Section } from '#lib/typeset/print.ts';
import type { Figures } from '../passes.ts';
import { VI } from '../paper-language.ts';
import { letterheadOn, signature } from './letterhead.ts';
import type { Order } from './order.ts';
import { BODY, MARGINS, tied, whole } from './style.ts';

/** A code that old phones still read (domain.md §6.15: at least 25 mm). */
const CODE = mm(28);
const CENTRED = { align: 'center' } as const;
/** The smallest words of an official paper, those of its list of recipients (Decree 30/2020, Annex I). */
const SMALL = 11;

/** An invitation to each, with the code they check in by. */
export function invitationsPrint({ state, choice, origin, passes }: Order): Print {
	const { conference } = state;
	const chairs = conference.chairIds.flatMap((id) => state.people.get(id) ?? []);
	// Said once and shared by all: hundreds are put into words while the show goes on.
	const common: Common = {
		opening: opening(conference),
		about: fields(conference, chairs),
		papersAndContact: papersAndContact(conference),
		closing: closing(conference),
		privacy: privacy(conference)
	};
	return {
		title: m.print_invitations_title({ name: conference.name }, VI),
		sections: invitees(state, choice).map((person) =>
			invitation(person, conference, common, wayIn(origin, passes.get(person.id)))
		)
	};
}

type Common = {
	readonly opening: readonly Block[];
	readonly about: readonly Row[];
	readonly papersAndContact: readonly Row[];
	readonly closing: Block;
	readonly privacy: readonly Block[];
};

function invitation(
	person: Person,
	conference: Conference,
	common: Common,
	code: readonly Block[]
): Section {
	const seat = person.seat === '' ? [] : [field(m.print_invitation_seat({}, VI), person.seat)];
	const blocks: Block[] = [
		...common.opening,
		...addressed(person),
		table([28, 137], [...common.about, ...seat, ...common.papersAndContact], {
			padding: { x: 0, y: 2 }
		}),
		common.closing,
		signature(letterheadOf(conference), [...code]),
		...common.privacy
	];
	const how = { margins: MARGINS, numbered: false, atMost: 1, folded: false };
	return { kind: 'sheets', size: A4, ...how, blocks, about: aboutPerson(person) };
}

/** To be written by hand: whom to tell. */
const WHOM = '……………………………';

function closing({ privacy: { contact } }: Conference): Block {
	const words = m.print_invitation_closing({ whom: contact || WHOM }, VI);
	return paragraph(span(tied(words), 'serif', BODY), {
		align: 'justify',
		indent: { first: mm(10), rest: 0 },
		before: 8
	});
}

function opening(conference: Conference): readonly Block[] {
	const head = letterheadOf(conference);
	const { number, date } = conference.invitations;
	const numbered = { number: numberOf(number, issuerLetters(head)) };
	return [
		letterheadOn(
			head,
			date === '' ? m.print_invitation_day({}, VI) : officialDate(date),
			m.print_invitation_number(numbered, VI)
		),
		paragraph(span(m.print_invitation({}, VI), 'serif-bold', 18), {
			...CENTRED,
			before: 18,
			after: 12
		}),
		paragraph(
			span(
				tied(m.print_invitation_from({ organiser: organiserOf(conference) }, VI)),
				'serif',
				BODY
			),
			CENTRED
		)
	];
}

/** Who is invited stands out, on lines of their own. */
function addressed(person: Person): readonly Block[] {
	const title = fullTitle(person);
	return [
		paragraph(span(whole(fullName(person)), 'serif-bold', 18), {
			...CENTRED,
			before: 8,
			after: title === '' ? 12 : 2,
			shrinks: 0.7
		}),
		...(title === ''
			? []
			: [paragraph(span(tied(title), 'serif-italic', BODY), { ...CENTRED, after: 12 })])
	];
}

/** What it is, what for, who presides, when and where. */
function fields(conference: Conference, chairs: readonly Person[]): readonly Row[] {
	const { name, agenda, date, time, place } = conference;
	const moment = { time: spokenTime(time), date: officialDate(date), weekday: weekday(date) };
	return [
		field(m.print_invitation_to({}, VI), name, 'serif-bold'),
		...some(m.print_invitation_business({}, VI), businessOf(agenda)),
		...some(m.print_invitation_chair({}, VI), chairs.map(nameAndPost)),
		field(m.print_when({}, VI), m.print_moment(moment, VI), 'serif-bold'),
		field(m.print_where({}, VI), place),
		field('', m.print_invitation_early({}, VI), 'serif-italic')
	];
}

function papersAndContact(conference: Conference): readonly Row[] {
	const { contact } = conference.privacy;
	return [
		...some(m.print_invitation_papers({}, VI), papersFor(conference)),
		...some(m.print_invitation_contact({}, VI), contact === '' ? [] : [contact])
	];
}

function nameAndPost(person: Person): string {
	const title = fullTitle(person);
	const name = whole(fullName(person));
	return title === '' ? name : `${name}, ${title}`;
}

/** A line that is left out when there is nothing to say. */
function some(label: string, values: readonly string[]): readonly Row[] {
	return values.length === 0 ? [] : [field(label, inLines(values))];
}

/** Several stand below each other, each behind its dash. */
function inLines(values: readonly string[]): string {
	return values.length === 1 ? values.join('') : values.map((value) => `- ${value}`).join('\n');
}

function field(
	label: string,
	value: string,
	face: 'serif' | 'serif-bold' | 'serif-italic' = 'serif'
): Row {
	return row([
		cell(paragraph(span(label, 'serif', BODY))),
		cell(paragraph(span(tied(value), face, BODY)))
	]);
}

/** The code a person checks in by, and its digits for when it cannot be scanned. */
function wayIn(origin: string, figures: Figures | undefined): readonly Block[] {
	if (!figures) return [];
	const side = { align: 'left', leading: 1.25 } as const;
	return [
		{ kind: 'qr', text: `${origin}/i/${figures.token}`, side: CODE, align: 'left' },
		paragraph(
			span(whole(m.print_invitation_code({ code: spelled(figures.code) }, VI)), 'serif-bold', 12),
			side
		),
		paragraph(span(m.print_invitation_scan({}, VI), 'serif-italic', SMALL), side)
	];
}

/** What delegates must be told of their data before they give it (Law 91/2025; domain.md §4.4). */
function privacy(conference: Conference): readonly Block[] {
	const { convener, keepDays, contact } = noticeOf(conference);
	const whom = contact || m.privacy_notice_nobody({}, VI);
	const notice = m.privacy_notice({ convener, days: keepDays, contact: whom }, VI);
	const words = `${notice} ${m.privacy_notice_recording({}, VI)}`;
	return [
		{ kind: 'rule', width: mm(165), align: 'left', before: 10, after: 4 },
		paragraph(span(words, 'serif', SMALL), { align: 'justify', leading: 1.2 })
	];
}
