import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import { brief, family, listed } from '../names.js';
import type { Pin } from '../pin.js';
import type { Random } from '../random.js';
import { europeanFull } from './european-full.js';
import { briefQuoted, europeanName } from './european-names.js';
import { europeanPin } from './european-pin.js';
import { later, repeated, type Earlier, type WrittenLater } from './style.js';

/** "Akande, supra note 6, at 340", "D. AKANDE, op. cit., n. 6, p. 340", "Akande, above n. 6, at 340", "Akande (fn. 6), 340". */
export function europeanLater(
  work: LibraryWork,
  pin: Pin | null,
  earlier: Earlier,
  house: House,
  random: Random,
): WrittenLater {
  const printed = pin && europeanPin(pin, work, house);
  if (work.kind === 'legislation' && work.system === 'uk')
    return repeated(europeanFull(work, pin, null, house));
  if (work.kind === 'resolution' && (house.variant === 2 || random.chance(0.5)))
    return repeated(europeanFull(work, pin, null, house));
  const short =
    work.kind === 'treaty' || work.kind === 'legislation' || work.kind === 'case' ? earlier.shortName : null;
  if (short && random.chance(0.5)) return bareShort(work, short, printed);
  const name = supraName(work, earlier, house);
  const note = noteWord(work, earlier.note, house);
  return later('supra', `${name}${note}${printed ? `, ${printed}` : ''}`, printed, earlier.note);
}

/** "Art. 27(2) Rome Statute"; "Malawi Decision, para. 43". */
function bareShort(work: LibraryWork, short: string, printed: string | null): WrittenLater {
  if (work.kind === 'case') return later('short', `${short}${printed ? `, ${printed}` : ''}`, printed, null);
  return later('short', `${printed ? `${printed} ` : ''}${short}`, printed, null);
}

function noteWord(work: LibraryWork, note: number, house: House): string {
  switch (house.variant) {
    case 0:
      return `, supra note ${note}`;
    case 1:
      return work.kind === 'article' || work.kind === 'book' || work.kind === 'chapter'
        ? `, op. cit. n. ${note}`
        : `, supra n. ${note}`;
    case 2:
      return `, above n. ${note}`;
    default:
      return ` (fn. ${note})`;
  }
}

function supraName(work: LibraryWork, earlier: Earlier, house: House): string {
  if (earlier.shortName) return earlier.shortName;
  switch (work.kind) {
    case 'case':
      return work.short;
    case 'treaty':
      return work.name;
    case 'legislation':
      return work.system === 'eu' ? work.short : work.id;
    case 'resolution':
      return work.organ === 'ASP' ? (work.title ?? '') : `${work.organ} Res. ${work.number}`;
    case 'report':
      return work.meeting ? `UN Doc. ${work.symbol ?? ''}` : (work.institution ?? '');
    case 'speech':
      return family(work.speaker);
    default: {
      const joint = house.variant === 1 ? ', ' : house.variant === 3 ? '/' : ' and ';
      const people =
        house.variant === 1 ? work.authors.map((p) => europeanName(p, 1)) : work.authors.map(family);
      const names = people.length > 2 ? `${people[0] ?? ''} et al.` : listed(people, joint);
      if (names === '') return `‘${brief(work.title)}’`;
      return earlier.clash ? `${names}, ${briefQuoted(work.title)}` : names;
    }
  }
}
