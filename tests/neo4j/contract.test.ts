import { describe } from 'vitest';
import { storeContract } from '../store/contract.js';
import { atHand } from './connection.js';
import { makeTwin } from './twin.js';

describe.skipIf(!atHand)('byte for byte', () => {
  storeContract('the embedded store and Neo4j', makeTwin);
});
