import { isRefusal, type Refusal } from '#lib/refusal.ts';

/**
 * Makes one call of many: what is asked while a call is under way waits and goes together into the
 * next. Each asker gets the answers to their own, in their order, or the refusal of all.
 */
export function gather<Q, A>(call: (asked: readonly Q[]) => Promise<readonly A[] | Refusal>) {
	type Waiting = {
		readonly asked: readonly Q[];
		readonly resolve: (answers: readonly A[] | Refusal) => void;
		readonly reject: (error: unknown) => void;
	};
	let waiting: readonly Waiting[] = [];
	let isUnderWay = false;

	/** What has already reached this machine gets to its asker's line before the call is made. */
	function callSoon(): void {
		if (isUnderWay || waiting.length === 0) return;
		isUnderWay = true;
		setImmediate(() => void callNow());
	}

	async function callNow(): Promise<void> {
		const askers = waiting;
		waiting = [];
		await call(askers.flatMap(({ asked }) => asked)).then(
			(answers) => share(askers, answers),
			(error: unknown) => askers.forEach(({ reject }) => reject(error))
		);
		isUnderWay = false;
		callSoon();
	}

	function share(askers: readonly Waiting[], answers: readonly A[] | Refusal): void {
		let from = 0;
		for (const { asked, resolve } of askers) {
			resolve(isRefusal(answers) ? answers : answers.slice(from, (from += asked.length)));
		}
	}

	return (asked: readonly Q[]): Promise<readonly A[] | Refusal> =>
		new Promise((resolve, reject) => {
			waiting = [...waiting, { asked, resolve, reject }];
			callSoon();
		});
}
