import type { House } from '../house.js';
import { dropped, placed, plural, type Pin } from '../pin.js';

/** "155-57", "340 n.4", "¶¶ 12-15", "art. 27(2)", "§ 3". */
export function bluePin(pin: Pin, house: House): string {
  const places = placed(pin, house.dash, (to) => (pin.unit === 'page' ? dropped(pin.from, to) : `${to}`));
  switch (pin.unit) {
    case 'page':
      return `${places}${pin.sub}`;
    case 'para':
      return plural(pin) ? `¶¶ ${places}` : `¶ ${places}`;
    case 'article':
      return plural(pin) ? `arts. ${places}` : `art. ${places}${pin.sub}`;
    case 'section':
      return plural(pin) ? `§§ ${places}` : `§ ${places}${pin.sub}`;
  }
}
