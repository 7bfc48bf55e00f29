import { brief, family } from '../names.js';
import { bluebookFull } from './bluebook-full.js';
import { bluebookLater } from './bluebook-later.js';
import { bluePin } from './bluebook-pin.js';
import { fields, type Style } from './style.js';

const SIGNALS = [
  'See',
  'See',
  'See, e.g.,',
  'See also',
  'Cf.',
  'See generally',
  'But see',
  'Accord',
  'E.g.,',
  'Contra',
];

/** Footnotes of an American law review. */
export const bluebook: Style = {
  name: 'bluebook',
  labels: 'dotted',
  variants: 3,
  signals: SIGNALS,
  joint: '; ',
  cites: (work) =>
    !(work.kind === 'case' && work.court === 'cjeu') &&
    !(work.kind === 'legislation' && work.system === 'eu'),
  full: bluebookFull,
  shortName: (work, clash, random) => {
    if (work.kind === 'treaty') return random.chance(0.7) ? work.short : null;
    if (work.kind === 'case')
      return work.court === 'us' || work.court === 'uk' || work.court === 'icj' ? null : work.short;
    if (work.kind === 'report') return work.meeting ? null : random.chance(0.5) || clash ? work.short : null;
    if (work.kind === 'article' || work.kind === 'book' || work.kind === 'chapter') {
      return clash ? `${family(work.authors[0] ?? '')}, ${brief(work.title)}` : null;
    }
    return null;
  },
  later: bluebookLater,
  id: (work, pin, house, lower) => {
    const printed = pin && (pin.unit === 'page' ? `at ${bluePin(pin, house)}` : bluePin(pin, house));
    const word = lower ? 'id.' : 'Id.';
    return { text: printed ? `${word} ${printed}` : word, pinpoint: printed, fields: fields({}) };
  },
  crossref: (target, ahead, _house, random) => {
    const word = ahead ? 'infra' : 'supra';
    if ('part' in target) return `${word} Part ${target.part}`;
    return `${word} note ${target.note}${random.chance(0.6) ? ' and accompanying text' : ''}`;
  },
};

/** American court papers and older law reviews: cases and statutes, parallel reporters. */
export const american: Style = {
  ...bluebook,
  name: 'american',
  cites: (work) =>
    (work.kind === 'case' && work.court === 'us') ||
    (work.kind === 'legislation' && (work.system === 'usc' || work.system === 'order')) ||
    (work.kind === 'article' && /U\.S\.|United States|American|Immunit|Law|Privacy/.test(work.title)) ||
    (work.kind === 'book' && work.edition < 3),
  signals: ['See', 'See', 'See, e.g.,', 'See also', 'Cf.', 'But see', 'Accord'],
};
