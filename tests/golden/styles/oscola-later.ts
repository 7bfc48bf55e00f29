import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import { brief, family, listed } from '../names.js';
import type { Pin } from '../pin.js';
import type { Random } from '../random.js';
import { oscolaFull } from './oscola-full.js';
import { oscolaPin } from './oscola-pin.js';
import { later, repeated, type Earlier, type WrittenLater } from './style.js';

/** "Akande (n 6) 340"; acts and codes again in full; once in a while a bare short name. */
export function oscolaLater(
  work: LibraryWork,
  pin: Pin | null,
  earlier: Earlier,
  house: House,
  random: Random,
): WrittenLater {
  if (work.kind === 'legislation' && work.system !== 'eu')
    return repeated(oscolaFull(work, pin, null, house));
  const printed = pin && oscolaPin(pin, work);
  const name = shortName(work, earlier);
  const comma = printed && /^(?:para|s|ss)\b/u.test(printed) ? ', ' : ' ';
  if (work.kind === 'treaty' && earlier.shortName && random.chance(0.3)) {
    return later('short', `${name}${printed ? `, ${printed}` : ''}`, printed, null);
  }
  return later(
    'supra',
    `${name} (n ${earlier.note})${printed ? `${comma}${printed}` : ''}`,
    printed,
    earlier.note,
  );
}

function shortName(work: LibraryWork, earlier: Earlier): string {
  if (earlier.shortName) return earlier.shortName;
  switch (work.kind) {
    case 'case':
      return work.short;
    case 'treaty':
      return work.name;
    case 'legislation':
      return work.system === 'eu' ? work.short : '';
    case 'resolution':
      return work.organ === 'ASP'
        ? `ASP, ‘${brief(work.title ?? '')}’`
        : `${work.organ === 'SC' ? 'UNSC Res' : work.organ === 'GA' ? 'UNGA Res' : 'UNHRC Res'} ${work.number}`;
    case 'report':
      return work.meeting
        ? `UN Doc ${work.symbol ?? ''}`
        : `${work.institution ?? ''}${earlier.clash ? `, ‘${brief(work.title ?? '')}’` : ''}`;
    case 'speech':
      return family(work.speaker);
    default: {
      const names =
        work.authors.length > 3
          ? `${family(work.authors[0] ?? '')} and others`
          : listed(work.authors.map(family), ' and ');
      if (names === '') return `‘${brief(work.title)}’`;
      return earlier.clash ? `${names}, ‘${brief(work.title)}’` : names;
    }
  }
}
