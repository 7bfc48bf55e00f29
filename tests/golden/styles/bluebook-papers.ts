import { american as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { NewsWork, ReportWork, SpeechWork, WebWork } from '../library/types.js';
import { caps, listed, whole } from '../names.js';
import type { Pin } from '../pin.js';
import { bluePin } from './bluebook-pin.js';
import { fields, type Written } from './style.js';
import { setTitle } from './bluebook-writings.js';

export function bluebookPaper(
  work: ReportWork | NewsWork | WebWork | SpeechWork,
  pin: Pin | null,
  house: House,
): Written {
  switch (work.kind) {
    case 'report':
      return report(work, pin, house);
    case 'news':
    case 'web':
      return page(work, house);
    case 'speech': {
      const name = whole(work.speaker);
      return {
        text: `${name}, ${work.office}, ${work.title} (${day(work.date)})`,
        pinpoint: null,
        fields: fields({ authors: [name], title: work.title, year: yearOf(work.date), date: work.date }),
      };
    }
  }
}

function report(work: ReportWork, pin: Pin | null, house: House): Written {
  const printed = pin && bluePin(pin, house);
  const symbol = work.symbol?.startsWith('ICC-ASP') ? work.symbol : `U.N. Doc. ${work.symbol ?? ''}`;
  const when = work.date ? day(work.date) : `${work.year}`;
  const base = { year: work.year, date: work.date };
  if (work.meeting) {
    const sitting = `${work.meeting[0]} Sess., ${work.meeting[1]} mtg.`;
    const at = printed ? `at ${printed}` : null;
    return {
      text: `U.N. SCOR, ${sitting}${at ? ` ${at}` : ''}, ${symbol} (${when})`,
      pinpoint: at,
      fields: fields({ ...base, container: 'U.N. SCOR', identifier: [sitting, symbol] }),
    };
  }
  if (work.symbol) {
    return {
      text: `${work.blueInstitution ?? ''}, ${work.title ?? ''}${printed ? `, ${printed}` : ''}, ${symbol} (${when})`,
      pinpoint: printed,
      fields: fields({ ...base, institution: work.blueInstitution, title: work.title, identifier: [symbol] }),
    };
  }
  const set = house.capsForBooks ? caps : (text: string): string => text;
  const title = set(work.title ?? '');
  return {
    text: `${set(work.blueInstitution ?? '')}, ${title}${printed ? ` ${printed}` : ''} (${when})`,
    pinpoint: printed,
    fields: fields({ ...base, institution: work.blueInstitution, title }),
  };
}

/** News and web pages: author, title, site in capitals, day, address, archive. */
function page(work: NewsWork | WebWork, house: House): Written {
  const authors = work.authors.map(whole);
  const blue = work.kind === 'news' ? work.bluePaper : work.blueSite;
  const site = house.capsForBooks ? blue : setTitle(blue);
  const perma = house.permaLinks ? work.perma : null;
  const withUrl = house.urls || work.kind === 'web' || perma !== null;
  const link = `${withUrl ? `, ${work.url}` : ''}${perma ? ` [https://perma.cc/${perma}]` : ''}`;
  const base = {
    title: work.title,
    year: work.date ? yearOf(work.date) : null,
    date: work.date,
    urls: withUrl ? [work.url] : [],
    perma,
  };
  if (work.kind === 'web' && work.pressRelease) {
    return {
      text: `Press Release, ${work.blueSite}, ${work.title} (${day(work.date ?? '')})${link}`,
      pinpoint: null,
      fields: fields({ ...base, institution: work.blueSite }),
    };
  }
  const head = authors.length > 0 ? `${listed(authors, ' & ')}, ` : '';
  const when = work.date ? ` (${day(work.date)})` : '';
  const visited = work.date ? '' : ' (last visited Mar. 3, 2024)';
  return {
    text: `${head}${work.title}, ${site}${when}${link}${visited}`,
    pinpoint: null,
    fields: fields({ ...base, authors, container: site }),
  };
}
