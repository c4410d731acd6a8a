import type { People } from '#lib/people/person.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { MOST_AWARDS, MOST_DECISIONS, type Awards, type Batch } from './award.ts';
import type { AwardsChange } from './awards-change.ts';
import { batchesOf, lettered } from './batches.ts';

/** What an edit of the awards may look at. */
export type AwardsCircumstances = {
	readonly people: People;
	/** Batches keep their letters and their people from here on. */
	readonly areTraysLaid: boolean;
	/** The batch that is on the stage; null for none. */
	readonly turn: string | null;
};

/** The awards after an edit, or why it may not be made. */
export function editAwards(
	awards: Awards,
	change: AwardsChange,
	at: AwardsCircumstances
): Awards | Refusal {
	const laid = at.areTraysLaid ? { ...awards, batches: laidTrays(awards) } : awards;
	const edited = edit(laid, change, at);
	return isRefusal(edited) || at.areTraysLaid ? edited : relettered(edited);
}

function edit(awards: Awards, change: AwardsChange, at: AwardsCircumstances): Awards | Refusal {
	switch (change.change) {
		case 'awards':
			return setAwards(awards, change, at);
		case 'award-table':
			return { ...awards, kinds: change.kinds, stageSize: change.stageSize };
		case 'batches':
			return setBatches(awards, change.batches, at);
	}
}

/** The batches as they lie on their trays; one that was emptied keeps its letter from every other. */
function laidTrays(awards: Awards): readonly Batch[] {
	const arranged = awards.batches ?? [];
	const known = new Set(arranged.map(({ code }) => code));
	return [...arranged, ...batchesOf(awards).filter(({ code }) => !known.has(code))];
}

/** Before trays are laid no letter is missing between others, and no batch is empty. */
function relettered(awards: Awards): Awards {
	if (awards.batches === null) return awards;
	const known = new Set(awards.list.map(({ id }) => id));
	const filled = awards.batches.filter((batch) => batch.awards.some((id) => known.has(id)));
	return { ...awards, batches: lettered(filled) };
}

/** Whether somebody of the list is honoured, receives or presents. */
export function isInAwards(person: string, { list, batches }: Awards): boolean {
	return (
		list.some(({ personId }) => personId === person) ||
		(batches ?? []).some((batch) => [batch.presenterId, batch.spareId].includes(person))
	);
}

function setAwards(
	awards: Awards,
	{ decisions, set, removed }: Extract<AwardsChange, { change: 'awards' }>,
	{ people, areTraysLaid, turn }: AwardsCircumstances
): Awards | Refusal {
	const known = new Set(awards.list.map(({ id }) => id));
	// Whoever lies behind them on the tray would get the neighbour's: at the desk they are withdrawn.
	if (areTraysLaid && removed.some((id) => known.has(id))) return refuse('trays-laid');
	const onStage = batchesOf(awards).find(({ code }) => code === turn)?.awards ?? [];
	if (removed.some((id) => onStage.includes(id))) return refuse('turn-now');
	const placed = new Map(set.map((award) => [award.id, award]));
	const list = [
		...awards.list.map((award) => placed.get(award.id) ?? award),
		...set.filter(({ id }) => !known.has(id))
	].filter(({ id }) => !removed.includes(id));
	if (list.length > MOST_AWARDS) return refuse('too-many', { most: MOST_AWARDS });
	const used = new Set(list.map(({ decision }) => decision));
	const merged = new Map([...awards.decisions, ...decisions].map((each) => [each.id, each]));
	const kept = [...merged.values()].filter(({ id }) => used.has(id));
	if (kept.length > MOST_DECISIONS) return refuse('too-many', { most: MOST_DECISIONS });
	const missing = [...used].find((id) => !merged.has(id));
	if (missing) return refuse('bad-input', { where: 'decision' });
	const stranger = set.find(({ personId }) => personId !== null && !people.has(personId));
	if (stranger) return refuse('person-not-found', { person: stranger.personId ?? '' });
	return { ...awards, list, decisions: kept };
}

/** Every award stands in one batch, and every batch has a letter of its own. */
function setBatches(
	awards: Awards,
	batches: readonly Batch[] | null,
	{ people, areTraysLaid, turn }: AwardsCircumstances
): Awards | Refusal {
	if (turn !== null && batchesOf(awards).some(({ code }) => code === turn)) {
		const onStage = batchesOf(awards).find(({ code }) => code === turn)?.awards ?? [];
		const after = (batches ?? []).find(({ code }) => code === turn)?.awards ?? [];
		if (!onStage.every((id) => after.includes(id))) return refuse('turn-now');
	}
	if (batches === null) return areTraysLaid ? refuse('trays-laid') : { ...awards, batches };
	const named = batches.flatMap(({ presenterId, spareId }) => [presenterId, spareId]);
	const missing = named.find((id) => id !== null && !people.has(id));
	if (missing) return refuse('person-not-found', { person: missing });
	const placed = batches.flatMap((batch) => batch.awards);
	const known = new Set(awards.list.map(({ id }) => id));
	const isOnce = new Set(placed).size === placed.length && placed.every((id) => known.has(id));
	const isLettered = new Set(batches.map(({ code }) => code)).size === batches.length;
	if (!isOnce || !isLettered) return refuse('bad-input', { where: 'batches' });
	if (!areTraysLaid) return { ...awards, batches };
	const left = new Set(batches.map(({ code }) => code));
	const emptied = (awards.batches ?? []).filter(({ code }) => !left.has(code));
	return { ...awards, batches: [...batches, ...emptied.map((each) => ({ ...each, awards: [] }))] };
}
