const HOME = '/admin';
const SELF = 'http://self.invalid';

/** Where to go next: the page asked for, when it is one of ours, else home: the set-up pages. */
export function destination(asked: string | null, home = HOME): string {
	if (!asked?.startsWith('/') || !URL.canParse(asked, SELF)) return home;
	const { origin, pathname, search } = new URL(asked, SELF);
	// A path that itself begins with // would be read as another host.
	return origin === SELF && !pathname.startsWith('//') ? pathname + search : home;
}
