import { at, evidence, whereIs } from './desk/place.js';
import { setUps } from './desk/short-names.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A short name that is set up at a later citation than the first in full, or after it was used. */
export const hereinafterLate: Rule = {
  rule: 'hereinafter-late',
  code: 'HRN-05',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R10.2 and R34',
  check(desk) {
    const order = new Map(desk.cited.map((cited, i) => [cited.citation.id, i]));
    const placeOf = (cited: { citation: { id: string } }) => order.get(cited.citation.id as never) ?? 0;
    return setUps(desk).flatMap(({ cited, name, uses }) => {
      if (!cited.note) return [];
      const [first] = desk.fullsOf(cited.work.id);
      const used = uses.find(
        (use) => use.note && placeOf(use) < placeOf(cited) && use.work?.id === cited.work.id,
      );
      const before =
        used ??
        (first && first.note && first.note !== cited.note && !first.citation.hereinafter ? first : undefined);
      if (!before) return [];
      const fault = used ? `used in ${whereIs(used)} already` : `cited in full in ${whereIs(before)} already`;
      return at(cited, {
        confidence: 0.75,
        message: `Unexpected definition of "${name}" for a source ${fault}, expected it at the first full citation`,
        evidence: [evidence(before)],
      });
    });
  },
};
