import { bare } from '#ingest/works/fold.js';
import { at } from './desk/place.js';
import { setUps } from './desk/short-names.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A short name that is set up and never taken up, neither in notes nor in the text. */
export const hereinafterUnused: Rule = {
  rule: 'hereinafter-unused',
  code: 'HRN-01',
  severity: 'info',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R10.2',
  check(desk) {
    return setUps(desk)
      .filter(({ uses, inProse }) => uses.length === 0 && !inProse)
      .map(({ cited, name }) =>
        at(cited, {
          confidence: desk.read.notes.some(({ status }) => status !== 'read') ? 0.7 : 0.85,
          message: `Unexpected short name "${name}", which is not used again, expected a later note that uses it`,
          ...(cited.citation.text.includes('[hereinafter') && bare(name) !== ''
            ? { suggestion: cited.citation.text.replace(/ ?\[hereinafter[^\]]*\]/, '') }
            : {}),
        }),
      );
  },
};
