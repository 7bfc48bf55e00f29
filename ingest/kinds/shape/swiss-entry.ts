import { swissCommentaries } from '#ingest/tables/swiss-commentaries.js';
import { slice, type Parts } from './parts.js';

/** An entry of a Swiss commentary: its authors, the commentary with the law it is on, and the place. */
export interface SwissEntry {
  readonly authors: readonly string[];
  readonly container: string;
  readonly year: number | null;
  readonly pin: string;
}

const LETTERS = swissCommentaries.map(([letters]) => letters).join('|');
const AUTHOR = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?`;
// "BSK OR I-Roe, Art. 97 N 15", "CR CO I-Roe/Moe, art. 97 n. 12", "BK-Roe, Art. 19 OR N 12", "BSK StPO-Roe, 3. Aufl. 2023, Art. 1 N 2"
const ENTRY = new RegExp(
  String.raw`^(?<host>(?:${LETTERS})(?: \p{Lu}[\p{L}]{1,7}(?: [IVX]{1,3})?)?) ?- ?(?<who>${AUTHOR}(?:\/${AUTHOR}){0,3}),? (?:\d{1,2}\. (?:Aufl\.|Auflage|éd\.),? (?<year>(?:19|20)\d\d), )?(?<pin>(?:zu )?(?:ad |Vorb\. )?[Aa]rt\. ?\d.{0,40})$`,
  'u',
);

/** Null where the letters are no commentary's or no article follows. */
export function swissEntry(parts: Parts): SwissEntry | null {
  const text = parts.plain.slice(0, parts.end);
  if (text.length > 140) return null;
  const found = ENTRY.exec(text)?.groups;
  if (found === undefined) return null;
  const pin = found['pin'] ?? '';
  return {
    authors: (found['who'] ?? '').split('/'),
    container: found['host'] ?? '',
    year: found['year'] === undefined ? null : Number(found['year']),
    pin: slice(parts, text.length - pin.length, text.length),
  };
}

/** Whether a container is a Swiss commentary by its letters: "BSK OR I". */
export function isSwissHost(container: string): boolean {
  return HOST.test(container);
}

const HOST = new RegExp(`^(?:${LETTERS})(?: \\p{Lu}\\p{L}{1,7}(?: [IVX]{1,3})?)?$`, 'u');
