import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { NewsWork, ReportWork, SpeechWork, WebWork } from '../library/types.js';
import { listed, whole } from '../names.js';
import type { Pin } from '../pin.js';
import { europeanName } from './european-names.js';
import { europeanPin } from './european-pin.js';
import { fields, type Written } from './style.js';

export function europeanPaper(
  work: ReportWork | NewsWork | WebWork | SpeechWork,
  pin: Pin | null,
  house: House,
): Written {
  switch (work.kind) {
    case 'report':
      return report(work, pin && europeanPin(pin, work, house));
    case 'speech': {
      const name = whole(work.speaker);
      return {
        text: `${name}, ${work.title}, ${day(work.date)}`,
        pinpoint: null,
        fields: fields({ authors: [name], title: work.title, year: yearOf(work.date), date: work.date }),
      };
    }
    default:
      return page(work, house);
  }
}

function report(work: ReportWork, printed: string | null): Written {
  const at = printed ? `, ${printed}` : '';
  const base = { year: work.year, date: work.date };
  const symbol = work.symbol?.startsWith('ICC-ASP') ? work.symbol : `UN Doc. ${work.symbol ?? ''}`;
  if (work.meeting) {
    return {
      text: `${symbol}, ${day(work.date ?? '')}${at}`,
      pinpoint: printed,
      fields: fields({ ...base, identifier: [symbol] }),
    };
  }
  const when = work.date ? day(work.date) : `${work.year}`;
  const doc = work.symbol ? `, ${symbol}` : '';
  return {
    text: `${work.institution ?? ''}, ${work.title ?? ''}${doc}, ${when}${at}`,
    pinpoint: printed,
    fields: fields({
      ...base,
      institution: work.institution,
      title: work.title,
      identifier: work.symbol ? [symbol] : [],
    }),
  };
}

function page(work: NewsWork | WebWork, house: House): Written {
  const authors = work.authors.map((person) => europeanName(person, house.variant));
  const container = work.kind === 'news' ? work.paper : work.site;
  const withUrl = house.urls || work.kind === 'web';
  const institution = work.kind === 'web' ? work.institution : null;
  const head =
    authors.length > 0
      ? `${listed(authors, house.variant === 1 ? ', ' : ' and ')}, `
      : institution
        ? `${institution}, `
        : '';
  const link = withUrl
    ? `, ${house.variant === 2 ? `available at ${work.url}` : work.url}${house.variant === 0 ? ' (last visited 3 March 2024)' : ''}`
    : '';
  const site = institution === null ? `, ${container}` : ', press release';
  return {
    text: `${head}‘${work.title}’${site}${work.date ? `, ${day(work.date)}` : ''}${link}`,
    pinpoint: null,
    fields: fields({
      authors,
      institution,
      title: work.title,
      container: institution === null ? container : null,
      year: work.date ? yearOf(work.date) : null,
      date: work.date,
      urls: withUrl ? [work.url] : [],
    }),
  };
}
