import type { WorkKind } from '#schema/work.js';
import { at, evidence } from './desk/place.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

const ONLINE: readonly WorkKind[] = ['web', 'news', 'report'];
/** Sources on the web that show what the document does, and the share that has an archive link. */
const FEWEST = 4;
const USUAL = 0.7;

/** A source on the web without a link to an archive, in a document that gives one for nearly all. */
export const archiveLinkMissing: Rule = {
  rule: 'archive-link-missing',
  code: 'URL-04',
  severity: 'info',
  byDefault: 'on',
  styles: ['bluebook'],
  basis: 'Bluebook rule 18.2.1(d), 22nd edition',
  check: report,
};

function report(desk: Desk): Found[] {
  const online = desk.fulls.filter(
    ({ citation, note }) =>
      note?.status === 'read' &&
      !citation.nested &&
      citation.reading.urls.length > 0 &&
      citation.reading.kind !== null &&
      ONLINE.includes(citation.reading.kind),
  );
  const kept = online.filter(isKept);
  const [example] = kept;
  if (!example || online.length < FEWEST || kept.length < online.length * USUAL) return [];
  return online
    .filter((cited) => !isKept(cited) && !kept.some(({ work }) => work.id === cited.work.id))
    .map((cited) =>
      at(cited, {
        confidence: 0.75,
        message: `Unexpected address without an archive link, expected one as ${kept.length} of ${online.length} sources on the web have`,
        evidence: [evidence(example)],
      }),
    );
}

function isKept({ citation }: CitedInFull): boolean {
  return (
    citation.reading.perma !== null ||
    /perma\.cc|web\.archive\.org|archive\.(?:ph|today|is)\//i.test(citation.text)
  );
}
