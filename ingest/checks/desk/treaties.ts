import { namedTreaties } from '#ingest/kinds/treaty/named.js';
import type { TreatyRow } from '#ingest/tables/treaties.js';
import type { Work } from '#schema/work.js';

/** Shorter names fit other treaties as well: "Protocol I", "Vienna Convention". */
const TELLING = 10;

/** The well-known treaty that a work is, by its title; null where the title is not the whole name of one. */
export function knownTreaty({ reading }: Pick<Work, 'reading'>): TreatyRow | null {
  const title = reading.title?.replace(/^the /i, '') ?? '';
  if (
    reading.kind !== 'treaty' ||
    title.length < TELLING ||
    /^(?:Additional )?Protocol I|^Vienna Convention$/.test(title)
  )
    return null;
  return namedTreaties.of(title);
}
