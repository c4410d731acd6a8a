/** "Bằng khen, Giấy khen và Cờ thi đua". */
export function inARow(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}
