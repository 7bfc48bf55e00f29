import type { House } from '../house.js';
import type { ArticleWork, BookWork, ChapterWork } from '../library/types.js';
import { caps, listed, whole } from '../names.js';
import type { Pin } from '../pin.js';
import { bluePin } from './bluebook-pin.js';
import { fields, type Written } from './style.js';

const ORDINAL = ['', '', '2d', '3d', '4th', '5th', '6th', '7th', '8th'];

export function bluebookWriting(
  work: ArticleWork | BookWork | ChapterWork,
  pin: Pin | null,
  house: House,
): Written {
  const printed = pin && bluePin(pin, house);
  const set = house.capsForBooks ? caps : (text: string): string => text;
  const names = work.authors.map(whole);
  switch (work.kind) {
    case 'article': {
      const journal = house.capsForBooks ? work.journal.blue : setTitle(work.journal.blue);
      return {
        text: `${listed(names, ' & ')}, ${work.title}, ${work.volume} ${journal} ${work.page}${printed ? `, ${printed}` : ''} (${work.year})`,
        pinpoint: printed,
        fields: fields({
          authors: names,
          title: work.title,
          container: journal,
          volume: `${work.volume}`,
          page: `${work.page}`,
          year: work.year,
        }),
      };
    }
    case 'book': {
      const title = set(work.title);
      const edition = work.edition > 1 ? `${ORDINAL[work.edition] ?? ''} ed. ` : '';
      return {
        text: `${set(listed(names, ' & '))}, ${title}${printed ? ` ${printed}` : ''} (${edition}${work.year})`,
        pinpoint: printed,
        fields: fields({ authors: names, title, year: work.year }),
      };
    }
    case 'chapter': {
      const collection = set(work.collection);
      const editors = listed(work.editors.map(whole), ' & ');
      const edition =
        work.edition > 1 ? `, ${ORDINAL[work.edition] ?? ''} ed. ${work.year}` : `, ${work.year}`;
      return {
        text: `${listed(names, ' & ')}, ${work.title}, in ${collection} ${work.page}${printed ? `, ${printed}` : ''} (${editors} eds.${edition})`,
        pinpoint: printed,
        fields: fields({
          authors: names,
          title: work.title,
          container: collection,
          page: `${work.page}`,
          year: work.year,
        }),
      };
    }
  }
}

/** "J. INT’L CRIM. JUST." -> "J. Int’l Crim. Just.": how a scan without small capitals has it. */
export function setTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s.&])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b2D\b/u, '2d');
}
