import { randomUUID } from 'node:crypto';

/** A command as a client sends it, with an id it can be recognised by. */
export type Sent = { readonly id: string; readonly command: string };

type Desk = { readonly rows: readonly { id: string; cues: readonly { id: string }[] }[] };

/** Makes commands at random, most of them to be accepted, from what the desk sees. */
export function commandsFor({ rows }: Desk): () => Sent {
	const items = rows.map((row) => row.id);
	const cues = rows.flatMap((row) => row.cues.map((cue) => cue.id));
	const kinds: readonly (() => object & { command: string })[] = [
		() => ({ command: 'start' }),
		() => ({ command: 'next' }),
		() => ({ command: 'next' }),
		() => ({ command: 'next' }),
		() => ({ command: 'previous' }),
		() => ({ command: 'go-to', cue: oneOf(cues) }),
		() => ({ command: 'pause' }),
		() => ({ command: 'resume' }),
		() => ({ command: 'adjust', changes: [{ item: oneOf(items), minutes: oneOf([-2, 2, 5]) }] }),
		() => ({ command: 'show', scene: oneOf(['follow', 'black', 'agenda', 'backdrop']) }),
		() => ({ command: 'show', scene: 'message', text: `Mời quý vị ổn định chỗ ngồi ${tag()}` }),
		() => ({ command: 'tell', text: `Đại biểu đã có mặt ${tag()}` }),
		() => ({ command: 'note', text: `Ý kiến của đại biểu ${tag()}` }),
		() => ({ command: 'undo' })
	];
	return () => ({ id: randomUUID(), ...oneOf(kinds)() });
}

function oneOf<T>(list: readonly T[]): T {
	const chosen = list[Math.floor(Math.random() * list.length)];
	if (chosen === undefined) throw new RangeError('nothing to choose from');
	return chosen;
}

function tag(): string {
	return randomUUID().slice(0, 8);
}
