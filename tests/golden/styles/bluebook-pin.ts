import type { House } from '../house.js';
import { dropped, type Pin } from '../pin.js';

/** "155-57", "¶¶ 12-15", "art. 27(2)", "§ 3". */
export function bluePin(pin: Pin, house: House): string {
  const range =
    pin.to === null
      ? `${pin.from}`
      : `${pin.from}${house.dash}${pin.unit === 'page' ? dropped(pin.from, pin.to) : pin.to}`;
  switch (pin.unit) {
    case 'page':
      return range;
    case 'para':
      return pin.to === null ? `¶ ${range}` : `¶¶ ${range}`;
    case 'article':
      return pin.to === null ? `art. ${range}${pin.sub}` : `arts. ${range}`;
    case 'section':
      return pin.to === null ? `§ ${range}${pin.sub}` : `§§ ${range}`;
  }
}
