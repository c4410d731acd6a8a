import type { PrintName } from '#lib/print/prints.ts';
import type { Print } from '#lib/typeset/print.ts';
import { minutesPrint } from '../minutes/minutes-print.ts';
import { badgesPrint } from './badges.ts';
import { invitationsPrint } from './invitations.ts';
import { awardsListPrint } from './awards-list.ts';
import { backdropPrint } from './backdrop.ts';
import { cueCardsPrint } from './cue-cards.ts';
import { operatingPrint } from './operating.ts';
import type { Order } from './order.ts';
import { platesPrint } from './plates.ts';
import { programmePrint } from './programme.ts';
import { scriptPrint } from './script.ts';
import { seatLabelsPrint } from './seat-labels.ts';
import { signInPrint } from './sign-in.ts';
import { standbyPrint } from './standby.ts';
import { traysPrint } from './trays.ts';

const COMPOSERS: Readonly<Record<PrintName, (order: Order) => Print>> = {
	programme: programmePrint,
	operating: operatingPrint,
	invitations: invitationsPrint,
	badges: badgesPrint,
	plates: platesPrint,
	'seat-labels': seatLabelsPrint,
	'sign-in': signInPrint,
	'awards-list': awardsListPrint,
	trays: traysPrint,
	standby: standbyPrint,
	script: scriptPrint,
	'cue-cards': cueCardsPrint,
	backdrop: backdropPrint,
	minutes: ({ state, passages }) => minutesPrint(passages, state.conference.name)
};

/** A paper as it is to be typeset, from what is true now. */
export function compose(print: PrintName, order: Order): Print {
	return COMPOSERS[print](order);
}
