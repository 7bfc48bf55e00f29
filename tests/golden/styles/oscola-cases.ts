import { british as day, yearOf } from '../dates.js';
import type { CaseWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { oscolaPin } from './oscola-pin.js';
import { fields, type Written } from './style.js';

export function oscolaCase(work: CaseWork, pin: Pin | null): Written {
  const printed = pin && oscolaPin(pin, work);
  const at = (before: string): string => (printed ? `${before}${printed}` : '');
  switch (work.court) {
    case 'us': {
      const [volume, reporter, page] = work.cites[0] ?? [0, '', 0];
      const cite = `${volume} ${reporter.replace(/[. ]/gu, (c) => (c === '.' ? '' : ' ')).replace('F Supp', 'F Supp')} ${page}`;
      const title = work.name.replace(' v. ', ' v ').replace('Co.', 'Co');
      const court = work.bracket
        .replaceAll('.', '')
        .replace('2d', '2nd')
        .replace('SDNY', 'SD NY')
        .replace('EDNY', 'ED NY');
      return {
        text: `${title}, ${cite}${at(', ')} (${court ? `${court} ` : ''}${work.year})`,
        pinpoint: printed,
        fields: fields({ title, year: work.year, identifier: [cite] }),
      };
    }
    case 'icj': {
      const title = work.parties ? `${work.name} (${work.parties[1].replace(' v. ', ' v ')})` : work.name;
      const cite = `[${yearOf(work.date)}] ICJ Rep ${work.page}`;
      return {
        text: `${title} (${work.phase}) ${cite}${at(' ')}`,
        pinpoint: printed,
        fields: fields({ title, year: yearOf(work.date), identifier: [cite] }),
      };
    }
    case 'uk':
      return uk(work, printed);
    case 'echr': {
      const cite = work.report ?? '';
      return {
        text: `${work.name} ${cite}${at(', ')}`,
        pinpoint: printed,
        fields: fields({ title: work.name, year: Number(/\d{4}/.exec(cite)?.[0]), identifier: [cite] }),
      };
    }
    case 'cjeu': {
      const cite = work.report ?? work.symbol ?? '';
      return {
        text: `Case ${work.number} ${work.name} ${cite}${at(', ')}`,
        pinpoint: printed,
        fields: fields({ title: work.name, year: yearOf(work.date), identifier: [work.number, cite] }),
      };
    }
    case 'hrc':
      return {
        text: `${work.name.replace(' v. ', ' v ')} Communication No ${work.number} (${day(work.date)}) UN Doc ${work.symbol ?? ''}${at(', ')}`,
        pinpoint: printed,
        fields: fields({
          title: work.name,
          year: yearOf(work.date),
          date: work.date,
          identifier: [work.number, `UN Doc ${work.symbol ?? ''}`],
        }),
      };
    default: {
      const title = `Prosecutor v ${work.accused}`;
      return {
        text: `${title} (${work.decision}) ${work.docket} (${day(work.date)})${at(' ')}`,
        pinpoint: printed,
        fields: fields({ title, year: yearOf(work.date), date: work.date, identifier: [work.docket] }),
      };
    }
  }
}

/** Before 2001 a page of the report, since then a paragraph of the judgment. */
function uk(work: CaseWork & { court: 'uk' }, printed: string | null): Written {
  if (!work.neutral) {
    return {
      text: `${work.name} ${work.report} ${work.bracket}${printed ? ` ${printed}` : ''}`,
      pinpoint: printed,
      fields: fields({
        title: work.name,
        year: Number(/\d{4}/.exec(work.report)?.[0]),
        identifier: [work.report],
      }),
    };
  }
  return {
    text: `${work.name} ${work.neutral}, ${work.report}${printed ? ` ${printed}` : ''}`,
    pinpoint: printed,
    fields: fields({ title: work.name, year: work.year, identifier: [work.neutral, work.report] }),
  };
}
