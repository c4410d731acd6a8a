import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Totals = { passed: number; failed: number };

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** One after the other; what stands together keeps one core busy each. */
const STAGES = [['words-and-types'], ['lint', 'check'], ['unit'], ['build'], ['journeys']] as const;

const totals: Totals = { passed: 0, failed: 0 };
for (const steps of STAGES) {
	for (const counted of await Promise.all(steps.map(timed))) add(counted);
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

async function timed(step: string): Promise<Totals> {
	const began = performance.now();
	const counted = await run(step);
	console.log(`— ${step}: ${Math.round((performance.now() - began) / 1000)} s`);
	return counted;
}

async function run(step: string): Promise<Totals> {
	switch (step) {
		case 'words-and-types':
			return whole(await npm('prepare:kit'));
		case 'unit':
			return vitest();
		case 'journeys':
			return playwright();
		default:
			return whole(await npm(step));
	}
}

async function npm(script: string, ...args: string[]): Promise<boolean> {
	const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
	const child = spawn('npm', command, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	const [status] = (await once(child, 'exit')) as [number | null];
	return status === 0;
}

/** A step without tests of its own counts as one. */
function whole(passed: boolean): Totals {
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(): Promise<Totals> {
	const file = join(results, 'unit.json');
	const passed = await npm('unit', '--reporter=default', '--reporter=json', `--outputFile=${file}`);
	const report = read(file) as { numPassedTests: number; numFailedTests: number } | null;
	if (!report) return whole(false);
	return settle(passed, { passed: report.numPassedTests, failed: report.numFailedTests });
}

async function playwright(): Promise<Totals> {
	const passed = await npm('journeys');
	const report = read(join(results, 'journeys.json')) as {
		stats: { expected: number; unexpected: number; flaky: number };
	} | null;
	if (!report) return whole(false);
	const { expected, unexpected, flaky } = report.stats;
	return settle(passed, { passed: expected, failed: unexpected + flaky });
}

/** A runner that failed without naming a test still failed. */
function settle(passed: boolean, counted: Totals): Totals {
	return passed || counted.failed > 0 ? counted : { ...counted, failed: counted.failed + 1 };
}

function read(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

function add({ passed, failed }: Totals): void {
	totals.passed += passed;
	totals.failed += failed;
}
