import type { LibraryWork } from '../library/types.js';
import type { Pin } from '../pin.js';

/** "340–45", "[24]", "[58]–[61]", "para 12", "art 27(2)", "s 20(1)". */
export function oscolaPin(pin: Pin, work: LibraryWork): string {
  const range = pin.to === null ? `${pin.from}` : `${pin.from}–${pin.to}`;
  switch (pin.unit) {
    case 'page':
      return range;
    case 'para':
      if (work.kind === 'case' && bracketed(work.court))
        return pin.to === null ? `[${pin.from}]` : `[${pin.from}]–[${pin.to}]`;
      return pin.to === null ? `para ${range}` : `paras ${range}`;
    case 'article':
      return pin.to === null ? `art ${range}${pin.sub}` : `arts ${range}`;
    case 'section':
      return pin.to === null ? `s ${range}${pin.sub}` : `ss ${range}`;
  }
}

const bracketed = (court: string): boolean => court === 'uk' || court === 'icj' || court === 'icc';
