import { expect, it } from 'vitest';
import { atHand, openDriver } from './connection.js';

it.skipIf(!atHand)('a server answers', async () => {
  const driver = openDriver();
  const { records } = await driver.executeQuery('RETURN 6 * 7 AS answer');
  expect(records[0]?.get('answer').toNumber()).toBe(42);
  await driver.close();
});
