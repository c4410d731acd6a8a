import { expect, test } from 'vitest';
import { faultOf } from './fault.ts';

function errorWith(code: string): Error {
	return Object.assign(new Error('trouble'), { code });
}

test.each([
	['SQLITE_FULL', 'disk-full'],
	['ENOSPC', 'disk-full'],
	['SQLITE_READONLY_DBMOVED', 'unwritable'],
	['SQLITE_IOERR_WRITE', 'unwritable'],
	['EACCES', 'unwritable'],
	['SQLITE_CORRUPT', 'damaged'],
	['SQLITE_BUSY', 'busy']
])('%s is %s', (code, fault) => {
	expect(faultOf(errorWith(code))).toBe(fault);
});

test.each([errorWith('SQLITE_CONSTRAINT_UNIQUE'), new Error('bug'), 'text', null])(
	'a bug is no fault of the disk: %s',
	(error) => {
		expect(faultOf(error)).toBe(null);
	}
);
