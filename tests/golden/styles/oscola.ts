import { brief, family } from '../names.js';
import { oscolaFull } from './oscola-full.js';
import { oscolaLater } from './oscola-later.js';
import { oscolaPin } from './oscola-pin.js';
import { fields, type Style } from './style.js';

/** British notes after OSCOLA 4: single quotes, (n 4), ibid, hardly a full stop. */
export const oscola: Style = {
  name: 'oscola',
  labels: 'bare',
  variants: 2,
  signals: ['See', 'See', 'See also', 'cf', 'See eg', 'But see', 'See generally', 'eg'],
  joint: '; ',
  cites: (work) => !(work.kind === 'legislation' && work.system === 'order'),
  full: oscolaFull,
  shortName: (work, clash, random) => {
    if (work.kind === 'treaty') return random.chance(0.7) ? work.short : null;
    if (work.kind === 'legislation' && work.system === 'eu') return work.short;
    if (work.kind === 'case' && work.court === 'icc') return work.short;
    if (work.kind === 'article' || work.kind === 'book' || work.kind === 'chapter') {
      return clash ? `${family(work.authors[0] ?? '')}, ‘${brief(work.title)}’` : null;
    }
    return null;
  },
  later: oscolaLater,
  id: (work, pin) => {
    const printed = pin && oscolaPin(pin, work);
    return { text: printed ? `ibid ${printed}` : 'ibid', pinpoint: printed, fields: fields({}) };
  },
  crossref: (target, ahead, _house, random) => {
    if ('part' in target) return `Part ${target.part} ${ahead ? 'below' : 'above'}`;
    return random.chance(0.6) ? `text to n ${target.note}` : `n ${target.note} ${ahead ? 'below' : 'above'}`;
  },
};
