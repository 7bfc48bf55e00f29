import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { europeanCase } from './european-cases.js';
import { europeanLaw } from './european-laws.js';
import { europeanPaper } from './european-papers.js';
import { europeanWriting } from './european-writings.js';
import type { Written } from './style.js';

export function europeanFull(
  work: LibraryWork,
  pin: Pin | null,
  shortName: string | null,
  house: House,
): Written {
  const written = bare(work, pin, house);
  if (!shortName) return written;
  const clause = ['(‘X’)', '(hereinafter ‘X’)', '(hereafter ‘X’)', '(“X”)'][house.variant] ?? '(‘X’)';
  return {
    ...written,
    text: `${written.text} ${clause.replace('X', shortName)}`,
    fields: { ...written.fields, hereinafter: shortName },
  };
}

function bare(work: LibraryWork, pin: Pin | null, house: House): Written {
  switch (work.kind) {
    case 'case':
      return europeanCase(work, pin, house);
    case 'resolution':
    case 'treaty':
    case 'legislation':
      return europeanLaw(work, pin, house);
    case 'article':
    case 'book':
    case 'chapter':
      return europeanWriting(work, pin, house);
    default:
      return europeanPaper(work, pin, house);
  }
}
