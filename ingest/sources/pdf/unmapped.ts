import type { Finding } from '#schema/finding.js';
import { unmapped } from './letters.js';
import type { RawPage } from './library.js';

/** How many of a font's characters have no letter. */
interface Tally {
  without: number;
  all: number;
  readonly firstPage: number;
}
export type FontTallies = Map<string, Tally>;

const FEWEST = 20;
/** Where a font has no map, its blanks alone, which come out as a control character, are a seventh of the text. */
const PART = 0.08;

/** Counts a page's characters by font. */
export function tallyFonts(page: RawPage, tallies: FontTallies): void {
  for (const item of page.items) {
    const tally = tallies.get(item.face.name) ?? { without: 0, all: 0, firstPage: page.number };
    tally.without += unmapped(item.text);
    tally.all += item.text.length;
    tallies.set(item.face.name, tally);
  }
}

/** A finding for each font whose characters the file gives no letters for: its text cannot be read. */
export function unmappedFonts(tallies: FontTallies): Finding[] {
  return [...tallies]
    .filter(([, { without, all }]) => without >= FEWEST && without > PART * all)
    .map(([name, { firstPage }]) => ({
      rule: 'unmapped-font',
      severity: 'warning',
      confidence: 1,
      note: null,
      citation: null,
      spans: [],
      message: `Unexpected font "${name}" without a Unicode map, first on page ${firstPage}, expected letters for its characters: export the PDF again with embedded fonts, or recognise its text`,
      suggestion: null,
    }));
}
