import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn, type Import, type Source } from './sources.ts';

/** routes → components, reception, live, server → domain → luxon, mustache, immutable (docs: design §4). */
type Layer =
	'routes' | 'components' | 'reception' | 'live' | 'server' | 'domain' | 'words' | 'testing';

const CODE = /\.(ts|js|svelte)$/;
const everything = sourcesIn('src', 'scripts', 'tests');
const code = everything.filter(({ path }) => CODE.test(path));
const product = code.filter(({ path }) => path.startsWith('src/') && !/\.test\.ts$/.test(path));

/** A folder of src/lib that is nothing else is part of the domain: the strictest rule comes first. */
function layerOf(path: string): Layer {
	const folder = /^src\/lib\/(components|reception|live|server|paraglide|testing)\//.exec(
		path
	)?.[1];
	if (folder === 'paraglide') return 'words';
	if (folder) return folder as Layer;
	return path.startsWith('src/lib/') ? 'domain' : 'routes';
}

const LAYERS: Readonly<Record<Layer, readonly Layer[]>> = {
	domain: ['domain'],
	server: ['server', 'domain', 'words'],
	reception: ['reception', 'live', 'domain'],
	live: ['live'],
	components: ['components', 'words'],
	routes: ['routes', 'components', 'reception', 'live', 'server', 'domain', 'words'],
	words: [],
	testing: ['testing', 'reception', 'domain']
};
const DOMAIN_PACKAGES = ['luxon', 'mustache', 'immutable'];
/** Text and time know no conference, so a widget may use them. */
const FOR_WIDGETS = /^src\/lib\/(text|time)\//;

function isAllowed(from: Layer, { to, typeOnly }: Import): boolean {
	if (!to.startsWith('src/')) return from !== 'domain' || DOMAIN_PACKAGES.includes(to);
	if (from === 'live' && typeOnly && to.startsWith('src/lib/audience/')) return true;
	if (from === 'components' && FOR_WIDGETS.test(to)) return true;
	return LAYERS[from].includes(layerOf(to));
}

function wrongArrows(sources: readonly Source[]): readonly string[] {
	return sources.flatMap((source) =>
		importsOf(source)
			.filter((each) => !isAllowed(layerOf(source.path), each))
			.map(({ written }) => `${source.path} → ${written}`)
	);
}

function where(pattern: RegExp, sources: readonly Source[]): readonly string[] {
	return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('imports run one way', () => {
	test.each<Layer>(['domain', 'server', 'live', 'reception', 'components', 'routes'])(
		'from %s',
		(layer) => {
			const own = product.filter(({ path }) => layerOf(path) === layer);
			expect(own.flatMap(importsOf).length).toBeGreaterThan(0);
			expect(wrongArrows(own)).toEqual([]);
		}
	);

	test.each([
		['src/lib/run/decide.ts', "import { writable } from 'svelte/store';"],
		['src/lib/run/decide.ts', "import { sql } from 'kysely';"],
		['src/lib/run/decide.ts', "import * as v from 'valibot';"],
		['src/lib/run/decide.ts', "import { readFileSync } from 'node:fs';"],
		['src/lib/run/decide.ts', "import { browser } from '$app/environment';"],
		['src/lib/run/decide.ts', "import { m } from '#lib/paraglide/messages.js';"],
		['src/lib/run/decide.ts', "import type { Hall } from '#lib/server/live/hall.ts';"],
		['src/lib/run/decide.ts', "export { ask } from '../live/ask.ts';"],
		['src/lib/run/decide.ts', "import { aRun } from '#lib/testing/make.ts';"],
		['src/lib/seats/seat.ts', "const kit = await import('@sveltejs/kit');"],
		['src/lib/server/live/hall.ts', "import { follow } from '#lib/live/follow.svelte.ts';"],
		['src/lib/server/log.ts', "import Dialog from '../components/Dialog.svelte';"],
		['src/lib/server/log.ts', "import { load } from '../../routes/+page.server.ts';"],
		['src/lib/live/ask.ts', "import { VIEW_OF } from '#lib/audience/views.ts';"],
		['src/lib/live/ask.ts', "import type { Run } from '#lib/run/run.ts';"],
		['src/lib/components/Menu.svelte', "\timport type { Item } from '#lib/agenda/agenda.ts';"],
		['src/lib/components/Menu.svelte', "\timport {\n\t\task\n\t} from '$lib/live/ask.ts';"]
	])('and not from %s: %s', (path, text) => {
		expect(wrongArrows([{ path, text }])).toHaveLength(1);
	});

	test.each([
		['src/lib/time/zone.ts', "import { DateTime } from 'luxon';"],
		['src/lib/live/ask.ts', "import type { Stamp } from '#lib/audience/state.ts';"],
		['src/lib/components/Menu.svelte', "import { fold } from '#lib/text/fold.ts';"],
		['src/routes/+page.svelte', "import { decide } from '#lib/run/decide.ts';"]
	])('but from %s: %s', (path, text) => {
		expect(wrongArrows([{ path, text }])).toEqual([]);
	});
});

describe('the domain', () => {
	const domain = product.filter(({ path }) => layerOf(path) === 'domain');

	test('reads no clock and casts no dice', () => {
		const impure =
			/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bDateTime\.(now|local|utc)\(\s*\)|\bperformance\.now\b|\bcrypto\b/;
		expect(where(impure, domain)).toEqual([]);
	});

	test('has no Svelte in it', () => {
		expect(domain.filter(({ path }) => path.includes('.svelte'))).toEqual([]);
	});

	test('does not wait', () => {
		expect(where(/\basync\b|\bawait\b|\bsetTimeout\b|\bsetInterval\b/, domain)).toEqual([]);
	});
});

describe('the code', () => {
	// This file would find its own patterns.
	const others = code.filter(({ path }) => path !== 'tests/rules/architecture.test.ts');

	test.each([
		['a thing left to do', /\bTODO\b|\bFIXME\b/],
		['a silenced compiler', /@ts-(ignore|nocheck)/],
		['a type that is given up', /:\s*any\b(?!\s+\w)/],
		['a test that runs alone or not at all', /\b(test|describe|it)\.(only|skip|todo)\b/]
	])('has nowhere %s', (_, pattern) => {
		expect(where(pattern, others)).toEqual([]);
	});

	test('has no folder for what has no name', () => {
		const nameless = /(^|\/)(utils?|helpers?|common|types|misc)\//;
		expect(everything.filter(({ path }) => nameless.test(path)).map(({ path }) => path)).toEqual(
			[]
		);
	});

	test('has no file of more than 300 lines, data aside', () => {
		const isData = ({ path }: Source) =>
			path === 'src/lib/wall/metrics.ts' ||
			path.startsWith('src/lib/plan/') ||
			path.endsWith('.json');
		const long = everything
			.filter((source) => /\.(ts|js|svelte|css|html)$/.test(source.path) && !isData(source))
			.filter(({ text }) => text.trimEnd().split('\n').length > 300);
		expect(long.map(({ path }) => path)).toEqual([]);
	});
});
