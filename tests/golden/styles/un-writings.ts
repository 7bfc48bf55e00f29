import { british as day, yearOf } from '../dates.js';
import type { LibraryWork } from '../library/types.js';
import { initials, listed, whole } from '../names.js';
import type { Pin } from '../pin.js';
import { fields, type Written } from './style.js';
import { unPin } from './un-pin.js';

const ORDINALS = ['', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];

export function unWriting(work: LibraryWork, pin: Pin | null): Written {
  const printed = pin && unPin(pin);
  const at = printed ? `, ${printed}` : '';
  switch (work.kind) {
    case 'article': {
      const authors = work.authors.map((p) => initials(p, '.', ' '));
      const container = work.journal.full;
      return {
        text: `${listed(authors, ' and ')}, “${work.title}”, ${container}, vol. ${work.volume} (${work.year}), p. ${work.page}${printed ? `, at ${printed}` : ''}`,
        pinpoint: printed ? `at ${printed}` : null,
        fields: fields({
          authors,
          title: work.title,
          container,
          volume: `${work.volume}`,
          page: `${work.page}`,
          year: work.year,
        }),
      };
    }
    case 'book': {
      const authors = work.authors.map((p) => initials(p, '.', ' '));
      const ordinal = work.edition > 1 ? `, ${ORDINALS[work.edition] ?? ''} ed.` : '';
      return {
        text: `${listed(authors, ' and ')}, ${work.title}${ordinal} (${work.place}, ${work.publisher}, ${work.year})${at}`,
        pinpoint: printed,
        fields: fields({ authors, title: work.title, year: work.year }),
      };
    }
    case 'chapter': {
      const authors = work.authors.map((p) => initials(p, '.', ' '));
      return {
        text: `${listed(authors, ' and ')}, “${work.title}”, in ${work.collection}, ${listed(
          work.editors.map((p) => initials(p, '.', ' ')),
          ' and ',
        )}, eds. (${work.place}, ${work.publisher}, ${work.year})${at}`,
        pinpoint: printed,
        fields: fields({ authors, title: work.title, container: work.collection, year: work.year }),
      };
    }
    case 'report':
      if (work.meeting)
        return {
          text: `${work.symbol ?? ''}${at}`,
          pinpoint: printed,
          fields: fields({ identifier: [work.symbol ?? ''] }),
        };
      if (work.symbol) {
        return {
          text: `${work.institution ?? ''}, “${work.title ?? ''}” (${work.symbol})${at}`,
          pinpoint: printed,
          fields: fields({ institution: work.institution, title: work.title, identifier: [work.symbol] }),
        };
      }
      return {
        text: `${work.institution ?? ''}, ${work.title ?? ''} (${work.year})${at}`,
        pinpoint: printed,
        fields: fields({ institution: work.institution, title: work.title, year: work.year }),
      };
    case 'news':
    case 'web': {
      const authors = work.authors.map(whole);
      const container = work.kind === 'news' ? work.paper : work.site;
      const institution = work.kind === 'web' ? work.institution : null;
      const head =
        authors.length > 0 ? `${listed(authors, ' and ')}, ` : institution ? `${institution}, ` : '';
      const address = work.kind === 'web' ? `. Available at ${work.url}` : '';
      return {
        text: `${head}“${work.title}”${institution ? '' : `, ${container}`}${work.date ? `, ${day(work.date)}` : ''}${address}`,
        pinpoint: null,
        fields: fields({
          authors,
          institution,
          title: work.title,
          container: institution ? null : container,
          year: work.date ? yearOf(work.date) : null,
          date: work.date,
          urls: work.kind === 'web' ? [work.url] : [],
        }),
      };
    }
    case 'speech': {
      const authors = [whole(work.speaker)];
      return {
        text: `${authors[0] ?? ''}, “${work.title}”, ${day(work.date)}`,
        pinpoint: null,
        fields: fields({ authors, title: work.title, year: yearOf(work.date), date: work.date }),
      };
    }
    default:
      throw new Error(`Unexpected ${work.kind}, expected a writing`);
  }
}
