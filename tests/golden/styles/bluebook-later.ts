import type { House } from '../house.js';
import type { CaseWork, LibraryWork } from '../library/types.js';
import { brief, caps, family, listed } from '../names.js';
import type { Pin } from '../pin.js';
import type { Random } from '../random.js';
import { bluebookFull } from './bluebook-full.js';
import { bluePin } from './bluebook-pin.js';
import { later, repeated, type Earlier, type WrittenLater } from './style.js';

/** Cases in a case's short form, codes again in full, everything else with supra. */
export function bluebookLater(
  work: LibraryWork,
  pin: Pin | null,
  earlier: Earlier,
  house: House,
  random: Random,
): WrittenLater {
  const printed = pin && bluePin(pin, house);
  if (work.kind === 'case' && !(earlier.shortName && random.chance(0.7)))
    return shortCase(work, printed, house);
  if (work.kind === 'legislation') return repeated(bluebookFull(work, pin, null, house));
  if (work.kind === 'resolution' && random.chance(0.3)) return repeated(bluebookFull(work, pin, null, house));
  const at = printed && (pin?.unit === 'page' ? `at ${printed}` : printed);
  const name = supraName(work, earlier, house);
  return later('supra', `${name}, supra note ${earlier.note}${at ? `, ${at}` : ''}`, at, earlier.note);
}

function shortCase(work: CaseWork, printed: string | null, house: House): WrittenLater {
  const tail = printed ? `, ${printed}` : '';
  switch (work.court) {
    case 'us': {
      const [volume, reporter, first] = work.cites[0] ?? [0, '', 0];
      const at = `at ${printed ?? first}`;
      return later('short', `${work.short}, ${volume} ${reporter} ${at}`, at, null);
    }
    case 'icj':
      return later(
        'short',
        `${work.short}, ${work.date.slice(0, 4)} I.C.J. ${house.variant === 0 ? 'Rep. ' : ''}${work.page}${tail}`,
        printed,
        null,
      );
    case 'uk':
      return shortUk(work, printed);
    case 'icc':
    case 'icty':
    case 'ictr':
    case 'scsl':
      return later('short', `${work.accused}, ${work.docket}${tail}`, printed, null);
    default:
      return later(
        'short',
        `${work.short}, ${work.court === 'hrc' ? 'Communication' : 'App.'} No. ${work.number}${tail}`,
        printed,
        null,
      );
  }
}

/** "Jones, [2006] UKHL 26, [24]"; "Pinochet (No 3), [2000] 1 AC at 201". */
function shortUk(work: CaseWork & { court: 'uk' }, printed: string | null): WrittenLater {
  if (work.neutral) {
    const at = printed ? `[${printed.replace(/^¶+ /u, '')}]` : null;
    return later('short', `${work.short}, ${work.neutral}${at ? `, ${at}` : ''}`, at, null);
  }
  const [page = '', ...series] = work.report.split(' ').reverse();
  const at = `at ${printed ?? page}`;
  return later('short', `${work.short}, ${series.reverse().join(' ')} ${at}`, at, null);
}

function supraName(work: LibraryWork, earlier: Earlier, house: House): string {
  if (earlier.shortName) return earlier.shortName;
  switch (work.kind) {
    case 'article':
    case 'chapter':
    case 'news':
    case 'web':
      return titled(
        work.authors.length > 0 ? listed(work.authors.slice(0, 2).map(family), ' & ') : '',
        work.title,
        earlier.clash,
      );
    case 'book': {
      const names =
        work.authors.length > 2
          ? `${family(work.authors[0] ?? '')} et al.`
          : listed(work.authors.map(family), ' & ');
      return house.capsForBooks ? caps(names) : names;
    }
    case 'speech':
      return family(work.speaker);
    case 'treaty':
      return work.name;
    case 'resolution':
      return work.organ === 'ASP'
        ? (work.title ?? '')
        : `${work.organ === 'SC' ? 'S.C. Res.' : work.organ === 'GA' ? 'G.A. Res.' : 'Human Rights Council Res.'} ${work.number}`;
    case 'report':
      return work.meeting
        ? `U.N. Doc. ${work.symbol ?? ''}`
        : work.symbol
          ? work.short
          : house.capsForBooks
            ? caps(work.blueInstitution ?? '')
            : (work.blueInstitution ?? '');
    case 'case':
      return work.short;
    case 'legislation':
      return '';
  }
}

const titled = (names: string, title: string, clash: boolean): string =>
  names === '' ? brief(title) : clash ? `${names}, ${brief(title)}` : names;
