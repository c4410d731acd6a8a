import type { Component } from 'svelte';
import type { Picture, PictureOf } from '#lib/wall/picture.ts';
import AgendaScene from './AgendaScene.svelte';
import Backdrop from './Backdrop.svelte';
import BatchScene from './BatchScene.svelte';
import BreakScene from './BreakScene.svelte';
import ItemScene from './ItemScene.svelte';
import MessageScene from './MessageScene.svelte';
import SpeakerScene from './SpeakerScene.svelte';
import SpeakingTimeScene from './SpeakingTimeScene.svelte';
import VoteScene from './VoteScene.svelte';
import WelcomeScene from './WelcomeScene.svelte';

/** What every scene is drawn from; most need only their picture. */
export type SceneProps<P extends Picture = Picture> = {
	readonly picture: P;
	/** The conference's time zone. */
	readonly zone: string;
	/** The true time, whatever this machine's clock says. */
	readonly now: () => number;
};

/** What draws each kind of picture; on a black wall nothing is drawn. */
const SCENES: {
	readonly [Kind in Picture['kind']]: Component<SceneProps<PictureOf<Kind>>> | null;
} = {
	backdrop: Backdrop,
	agenda: AgendaScene,
	item: ItemScene,
	speaker: SpeakerScene,
	batch: BatchScene,
	vote: VoteScene,
	'speaking-time': SpeakingTimeScene,
	break: BreakScene,
	welcome: WelcomeScene,
	message: MessageScene,
	black: null
};

/** The scene for a picture: its own kind's, which the compiler cannot follow through the table. */
export function sceneOf({ kind }: Picture): Component<SceneProps> | null {
	return SCENES[kind] as Component<SceneProps> | null;
}
