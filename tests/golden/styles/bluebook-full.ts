import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { bluebookCase } from './bluebook-cases.js';
import { bluebookLaw } from './bluebook-laws.js';
import { bluebookPaper } from './bluebook-papers.js';
import { bluebookWriting } from './bluebook-writings.js';
import type { Written } from './style.js';

export function bluebookFull(
  work: LibraryWork,
  pin: Pin | null,
  shortName: string | null,
  house: House,
): Written {
  const written = bare(work, pin, house);
  if (!shortName) return written;
  return {
    ...written,
    text: `${written.text} [hereinafter ${shortName}]`,
    fields: { ...written.fields, hereinafter: shortName },
  };
}

function bare(work: LibraryWork, pin: Pin | null, house: House): Written {
  switch (work.kind) {
    case 'case':
      return bluebookCase(work, pin, house);
    case 'resolution':
    case 'treaty':
    case 'legislation':
      return bluebookLaw(work, pin, house);
    case 'article':
    case 'book':
    case 'chapter':
      return bluebookWriting(work, pin, house);
    default:
      return bluebookPaper(work, pin, house);
  }
}
