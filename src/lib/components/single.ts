/** Does something on a click, once: people who are used to double-clicking must not do it twice. */
export function single(act: () => void): (event: MouseEvent) => void {
	return (event) => {
		if (event.detail <= 1) act();
	};
}
