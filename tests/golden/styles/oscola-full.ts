import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { oscolaCase } from './oscola-cases.js';
import { oscolaLaw } from './oscola-laws.js';
import { oscolaPaper } from './oscola-papers.js';
import type { Written } from './style.js';

export function oscolaFull(
  work: LibraryWork,
  pin: Pin | null,
  shortName: string | null,
  house: House,
): Written {
  switch (work.kind) {
    case 'case':
      return named(oscolaCase(work, pin), shortName);
    case 'treaty':
    case 'resolution':
    case 'legislation':
      return oscolaLaw(work, pin, shortName);
    default:
      return oscolaPaper(work, pin, house);
  }
}

function named(written: Written, shortName: string | null): Written {
  if (!shortName) return written;
  return {
    ...written,
    text: `${written.text} (‘${shortName}’)`,
    fields: { ...written.fields, hereinafter: shortName },
  };
}
