import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where that may be done, and says so; elsewhere does nothing. */
export function installFromDebian(...packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.error(`Installing Debian's packages: ${packages.join(', ')}…`);
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
		spawnSync('apt-get', ['-qq', ...step], { stdio: ['ignore', 2, 2] });
	}
}
