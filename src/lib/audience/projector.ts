import type { Picture } from '#lib/wall/picture.ts';
import { picture } from '#lib/wall/scene.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** What the wall is sent: one picture, and nothing that may not be on a wall. */
export type ProjectorView = Stamp & { readonly picture: Picture };

/** The projector's view. */
export function projectorView(state: State): ProjectorView {
	const { conference, people, run, poster } = state;
	return { ...stamp(state), picture: picture(conference, people, run, poster) };
}
