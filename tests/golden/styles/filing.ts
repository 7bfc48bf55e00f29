import { british as day, yearOf } from '../dates.js';
import type { House } from '../house.js';
import type { LibraryWork, TribunalCase } from '../library/types.js';
import type { Pin } from '../pin.js';
import type { Random } from '../random.js';
import { fields, later, type Earlier, type Style, type Written, type WrittenLater } from './style.js';
import { un } from './un.js';
import { unPin } from './un-pin.js';

/** Decisions and filings of international criminal courts: short names for decisions, Statute and dockets. */
export const filing: Style = {
  ...un,
  name: 'filing',
  labels: 'bare',
  variants: 3,
  signals: ['See', 'See', 'See also', 'See for example', 'Contra', 'See in particular'],
  cites: (work) =>
    (work.kind === 'case' && work.court !== 'us' && work.court !== 'uk' && work.court !== 'cjeu') ||
    work.kind === 'resolution' ||
    work.kind === 'treaty' ||
    work.kind === 'article' ||
    work.kind === 'chapter',
  full: filingFull,
  shortName: (work) =>
    work.kind === 'case' && 'docket' in work ? work.short : work.kind === 'treaty' ? work.short : null,
  later: filingLater,
};

function filingFull(
  work: LibraryWork,
  pin: Pin | null,
  shortName: string | null,
  house: House,
  random: Random,
): Written {
  const written =
    work.kind === 'case' && 'docket' in work
      ? decision(work, pin, house)
      : un.full(work, pin, null, house, random);
  if (!shortName) return written;
  const clause =
    [`(“${shortName}”)`, `(hereinafter: “${shortName}”)`, `(‘${shortName}’)`][house.variant] ?? '';
  return {
    ...written,
    text: `${written.text} ${clause}`,
    fields: { ...written.fields, hereinafter: shortName },
  };
}

function decision(work: TribunalCase, pin: Pin | null, house: House): Written {
  const printed = pin && unPin(pin).replace('paras.', house.variant === 2 ? 'paras' : 'paras.');
  const at = printed ? `, ${printed}` : '';
  const base = { year: yearOf(work.date), date: work.date, identifier: [work.docket] };
  const full = `The Prosecutor v. ${work.fullName}`;
  switch (house.variant) {
    case 0: {
      const court = work.court.toUpperCase();
      return {
        text: `${court}, ${full}, “${work.decision}”, ${day(work.date)}, ${work.docket}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, institution: court, title: full }),
      };
    }
    case 1:
      return {
        text: `${work.chamber}, ${full}, ${work.decision}, ${day(work.date)}, ${work.docket}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, institution: work.chamber, title: full }),
      };
    default: {
      const title = `Prosecutor v. ${work.accused}`;
      return {
        text: `${title}, ${work.docket}, ${work.decision}, ${day(work.date)}${at}`,
        pinpoint: printed,
        fields: fields({ ...base, title }),
      };
    }
  }
}

/** "Lubanga Trial Judgment, para. 13", "Rome Statute, art. 27 (2)". */
function filingLater(
  work: LibraryWork,
  pin: Pin | null,
  earlier: Earlier,
  house: House,
  random: Random,
): WrittenLater {
  const printed = pin && unPin(pin);
  const at = printed ? `, ${printed}` : '';
  if (work.kind === 'case' && 'docket' in work) {
    return later('short', `${work.short}${at}`, printed, null);
  }
  if (work.kind === 'treaty') return later('short', `${work.short}${at}`, printed, null);
  return un.later(work, pin, earlier, house, random);
}
