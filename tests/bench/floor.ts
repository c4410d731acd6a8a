import Sqlite from 'better-sqlite3';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * The least a hall could cost on this machine: a bare event stream without storage, rights or
 * rendering. Every GET listens (`?bytes=` is the size of its frames), every POST sends each
 * listener one frame. Given a directory, it first puts each POST safely on disk there, as the
 * server must. Run by itself it prints its port.
 */
const keep = keeper(process.argv[2]);
const listeners = new Map<ServerResponse, number>();
let revision = 0;

const server = createServer((request, response) => {
	if (request.method === 'POST') void text(request).then(() => send(response));
	else
		listen(Number(new URL(request.url ?? '', 'http://floor').searchParams.get('bytes')), response);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address !== null && typeof address !== 'string') console.log(String(address.port));

function listen(bytes: number, response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.write(frame(bytes));
	listeners.set(response, bytes);
	response.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse): void {
	revision += 1;
	keep(revision);
	const frames = new Map<number, Buffer>();
	for (const [listener, bytes] of listeners) {
		const made = frames.get(bytes) ?? frame(bytes);
		frames.set(bytes, made);
		listener.write(made);
	}
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(JSON.stringify({ revision }));
}

/** One row a command, with the same engine and the same promise as the server's. */
function keeper(dir: string | undefined): (revision: number) => void {
	if (dir === undefined) return () => undefined;
	const sqlite = new Sqlite(join(dir, 'floor.sqlite'));
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.exec('CREATE TABLE entry (revision INTEGER PRIMARY KEY, event TEXT NOT NULL)');
	const insert = sqlite.prepare('INSERT INTO entry VALUES (?, ?)');
	return (revision) => void insert.run(revision, 'x'.repeat(100));
}

function frame(bytes: number): Buffer {
	const start = `event: view\nid: ${revision}\ndata: {"revision":${revision},"rest":"`;
	const end = '"}\n\n';
	return Buffer.from(start + 'x'.repeat(Math.max(0, bytes - start.length - end.length)) + end);
}
