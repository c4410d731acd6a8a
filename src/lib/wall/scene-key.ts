import type { Picture } from './picture.ts';

/**
 * Two pictures with the same key are one scene: it changes in place. Otherwise the wall cross-fades.
 * So the light moves down the agenda, a break is prolonged, people come, vote or are marked absent,
 * and a name is put right, without the picture blinking.
 */
export function sceneKey(picture: Picture): string {
	switch (picture.kind) {
		case 'agenda':
			return ['agenda', ...picture.items.map((item) => item.title)].join('\n');
		case 'break':
			return `break\n${picture.title}`;
		case 'welcome':
			return `welcome\n${picture.name}\n${picture.poster?.address}`;
		case 'batch':
			return `batch\n${picture.code}`;
		case 'vote':
			return `vote\n${picture.question}\n${picture.result !== null}`;
		case 'speaking-time':
			return `speaking-time\n${picture.name}`;
		default:
			return JSON.stringify(picture);
	}
}
