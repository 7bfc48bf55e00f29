import { europeanFull } from './european-full.js';
import { europeanLater } from './european-later.js';
import { europeanPin } from './european-pin.js';
import { fields, type Style } from './style.js';

/**
 * European and international journals. Variants: 0 journals of Oxford (supra note, "at"), 1 names in capitals and
 * op. cit., 2 Leiden (year before volume, "above n."), 3 German (pages in brackets, "fn.").
 */
export const european: Style = {
  name: 'european',
  labels: 'any',
  variants: 4,
  signals: ['See', 'See', 'See also', 'Cf.', 'See, e.g.,', 'See, inter alia,', 'But see', 'See generally'],
  joint: '; ',
  cites: (work) => !(work.kind === 'legislation' && (work.system === 'order' || work.system === 'usc')),
  full: europeanFull,
  shortName: (work, clash, random) => {
    if (work.kind === 'treaty') return random.chance(0.6) ? work.short : null;
    if (work.kind === 'legislation' && work.system === 'eu') return work.short;
    if (work.kind === 'case' && (work.court === 'icc' || work.court === 'icty')) return work.short;
    return clash && work.kind === 'report' && !work.meeting ? work.short : null;
  },
  later: europeanLater,
  id: (work, pin, house) => {
    const printed = pin && europeanPin(pin, work, house);
    return { text: printed ? `Ibid., ${printed}` : 'Ibid.', pinpoint: printed, fields: fields({}) };
  },
  crossref: (target, ahead, house, random) => {
    if ('part' in target) return `${ahead ? 'infra' : 'supra'} Section ${target.part}`;
    if (house.variant === 3) return `fn. ${target.note} ${ahead ? 'below' : 'above'}`;
    return random.chance(0.5)
      ? `${ahead ? 'infra' : 'supra'} note ${target.note} and accompanying text`
      : `note ${target.note} ${ahead ? 'below' : 'above'}`;
  },
};
