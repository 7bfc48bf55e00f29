import { fold } from '#ingest/works/fold.js';
import type { WorkKind } from '#schema/work.js';
import { groupedByWork } from './desk/works.js';
import { at, evidence, whereIs } from './desk/place.js';
import { sameTitle } from './desk/texts.js';
import type { CitedInFull } from './desk/index.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Names of cases and laws are shortened by rule. */
const TITLED: readonly WorkKind[] = [
  'article',
  'book',
  'chapter',
  'news',
  'web',
  'report',
  'resolution',
  'speech',
];

/** The same source under titles that differ by some word, or in their capitals. */
export const inconsistentTitle: Rule = {
  rule: 'inconsistent-title',
  code: 'CON-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One source, one title',
  check(desk) {
    return groupedByWork(desk, TITLED).flatMap((fulls) => {
      const titled = fulls.filter(({ citation }) => (citation.reading.title ?? '').length >= 12);
      const [first, ...later] = titled;
      if (!first) return [];
      const other = later.find((one) => !agree(one, first));
      if (!other)
        return later
          .filter((one) => differInCapitals(one, first))
          .slice(0, 1)
          .map((one) => inCapitals(one, first));
      // a word is dropped more often than put in
      const [odd, usual] = wordCount(first) < wordCount(other) ? [first, other] : [other, first];
      const confidence = distance(odd, usual) <= 3 ? 0.8 : 0.55;
      return at(odd, {
        confidence,
        severity: confidence < 0.6 ? 'question' : 'warning',
        message: `Unexpected title "${titleOf(odd)}", expected "${titleOf(usual)}" as in ${whereIs(usual)}, or one form in both`,
        suggestion: titleOf(usual),
        evidence: [evidence(usual)],
      });
    });
  },
};

/** "The rise of the Regulatory State" beside "The Rise of the Regulatory State". */
function inCapitals(odd: CitedInFull, usual: CitedInFull): Found {
  return at(odd, {
    severity: 'info',
    confidence: 0.8,
    message: `Unexpected capitals in "${titleOf(odd)}", expected "${titleOf(usual)}" as in ${whereIs(usual)}, or one form in both`,
    suggestion: titleOf(usual),
    evidence: [evidence(usual)],
  });
}

/** Word for word the same but for the first letters of some. What print sets in capitals throughout is no other form. */
function differInCapitals(a: CitedInFull, b: CitedInFull): boolean {
  const [x = '', y = ''] = [a, b].map((one) => titleOf(one).replaceAll('’', "'"));
  const rest = (title: string) => title.replace(/(?<!\p{L})\p{L}/gu, '');
  return x !== y && x.toLowerCase() === y.toLowerCase() && rest(x) === rest(y);
}

const titleOf = ({ citation }: CitedInFull) => citation.reading.title ?? '';

const wordCount = (one: CitedInFull) => titleOf(one).split(/\s+/).length;

function agree(a: CitedInFull, b: CitedInFull): boolean {
  return sameTitle(titleOf(a), titleOf(b));
}

/** Words that only one of the two has. */
function distance(a: CitedInFull, b: CitedInFull): number {
  const [x, y] = [a, b].map((one) => new Set(fold(titleOf(one)).split(' ')));
  if (!x || !y) return 0;
  return [...x].filter((word) => !y.has(word)).length + [...y].filter((word) => !x.has(word)).length;
}
