import { british as day, yearOf } from '../dates.js';
import type { LegislationWork, ResolutionWork, TreatyWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import { oscolaPin } from './oscola-pin.js';
import { fields, type Written } from './style.js';

export function oscolaLaw(
  work: ResolutionWork | TreatyWork | LegislationWork,
  pin: Pin | null,
  shortName: string | null,
): Written {
  const printed = pin && oscolaPin(pin, work);
  const at = printed ? ` ${printed}` : '';
  switch (work.kind) {
    case 'treaty': {
      const series = `${work.volume} UNTS ${work.page}`;
      const name = shortName ? ` (${shortName})` : '';
      return {
        text: `${work.name} (adopted ${day(work.date)}, entered into force ${day(work.inForce)}) ${series}${name}${at}`,
        pinpoint: printed,
        fields: fields({
          title: work.name,
          year: yearOf(work.date),
          date: work.date,
          identifier: [series],
          hereinafter: shortName,
        }),
      };
    }
    case 'resolution':
      return resolution(work, printed);
    case 'legislation':
      return legislation(work, printed, shortName);
  }
}

function resolution(work: ResolutionWork, printed: string | null): Written {
  const base = { year: yearOf(work.date), date: work.date };
  const at = printed ? `, ${printed}` : '';
  if (work.organ === 'ASP') {
    return {
      text: `Assembly of States Parties, ‘${work.title ?? ''}’ ${work.number} (${day(work.date)})${at}`,
      pinpoint: printed,
      fields: fields({
        ...base,
        institution: 'Assembly of States Parties',
        title: work.title,
        identifier: [work.number],
      }),
    };
  }
  const number = `${work.organ === 'SC' ? 'UNSC Res' : work.organ === 'GA' ? 'UNGA Res' : 'UNHRC Res'} ${work.number}`;
  const symbol = `UN Doc ${work.symbol}`;
  return {
    text: `${number} (${day(work.date)}) ${symbol}${at}`,
    pinpoint: printed,
    fields: fields({ ...base, identifier: [number, symbol] }),
  };
}

function legislation(work: LegislationWork, printed: string | null, shortName: string | null): Written {
  switch (work.system) {
    case 'uk': {
      const title = `${work.name} ${work.year}`;
      return {
        text: `${title}${printed ? `, ${printed}` : ''}`,
        pinpoint: printed,
        fields: fields({ title, year: work.year }),
      };
    }
    case 'eu':
      return {
        text: `${work.name} ${work.journal}${shortName ? ` (${shortName})` : ''}${printed ? `, ${printed}` : ''}`,
        pinpoint: printed,
        fields: fields({
          title: work.name,
          year: yearOf(work.date),
          date: work.date,
          identifier: [work.number, work.journal],
          hereinafter: shortName,
        }),
      };
    case 'usc': {
      const cite = `${work.title} ${work.code.replaceAll('.', '')} § ${work.section}`;
      return {
        text: `${cite}${work.year ? ` (${work.year})` : ''}`,
        pinpoint: null,
        fields: fields({ year: work.year, identifier: [cite] }),
      };
    }
    case 'order':
      throw new Error(`Unexpected ${work.id} in this style, expected no executive order`);
  }
}
