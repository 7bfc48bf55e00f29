import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeContract } from '../store/contract.js';
import { atHand } from './connection.js';
import { slowPartsOf, withMuch, type Plans } from './plans.js';
import { makeTwin, statements } from './twin.js';

describe.skipIf(!atHand)('byte for byte', () => {
  storeContract('the embedded store and Neo4j', makeTwin);
});

describe.skipIf(!atHand)('what they asked of Neo4j', () => {
  let plans: Plans;
  beforeAll(async () => {
    plans = await withMuch();
  }, 300_000);
  afterAll(() => plans.close());

  it('walks through no whole list and puts nothing beside everything', { timeout: 600_000 }, async () => {
    const asked = [...statements].filter((statement) => !MAKES_INDEXES.test(statement));
    expect(asked.length).toBeGreaterThan(80);
    const slow: string[] = [];
    for (const statement of asked)
      for (const operator of await slowPartsOf(plans, statement)) slow.push(`${operator}: ${statement}`);
    expect(slow).toEqual([]);
  });
});

const MAKES_INDEXES = /^\s*(?:CREATE (?:CONSTRAINT|INDEX|FULLTEXT)|DROP INDEX|CALL db\.await)/;
