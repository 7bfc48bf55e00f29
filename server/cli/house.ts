import { existsSync } from 'node:fs';
import type { Profile } from '#ingest/checks/profile.js';
import { HOUSE_FILE, readHouse } from '../reports/house.js';
import { UsageError } from './usage-error.js';

/** The house's rules in the file of --config, else in that of this folder, else the default. Throws UsageError. */
export function houseNamed(config: string | undefined): Profile {
  if (config !== undefined && !existsSync(config))
    throw new UsageError(`${config}: Unexpected absence, expected the file that --config names.`);
  return readHouse(config ?? HOUSE_FILE);
}
