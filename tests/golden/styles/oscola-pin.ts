import type { LibraryWork } from '../library/types.js';
import { placed, plural, type Pin } from '../pin.js';

/** "340–45", "[24]", "[58]–[61]", "para 12", "art 27(2)", "s 20(1)". */
export function oscolaPin(pin: Pin, work: LibraryWork): string {
  const places = placed(pin, '–');
  switch (pin.unit) {
    case 'page':
      return places;
    case 'para':
      if (work.kind === 'case' && bracketed(work.court)) return places.replace(/\d+/gu, '[$&]');
      return plural(pin) ? `paras ${places}` : `para ${places}`;
    case 'article':
      return plural(pin) ? `arts ${places}` : `art ${places}${pin.sub}`;
    case 'section':
      return plural(pin) ? `ss ${places}` : `s ${places}${pin.sub}`;
  }
}

const bracketed = (court: string): boolean => court === 'uk' || court === 'icj' || court === 'icc';
