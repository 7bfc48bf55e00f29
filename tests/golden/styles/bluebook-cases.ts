import { american as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { CaseWork, NumberedCase, TribunalCase } from '../library/types.js';
import type { Pin } from '../pin.js';
import { bluePin } from './bluebook-pin.js';
import { fields, type Written } from './style.js';

const TRIBUNAL = {
  icc: '',
  icty: 'Int’l Crim. Trib. for the Former Yugoslavia ',
  ictr: 'Int’l Crim. Trib. for Rwanda ',
  scsl: 'Special Ct. for Sierra Leone ',
} as const;

export function bluebookCase(work: CaseWork, pin: Pin | null, house: House): Written {
  switch (work.court) {
    case 'us': {
      const [first, ...others] = work.cites.map(
        ([volume, reporter, page]) => `${volume} ${reporter} ${page}`,
      );
      const at = pin ? `, ${bluePin(pin, house)}` : '';
      const parallel = house.variant === 2 ? others : [];
      const series = [`${first ?? ''}${at}`, ...parallel].join(', ');
      const bracket = work.bracket === '' ? `${work.year}` : `${work.bracket} ${work.year}`;
      return {
        text: `${work.name}, ${series} (${bracket})`,
        pinpoint: pin && bluePin(pin, house),
        fields: fields({ title: work.name, year: work.year, identifier: [first ?? '', ...parallel] }),
      };
    }
    case 'icj':
      return icj(work, pin, house);
    case 'uk': {
      const cite = work.neutral ?? `${work.report} ${work.bracket}`;
      const name = work.name.replace(/^R v /u, 'R v ').replace(' v ', ' v. ');
      const at = pin ? (work.neutral ? ` [${pin.from}]` : ` ${pin.from}`) : '';
      return {
        text: `${name} ${cite}${at}`,
        pinpoint: pin && at.trim(),
        fields: fields({
          title: name,
          year: work.neutral ? work.year : yearIn(work.report),
          identifier: [work.neutral ?? work.report],
        }),
      };
    }
    case 'icc':
    case 'icty':
    case 'ictr':
    case 'scsl':
      return tribunal(work, pin, house);
    case 'echr':
    case 'cjeu':
    case 'hrc':
      return numbered(work, pin, house);
  }
}

const yearIn = (report: string): number => Number(/\d{4}/.exec(report)?.[0] ?? 0);

function icj(work: CaseWork & { court: 'icj' }, pin: Pin | null, house: House): Written {
  const title = work.parties ? `${work.name} (${work.parties[0]})` : work.name;
  const year = yearOf(work.date);
  const cite = `${year} I.C.J. ${house.variant === 0 ? 'Rep. ' : ''}${work.page}`;
  const at = pin && bluePin(pin, house);
  return {
    text: `${title}, ${work.phase}, ${cite}${at ? `, ${at}` : ''} (${day(work.date).replace(/, \d{4}$/u, '')})`,
    pinpoint: at,
    fields: fields({ title, year, date: work.date, identifier: [cite] }),
  };
}

function tribunal(work: TribunalCase, pin: Pin | null, house: House): Written {
  const title = `Prosecutor v. ${work.accused}`;
  const at = pin ? `, ${bluePin(pin, house)}` : '';
  const docket = work.court === 'icc' && house.variant > 0 ? work.docket : `Case No. ${work.docket}`;
  return {
    text: `${title}, ${docket}, ${work.decision}${at} (${TRIBUNAL[work.court]}${day(work.date)})`,
    pinpoint: pin && bluePin(pin, house),
    fields: fields({ title, year: yearOf(work.date), date: work.date, identifier: [work.docket] }),
  };
}

function numbered(work: NumberedCase, pin: Pin | null, house: House): Written {
  const at = pin ? `, ${bluePin(pin, house)}` : '';
  const name = work.name.replace(' v ', ' v. ');
  const base = { title: name, year: yearOf(work.date), date: work.date };
  if (work.court === 'hrc') {
    return {
      text: `${name}, Communication No. ${work.number}${at}, U.N. Doc. ${work.symbol ?? ''} (${day(work.date)})`,
      pinpoint: pin && bluePin(pin, house),
      fields: fields({ ...base, identifier: [work.number, `U.N. Doc. ${work.symbol ?? ''}`] }),
    };
  }
  return {
    text: `${name}, App. No. ${work.number}${at} (${day(work.date)})`,
    pinpoint: pin && bluePin(pin, house),
    fields: fields({ ...base, identifier: [work.number] }),
  };
}
