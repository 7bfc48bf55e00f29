import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { LegislationWork, ResolutionWork, TreatyWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { europeanPin } from './european-pin.js';
import { fields, type Written } from './style.js';

export function europeanLaw(
  work: ResolutionWork | TreatyWork | LegislationWork,
  pin: Pin | null,
  house: House,
): Written {
  const printed = pin && europeanPin(pin, work, house);
  const at = printed ? `, ${printed}` : '';
  switch (work.kind) {
    case 'treaty': {
      const series =
        house.variant === 1
          ? `United Nations Treaty Series, vol. ${work.volume}, p. ${work.page}`
          : `${work.volume} UNTS ${work.page}`;
      return {
        text: `${work.name}, ${day(work.date)}, ${series}${at}`,
        pinpoint: printed,
        fields: fields({ title: work.name, year: yearOf(work.date), date: work.date, identifier: [series] }),
      };
    }
    case 'resolution':
      return resolution(work, printed, house);
    case 'legislation':
      return legislation(work, printed);
  }
}

function resolution(work: ResolutionWork, printed: string | null, house: House): Written {
  const at = printed ? `, ${printed}` : '';
  const base = { year: yearOf(work.date), date: work.date };
  if (work.organ === 'ASP') {
    return {
      text: `ASP, ${work.title ?? ''}, ${work.number}, ${day(work.date)}${at}`,
      pinpoint: printed,
      fields: fields({ ...base, institution: 'ASP', title: work.title, identifier: [work.number] }),
    };
  }
  const organ = work.organ === 'SC' ? 'SC' : work.organ === 'GA' ? 'GA' : 'HRC';
  const number = `${organ} Res. ${work.number}`;
  const symbol = `UN Doc. ${work.symbol}`;
  switch (house.variant) {
    case 0:
      return {
        text: `${number}, ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, identifier: [number] }),
      };
    case 1: {
      const long = `${organ === 'SC' ? 'UN Security Council' : organ === 'GA' ? 'UN General Assembly' : 'UN Human Rights Council'}`;
      return {
        text: `${long}, Resolution ${work.number}, ${day(work.date)}, ${symbol}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, identifier: [`Resolution ${work.number}`, symbol] }),
      };
    }
    case 2:
      return {
        text: `${symbol} (${base.year})${at}`,
        pinpoint: printed,
        fields: fields({ year: base.year, identifier: [symbol] }),
      };
    default:
      return {
        text: `${number} of ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, identifier: [number] }),
      };
  }
}

function legislation(work: LegislationWork, printed: string | null): Written {
  const at = printed ? `, ${printed}` : '';
  switch (work.system) {
    case 'uk': {
      const title = `${work.name} ${work.year}`;
      return { text: `${title}${at}`, pinpoint: printed, fields: fields({ title, year: work.year }) };
    }
    case 'eu': {
      const journal = work.journal.replace(/^\[(\d+)\] OJ L(\d+)\/(\d+)$/u, 'OJ $1 L $2/$3');
      return {
        text: `${work.name}, ${journal}${at}`,
        pinpoint: printed,
        fields: fields({
          title: work.name,
          year: yearOf(work.date),
          date: work.date,
          identifier: [work.number, journal],
        }),
      };
    }
    default:
      throw new Error(`Unexpected ${work.id} in this style, expected no American legislation`);
  }
}
