import { expect, test } from 'vitest';
import { namesOf, type Machine } from './names.ts';

const PLAIN: Machine = { hostname: 'MAYCHU', host: '0.0.0.0', lan: [], publicUrl: '' };
const OWN = ['localhost', '127.0.0.1', '::1'];

function more(machine: Partial<Machine>) {
	return namesOf({ ...PLAIN, hostname: 'localhost', ...machine }).slice(OWN.length);
}

test('every machine is localhost, and its own name', () => {
	expect(namesOf(PLAIN)).toEqual([...OWN, 'maychu']);
});

test.each<[string, Partial<Machine>, readonly string[]]>([
	['addresses on the network', { lan: ['192.168.1.5', '10.0.0.2'] }, ['192.168.1.5', '10.0.0.2']],
	['the one address it listens on', { host: '10.0.0.2' }, ['10.0.0.2']],
	['an address known twice, once', { host: '10.0.0.2', lan: ['10.0.0.2'] }, ['10.0.0.2']],
	['every IPv6 address it listens on: none in particular', { host: '::' }, []],
	['the public name', { publicUrl: 'https://Hop.Quan5.vn:8443/x' }, ['hop.quan5.vn']],
	['the public IPv6 address', { publicUrl: 'http://[fd00::2]:3000' }, ['fd00::2']],
	['a public address that is none', { publicUrl: 'quan5' }, []],
	['a name no certificate can hold', { hostname: 'Máy chủ' }, []]
])('names %s', (_, machine, names) => {
	expect(more(machine)).toEqual(names);
});
