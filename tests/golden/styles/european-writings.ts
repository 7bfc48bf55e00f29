import type { House } from '../house.js';
import type { ArticleWork, BookWork, ChapterWork } from '../library/types.js';
import { listed } from '../names.js';
import type { Pin } from '../pin.js';
import { europeanName } from './european-names.js';
import { europeanPin } from './european-pin.js';
import { fields, type Written } from './style.js';

const ORDINALS = ['', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];

export function europeanWriting(
  work: ArticleWork | BookWork | ChapterWork,
  pin: Pin | null,
  house: House,
): Written {
  const printed = pin && europeanPin(pin, work, house);
  const authors = work.authors.map((person) => europeanName(person, house.variant));
  const names = listed(authors, house.variant === 1 ? ', ' : house.variant === 3 ? '/' : ' and ').replaceAll(
    house.variant === 3 ? ', ' : '\0',
    '/',
  );
  switch (work.kind) {
    case 'article':
      return article(work, names, authors, printed, house);
    case 'book':
      return book(work, names, authors, printed, house);
    case 'chapter':
      return chapter(work, names, authors, printed, house);
  }
}

function article(
  work: ArticleWork,
  names: string,
  authors: readonly string[],
  printed: string | null,
  house: House,
): Written {
  const container = house.variant === 0 || house.variant === 3 ? work.journal.acronym : work.journal.full;
  const at = printed ? `, ${printed}` : '';
  const base = {
    authors,
    title: work.title,
    container,
    volume: `${work.volume}`,
    page: `${work.page}`,
    year: work.year,
  };
  const text = [
    `${names}, ‘${work.title}’, ${work.volume} ${container} (${work.year}) ${work.page}${at}`,
    `${names}, “${work.title}”, ${container}, vol. ${work.volume}, ${work.year}, p. ${work.page}${printed ? `, at ${printed}` : ''}`,
    `${names}, ‘${work.title}’, (${work.year}) ${work.volume} ${container} ${work.page}${at}`,
    `${names}, ${work.title}, ${container} ${work.volume} (${work.year}), ${work.page}${printed ? ` (${printed})` : ''}`,
  ][house.variant];
  const pinpoint = house.variant === 1 && printed ? `at ${printed}` : printed;
  return { text: text ?? '', pinpoint, fields: fields(base) };
}

function book(
  work: BookWork,
  names: string,
  authors: readonly string[],
  printed: string | null,
  house: House,
): Written {
  const ordinal = work.edition > 1 ? `${ORDINALS[work.edition] ?? ''} ed., ` : '';
  const at = printed ? `, ${printed}` : '';
  const text = [
    `${names}, ${work.title} (${ordinal}${work.place}: ${work.publisher}, ${work.year})${at}`,
    `${names}, ${work.title}, ${ordinal}${work.place}, ${work.publisher}, ${work.year}${at}`,
    `${names}, ${work.title} (${work.year})${at}`,
    `${names}, ${work.title}, ${ordinal}${work.year}${at}`,
  ][house.variant];
  return {
    text: text ?? '',
    pinpoint: printed,
    fields: fields({ authors, title: work.title, year: work.year }),
  };
}

function chapter(
  work: ChapterWork,
  names: string,
  authors: readonly string[],
  printed: string | null,
  house: House,
): Written {
  const editors = listed(
    work.editors.map((person) => europeanName(person, house.variant)),
    house.variant === 1 ? ', ' : ' and ',
  );
  const at = printed ? `, ${printed}` : '';
  const text = [
    `${names}, ‘${work.title}’, in ${editors} (eds), ${work.collection} (${work.place}: ${work.publisher}, ${work.year}) ${work.page}${at}`,
    `${names}, “${work.title}”, in ${editors} (eds.), ${work.collection}, ${work.place}, ${work.publisher}, ${work.year}, p. ${work.page}${printed ? `, at ${printed}` : ''}`,
    `${names}, ‘${work.title}’, in ${editors} (eds.), ${work.collection} (${work.year}) ${work.page}${at}`,
    `${names}, ${work.title}, in: ${editors.replaceAll(', ', '/').replace(' and ', '/')} (eds.), ${work.collection}, ${work.year}, ${work.page}${printed ? ` (${printed})` : ''}`,
  ][house.variant];
  const pinpoint = house.variant === 1 && printed ? `at ${printed}` : printed;
  return {
    text: text ?? '',
    pinpoint,
    fields: fields({
      authors,
      title: work.title,
      container: work.collection,
      page: `${work.page}`,
      year: work.year,
    }),
  };
}
