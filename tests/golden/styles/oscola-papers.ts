import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type {
  ArticleWork,
  BookWork,
  ChapterWork,
  NewsWork,
  ReportWork,
  SpeechWork,
  WebWork,
} from '../library/types.js';
import { initials, listed, whole, type PersonName } from '../names.js';
import type { Pin } from '../pin.js';
import { oscolaPin } from './oscola-pin.js';
import { fields, type Written } from './style.js';

type Paper = ArticleWork | BookWork | ChapterWork | ReportWork | NewsWork | WebWork | SpeechWork;
const EDITIONS = [
  '',
  '',
  '2nd edn, ',
  '3rd edn, ',
  '4th edn, ',
  '5th edn, ',
  '6th edn, ',
  '7th edn, ',
  '8th edn, ',
];
const PRESSES: Readonly<Record<string, string>> = {
  'Oxford University Press': 'OUP',
  'Cambridge University Press': 'CUP',
};

export function oscolaPaper(work: Paper, pin: Pin | null, house: House): Written {
  const printed = pin && oscolaPin(pin, work);
  const name: PersonName =
    house.variant === 1 ? (person) => initials(person, '', '').replace(/^(\S+)/u, '$1') : whole;
  switch (work.kind) {
    case 'article': {
      const authors = work.authors.map(name);
      const journal = house.capsForBooks ? work.journal.acronym : work.journal.full;
      return {
        text: `${people(authors)}, ‘${work.title}’ (${work.year}) ${work.volume} ${journal} ${work.page}${printed ? `, ${printed}` : ''}`,
        pinpoint: printed,
        fields: fields({
          authors,
          title: work.title,
          container: journal,
          volume: `${work.volume}`,
          page: `${work.page}`,
          year: work.year,
        }),
      };
    }
    case 'book': {
      const authors = work.authors.map(name);
      return {
        text: `${people(authors)}, ${work.title} (${edition(work)})${printed ? ` ${printed}` : ''}`,
        pinpoint: printed,
        fields: fields({ authors, title: work.title, year: work.year }),
      };
    }
    case 'chapter': {
      const authors = work.authors.map(name);
      return {
        text: `${people(authors)}, ‘${work.title}’ in ${people(work.editors.map(name))} (eds), ${work.collection} (${edition(work)})${printed ? ` ${printed}` : ''}`,
        pinpoint: printed,
        fields: fields({ authors, title: work.title, container: work.collection, year: work.year }),
      };
    }
    case 'report':
      return report(work, printed);
    case 'speech': {
      const authors = [whole(work.speaker)];
      return {
        text: `${authors[0] ?? ''}, ‘${work.title}’ (Speech, ${day(work.date)})`,
        pinpoint: null,
        fields: fields({ authors, title: work.title, year: yearOf(work.date), date: work.date }),
      };
    }
    default:
      return page(work, house, name);
  }
}

const people = (names: readonly string[]): string => listed(names, ' and ');
const edition = (work: BookWork | ChapterWork): string =>
  `${EDITIONS[work.edition] ?? ''}${PRESSES[work.publisher] ?? work.publisher} ${work.year}`;

function report(work: ReportWork, printed: string | null): Written {
  const at = printed ? `, ${printed}` : '';
  const base = { year: work.year, date: work.date };
  const symbol = work.symbol?.startsWith('ICC-ASP') ? work.symbol : `UN Doc ${work.symbol ?? ''}`;
  if (work.meeting) {
    const sitting = `UNSC ${work.meeting[1]} Meeting`;
    return {
      text: `${sitting} (${day(work.date ?? '')}) ${symbol}${at}`,
      pinpoint: printed,
      fields: fields({ ...base, identifier: [symbol] }),
    };
  }
  if (!work.symbol) {
    return {
      text: `${work.institution ?? ''}, ${work.title ?? ''} (${work.year})${printed ? ` ${printed}` : ''}`,
      pinpoint: printed,
      fields: fields({ ...base, institution: work.institution, title: work.title }),
    };
  }
  return {
    text: `${work.institution ?? ''}, ‘${work.title ?? ''}’ (${day(work.date ?? '')}) ${symbol}${at}`,
    pinpoint: printed,
    fields: fields({ ...base, institution: work.institution, title: work.title, identifier: [symbol] }),
  };
}

function page(work: NewsWork | WebWork, house: House, name: PersonName): Written {
  const authors = work.authors.map(name);
  const withUrl = house.urls || work.kind === 'web';
  const link = withUrl ? ` <${work.url}> accessed 3 March 2024` : '';
  const institution = work.kind === 'web' ? work.institution : null;
  const head = authors.length > 0 ? `${people(authors)}, ` : institution ? `${institution}, ` : '';
  const base = {
    authors,
    institution,
    title: work.title,
    year: work.date ? yearOf(work.date) : null,
    date: work.date,
    urls: withUrl ? [work.url] : [],
  };
  if (work.kind === 'news') {
    return {
      text: `${head}‘${work.title}’ ${work.paper} (${day(work.date)})${link}`,
      pinpoint: null,
      fields: fields({ ...base, container: work.paper }),
    };
  }
  const site = institution === null ? work.site : null;
  const bracket = [site, work.date && day(work.date)].filter(Boolean).join(', ');
  return {
    text: `${head}‘${work.title}’${bracket ? ` (${bracket})` : ''}${link}`,
    pinpoint: null,
    fields: fields({ ...base, container: site }),
  };
}
