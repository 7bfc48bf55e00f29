import type { Reading } from '#schema/work.js';
import { words } from '../fold.js';

/** "Appellate Body Report, US – Shrimp": a dispute of the WTO by who is complained of and a word of its subject. */
export interface DisputeName {
  /** "AB", "Panel"; null where the name does not say whose report it is. */
  readonly body: 'AB' | 'Panel' | null;
  readonly against: readonly string[];
  readonly subject: readonly string[];
}

/** Takes "US – Shrimp (Article 21.5)" apart; null for other names. */
export function disputeNamed(name: string): DisputeName | null {
  const { body, against = '', subject = '' } = NAME.exec(name)?.groups ?? {};
  if (against === '') return null;
  return {
    body: body === undefined ? null : body.startsWith('A') ? 'AB' : 'Panel',
    against: words(LETTERS.get(against) ?? against),
    subject: words(subject).filter((word) => word.length > 2),
  };
}

/** Whether a work is that report: its number says of which body, its title begins with the member and has the subject's words. */
export function isDispute({ body, against, subject }: DisputeName, { title, identifiers }: Reading): boolean {
  const number = identifiers.find(({ value }) => value.startsWith('WT/DS'))?.value;
  if (number === undefined || title === null || subject.length === 0) return false;
  if (body !== null && (body === 'AB') !== number.includes('/AB/')) return false;
  const own = words(title);
  return against.every((word, i) => own[i] === word) && subject.every((word) => own.includes(word));
}

const LETTERS = new Map([
  ['EC', 'European Communities'],
  ['EU', 'European Union'],
  ['US', 'United States'],
]);
// "Panel Report, EC – Hormones", "US – Gasoline"
const NAME =
  /^(?:(?<body>Appellate Body|Panel) Reports?, )?(?<against>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) [–-] (?<subject>\p{Lu}[\p{L} ,]{2,60})$/u;
