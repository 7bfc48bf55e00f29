import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { CaseWork, LibraryWork } from '../library/types.js';
import { brief, family, initials, listed } from '../names.js';
import type { Pin } from '../pin.js';
import {
  fields,
  later,
  repeated,
  type Style,
  type Written,
  type WrittenLater,
  type Earlier,
} from './style.js';
import { unWriting } from './un-writings.js';
import { unPin } from './un-pin.js';

/** Documents of the United Nations: resolutions in words, bare symbols, Treaty Series in full, "note 6 above". */
export const un: Style = {
  name: 'un',
  labels: 'bare',
  variants: 2,
  signals: ['See', 'See', 'See also', 'See, for example,', 'Cf.'],
  joint: '; ',
  cites: (work) =>
    work.kind !== 'legislation' && !(work.kind === 'case' && (work.court === 'us' || work.court === 'uk')),
  full: (work, pin, _short, house) => unFull(work, pin, house),
  shortName: () => null,
  later: unLater,
  id: (_work, pin) => {
    const printed = pin && unPin(pin);
    return { text: printed ? `Ibid., ${printed}` : 'Ibid.', pinpoint: printed, fields: fields({}) };
  },
  crossref: (target, ahead) =>
    'part' in target
      ? `section ${target.part} ${ahead ? 'below' : 'above'}`
      : `footnote ${target.note} ${ahead ? 'below' : 'above'}`,
};

function unFull(work: LibraryWork, pin: Pin | null, house: House): Written {
  const printed = pin && unPin(pin);
  const at = printed ? `, ${printed}` : '';
  switch (work.kind) {
    case 'resolution': {
      const organ = { SC: 'Security Council', GA: 'General Assembly', HRC: 'Human Rights Council', ASP: '' }[
        work.organ
      ];
      const year = yearOf(work.date);
      if (work.organ === 'ASP' || house.variant === 1) {
        return {
          text: `${work.symbol}${work.organ === 'SC' ? ` (${year})` : ''}${at}`,
          pinpoint: printed,
          fields: fields({ year: work.organ === 'SC' ? year : null, identifier: [work.symbol] }),
        };
      }
      const number = `${organ} resolution ${work.number}`;
      return {
        text: `${number}${work.organ === 'SC' ? ` (${year})` : ''}${at}`,
        pinpoint: printed,
        fields: fields({ year: work.organ === 'SC' ? year : null, identifier: [number] }),
      };
    }
    case 'treaty': {
      const series = `United Nations, Treaty Series, vol. ${work.volume}, No. ${work.registration}, p. ${work.page}`;
      return {
        text: `${work.name}, ${series}${at}`,
        pinpoint: printed,
        fields: fields({ title: work.name, identifier: [series] }),
      };
    }
    case 'case':
      return unCase(work, printed);
    default:
      return unWriting(work, pin);
  }
}

function unCase(work: CaseWork, printed: string | null): Written {
  const at = printed ? `, ${printed}` : '';
  switch (work.court) {
    case 'icj': {
      const title = work.parties ? `${work.name} (${work.parties[1]})` : work.name;
      const year = yearOf(work.date);
      const cite = `I.C.J. Reports ${year}, p. ${work.page}`;
      return {
        text: `${title}, ${work.phase}, ${cite}${at}`,
        pinpoint: printed,
        fields: fields({ title, year, identifier: [cite] }),
      };
    }
    case 'echr': {
      const title = work.name.replace(' v ', ' v. ');
      return {
        text: `European Court of Human Rights, ${title}, application No. ${work.number}, judgment of ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({
          institution: 'European Court of Human Rights',
          title,
          year: yearOf(work.date),
          date: work.date,
          identifier: [work.number],
        }),
      };
    }
    case 'hrc':
      return {
        text: `${work.name} (${work.symbol ?? ''})${at}`,
        pinpoint: printed,
        fields: fields({ title: work.name, identifier: [work.symbol ?? ''] }),
      };
    case 'cjeu': {
      const title = work.name.replace(' v ', ' v. ');
      return {
        text: `Court of Justice of the European Union, ${title}, case ${work.number}, judgment of ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({
          institution: 'Court of Justice of the European Union',
          title,
          year: yearOf(work.date),
          date: work.date,
          identifier: [work.number],
        }),
      };
    }
    default: {
      const docket = 'docket' in work ? work.docket : '';
      const accused = 'accused' in work ? work.accused : '';
      const title = `Prosecutor v. ${accused}`;
      const decision = 'decision' in work ? work.decision : '';
      const date = 'date' in work ? work.date : '';
      return {
        text: `${title}, Case No. ${docket}, ${decision}, ${day(date)}${at}`,
        pinpoint: printed,
        fields: fields({ title, year: yearOf(date), date, identifier: [docket] }),
      };
    }
  }
}

function unLater(work: LibraryWork, pin: Pin | null, earlier: Earlier, house: House): WrittenLater {
  const printed = pin && unPin(pin);
  if (work.kind === 'resolution' || (work.kind === 'report' && work.symbol))
    return repeated(unFull(work, pin, house));
  const name = laterName(work, earlier);
  const note =
    house.variant === 0 ? ` (see footnote ${earlier.note} above)` : ` (note ${earlier.note} above)`;
  return later('supra', `${name}${note}${printed ? `, ${printed}` : ''}`, printed, earlier.note);
}

function laterName(work: LibraryWork, earlier: Earlier): string {
  switch (work.kind) {
    case 'case':
      return work.short;
    case 'treaty':
      return work.name;
    case 'report':
      return work.institution ?? work.short;
    case 'speech':
      return family(work.speaker);
    case 'resolution':
    case 'legislation':
      return work.id;
    default: {
      const names = listed(
        work.authors.map((p) => (earlier.clash ? initials(p, '.', ' ') : family(p))),
        ' and ',
      );
      return names === ''
        ? `“${brief(work.title)}”`
        : earlier.clash
          ? `${names}, “${brief(work.title)}”`
          : names;
    }
  }
}
