import { placed, plural, type Pin } from '../pin.js';

/** "p. 340", "pp. 340–345", "para. 12", "paras. 12–15", "art. 27 (2)". */
export function unPin(pin: Pin): string {
  const range = placed(pin, '–');
  const many = plural(pin);
  switch (pin.unit) {
    case 'page':
      return many ? `pp. ${range}` : `p. ${range}`;
    case 'para':
      return many ? `paras. ${range}` : `para. ${range}`;
    case 'article':
      return many ? `arts. ${range}` : `art. ${range}${pin.sub ? ` ${pin.sub.replaceAll(')(', ') (')}` : ''}`;
    case 'section':
      return `sect. ${range}`;
  }
}
