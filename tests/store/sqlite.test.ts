import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#server/store/index.js';
import { storeContract } from './contract.js';

storeContract('the embedded store', async () => openStore(await mkdtemp(join(tmpdir(), 'carolene-'))));
