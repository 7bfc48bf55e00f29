import { american as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { LegislationWork, ResolutionWork, TreatyWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { bluePin } from './bluebook-pin.js';
import { fields, type Written } from './style.js';

export function bluebookLaw(
  work: ResolutionWork | TreatyWork | LegislationWork,
  pin: Pin | null,
  house: House,
): Written {
  const printed = pin && bluePin(pin, house);
  switch (work.kind) {
    case 'resolution':
      return resolution(work, printed, house);
    case 'treaty': {
      const series = `${work.volume} U.N.T.S. ${work.page}`;
      const at = printed ? (house.variant === 1 ? `, ${printed}` : ` ${printed}`) : '';
      return {
        text: `${work.name}${at}, ${day(work.date)}, ${series}`,
        pinpoint: printed,
        fields: fields({ title: work.name, year: yearOf(work.date), date: work.date, identifier: [series] }),
      };
    }
    case 'legislation':
      return legislation(work, printed);
  }
}

/** "S.C. Res. 1593, ¶ 2, U.N. Doc. S/RES/1593 (Mar. 31, 2005)", or without the symbol. */
function resolution(work: ResolutionWork, printed: string | null, house: House): Written {
  const at = printed ? `, ${printed}` : '';
  const base = { year: yearOf(work.date), date: work.date };
  if (work.organ === 'ASP') {
    return {
      text: `Assembly of States Parties, ${work.title ?? ''}, ${work.number}${at} (${day(work.date)})`,
      pinpoint: printed,
      fields: fields({
        ...base,
        institution: 'Assembly of States Parties',
        title: work.title,
        identifier: [work.number],
      }),
    };
  }
  const organ =
    work.organ === 'SC' ? 'S.C. Res.' : work.organ === 'GA' ? 'G.A. Res.' : 'Human Rights Council Res.';
  const number = `${organ} ${work.number}`;
  const symbol = `U.N. Doc. ${work.symbol}`;
  const withSymbol = house.variant !== 1;
  const title = work.title && house.variant === 2 ? work.title : null;
  return {
    text: `${number}${title ? `, ${title}` : ''}${at}${withSymbol ? `, ${symbol}` : ''} (${day(work.date)})`,
    pinpoint: printed,
    fields: fields({ ...base, title, identifier: withSymbol ? [number, symbol] : [number] }),
  };
}

function legislation(work: LegislationWork, printed: string | null): Written {
  switch (work.system) {
    case 'usc': {
      const cite = `${work.title} ${work.code} § ${work.section}`;
      return {
        text: `${cite}${work.year ? ` (${work.year})` : ''}`,
        pinpoint: null,
        fields: fields({ year: work.year, identifier: [cite] }),
      };
    }
    case 'order': {
      const number = `Exec. Order No. ${work.number}`;
      const register = `${work.register[0]} Fed. Reg. ${work.register[1]}`;
      return {
        text: `${number}, ${register} (${day(work.date)})`,
        pinpoint: null,
        fields: fields({ year: yearOf(work.date), date: work.date, identifier: [number, register] }),
      };
    }
    case 'uk': {
      const title = `${work.name} ${work.year}`;
      return {
        text: `${title}${printed ? `, ${printed}` : ''} (UK)`,
        pinpoint: printed,
        fields: fields({ title, year: work.year }),
      };
    }
    case 'eu':
      throw new Error(`Unexpected ${work.id} in this style, expected no EU legislation`);
  }
}
