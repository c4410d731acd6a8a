import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, STAMP } from './fingerprint.ts';

// Says of the build what it was made from, so that a start knows whether to build again.
const root = join(import.meta.dirname, '..');
writeFileSync(join(root, STAMP), fingerprint(root));
