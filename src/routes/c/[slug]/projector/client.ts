import { mount } from 'svelte';
import Projector from './Projector.svelte';

// The same picture in place of the server's, between two frames: the hall sees no change.
const target = document.querySelector<HTMLElement>('#wall');
if (target?.dataset.props) {
	const props = JSON.parse(target.dataset.props);
	target.replaceChildren();
	mount(Projector, { target, props });
}
