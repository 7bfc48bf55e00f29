import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { CaseWork, IcjCase, NumberedCase, TribunalCase } from '../library/types.js';
import type { Pin } from '../pin.js';
import { europeanPin } from './european-pin.js';
import { fields, type Written } from './style.js';

export function europeanCase(work: CaseWork, pin: Pin | null, house: House): Written {
  const printed = pin && europeanPin(pin, work, house);
  const at = printed ? `, ${printed}` : '';
  switch (work.court) {
    case 'us': {
      const [volume, reporter, page] = work.cites[0] ?? [0, '', 0];
      const cite = `${volume} ${reporter} ${page}`;
      return {
        text: `${work.name}, ${cite}${at} (${work.bracket ? `${work.bracket} ` : ''}${work.year})`,
        pinpoint: printed,
        fields: fields({ title: work.name, year: work.year, identifier: [cite] }),
      };
    }
    case 'uk': {
      const title = work.name.replace(' v ', ' v. ');
      const cite = work.neutral ?? work.report;
      return {
        text: `${title}, ${cite}${work.neutral ? '' : ` ${work.bracket}`}${at}`,
        pinpoint: printed,
        fields: fields({ title, year: Number(/\d{4}/.exec(cite)?.[0]), identifier: [cite] }),
      };
    }
    case 'icj':
      return icj(work, printed, house);
    case 'echr':
    case 'cjeu':
    case 'hrc':
      return numbered(work, printed, house);
    default:
      return tribunal(work, printed, house);
  }
}

function tribunal(work: TribunalCase, printed: string | null, house: House): Written {
  const at = printed ? `, ${printed}` : '';
  const court = work.court === 'scsl' ? 'SCSL' : work.court.toUpperCase();
  const base = { year: yearOf(work.date), date: work.date, identifier: [work.docket] };
  switch (house.variant) {
    case 0: {
      const title = work.accused;
      return {
        text: `${work.decision}, ${title} (${work.docket}), ${work.chamber}, ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, title }),
      };
    }
    case 2: {
      const title = `Prosecutor v. ${work.fullName}`;
      return {
        text: `${title}, ${work.decision}, ${work.docket}, ${work.chamber}, ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, title }),
      };
    }
    default: {
      const title = `Prosecutor v. ${work.accused}`;
      const middle =
        house.variant === 1
          ? `${work.docket}, ${work.decision}, ${day(work.date)}`
          : `${work.decision}, ${day(work.date)}, ${work.docket}`;
      return {
        text: `${court}, ${title}, ${middle}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, institution: court, title }),
      };
    }
  }
}

function icj(work: IcjCase, printed: string | null, house: House): Written {
  const title = work.parties ? `${work.name} (${work.parties[1]})` : work.name;
  const at = printed ? `, ${printed}` : '';
  const year = yearOf(work.date);
  const base = { title, year, date: work.date };
  const of = work.phase.endsWith('Judgment')
    ? `${work.phase} of ${day(work.date)}`
    : `${work.phase} of ${day(work.date)}`;
  switch (house.variant) {
    case 0: {
      const cite = `ICJ Reports (${year}) ${work.page}`;
      return {
        text: `${title}, ${work.phase}, ${day(work.date)}, ${cite}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, identifier: [cite] }),
      };
    }
    case 2: {
      const cite = `[${year}] ICJ Rep. ${work.page}`;
      return {
        text: `${title}, ${of}, ${cite}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, identifier: [cite] }),
      };
    }
    default: {
      const cite =
        house.variant === 1 ? `I.C.J. Reports ${year}, p. ${work.page}` : `ICJ Reports ${year}, ${work.page}`;
      return {
        text: `ICJ, ${title}, ${of}, ${cite}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, institution: 'ICJ', identifier: [cite] }),
      };
    }
  }
}

function numbered(work: NumberedCase, printed: string | null, house: House): Written {
  const at = printed ? `, ${printed}` : '';
  const title = work.name.replace(' v ', ' v. ');
  const base = { title, year: yearOf(work.date), date: work.date };
  switch (work.court) {
    case 'echr':
      return {
        text: `ECtHR, ${title}, Appl. no. ${work.number}, Judgment of ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, institution: 'ECtHR', identifier: [work.number] }),
      };
    case 'hrc':
      return {
        text: `${committee(work.symbol)}, ${title}, Communication No. ${work.number}, UN Doc. ${work.symbol ?? ''}, ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({
          ...base,
          institution: committee(work.symbol),
          identifier: [work.number, `UN Doc. ${work.symbol ?? ''}`],
        }),
      };
    case 'cjeu':
      if (house.variant === 1 || house.variant === 3) {
        return {
          text: `CJEU, judgment of ${day(work.date)}, ${title}, ${work.number}, ${work.symbol ?? ''}${at}`,
          pinpoint: printed,
          fields: fields({ ...base, institution: 'CJEU', identifier: [work.number, work.symbol ?? ''] }),
        };
      }
      return {
        text: `Case ${work.number}, ${title} (${work.symbol ?? ''})${at}`,
        pinpoint: printed,
        fields: fields({ title, year: yearOf(work.date), identifier: [work.number, work.symbol ?? ''] }),
      };
  }
}

/** Who decided on the communication: CCPR/C is the Human Rights Committee, other symbols begin with its name. */
function committee(symbol: string | null): string {
  const body = symbol?.split('/')[0] ?? '';
  return body === 'CCPR' ? 'HRC' : body;
}
