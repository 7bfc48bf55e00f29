import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** "Ibid" where a guide has "Id.", or the other way round. Off by default: a house knows what it has. */
export const ibidForId: Rule = {
  rule: 'ibid-for-id',
  code: 'IDX-09',
  severity: 'info',
  byDefault: 'off',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.1; Indigo Book R6.2.2; OSCOLA 1.2.3',
  check(desk) {
    const [right, wrong] = desk.style === 'oscola' ? ['ibid', /^[Ii]d\b/] : (['Id.', /^[Ii]bid\b/] as const);
    return desk.cited
      .filter(({ citation }) => citation.form === 'id' && wrong.test(citation.text))
      .map((cited) =>
        at(cited, {
          confidence: 0.9,
          message: `Unexpected "${/^\w+\.?/.exec(cited.citation.text)?.[0] ?? ''}", expected "${right}"`,
          suggestion: cited.citation.text.replace(/^\w+\.?/, right),
        }),
      );
  },
};
