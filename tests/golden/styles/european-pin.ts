import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import { placed, plural, type Pin } from '../pin.js';

/** "at 340-345", "p. 340", "pp. 340-345", "§ 61", "para. 61", "Art. 27(2)". */
export function europeanPin(pin: Pin, work: LibraryWork, house: House): string {
  const many = plural(pin);
  const range = placed(pin, house.dash);
  switch (pin.unit) {
    case 'page':
      if (house.variant === 1) return many ? `pp. ${range}` : `p. ${range}`;
      return house.variant === 3 ? range : `at ${range}`;
    case 'para':
      if (house.variant === 0 && work.kind === 'case') return many ? `§§ ${range}` : `§ ${range}`;
      return many ? `paras ${range}` : `para. ${range}`;
    case 'article':
      return many ? `Arts ${range}` : `Art. ${range}${pin.sub}`;
    case 'section':
      return many ? `ss. ${range}` : `s. ${range}${pin.sub}`;
  }
}
