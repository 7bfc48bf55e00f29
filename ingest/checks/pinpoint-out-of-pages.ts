import type { WorkId } from '#schema/ids.js';
import { at, evidence } from './desk/place.js';
import { onlyReporterOf } from './desk/reporters.js';
import { ALL_STYLES } from './desk/style.js';
import { once } from './desk/memo.js';
import { grouped, type Cited, type Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** "at 155-57", "880", "9–16, 20": pages and nothing else */
const PAGES = /^(?:at |pp?\. ?)?(?<first>\d{1,5})(?:[–-]\d{1,5})?(?:, \d{1,5}(?:[–-]\d{1,5})?)*$/;
/** More pages than an article has. */
const LONG = 400;

/** A page before the first page of the article or decision, or so far behind it that it must be another's. */
export const pinpointOutOfPages: Rule = {
  rule: 'pinpoint-out-of-pages',
  code: 'LOC-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 3.2(a); OSCOLA 1.5',
  check(desk) {
    // a first page that is wrong makes many pages strange: it is asked about once
    const asked = new Set<string>();
    return desk.cited.flatMap((cited) => {
      const key = cited.work?.id ?? '';
      const found = asked.has(key) ? [] : report(cited, desk);
      if (found.some(({ severity }) => severity === 'question')) asked.add(key);
      return found;
    });
  },
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, work, outcome, note } = cited;
  const page = Number(PAGES.exec(citation.pinpoint ?? '')?.groups?.first ?? 0);
  if (page === 0 || !work || !note || citation.nested || citation.text.includes(`. ${page}`)) return [];
  if (outcome.status !== 'resolved' || outcome.confidence < 0.8) return [];
  if (namesNoPageOf(citation)) return [];
  const first = commonFirstPages(desk).get(work.id);
  if (first === undefined) return [];
  const isBefore = page < first;
  const isFar = work.reading.kind === 'article' && page > first + LONG;
  if (!isBefore && !isFar) return [];
  const [source] = desk.fullsOf(work.id);
  return [
    at(cited, {
      // what Id. means may have been overlooked in between
      severity: isBefore && citation.form !== 'id' ? 'error' : 'question',
      confidence: isBefore && citation.form !== 'id' ? 0.8 : 0.55,
      message: `Unexpected page ${page} of ${work.label}, which begins on page ${first}, expected a page from there on`,
      evidence: source && source.citation !== citation ? [evidence(source)] : [],
    }),
  ];
}

/** The first page of each work of which every full citation gives one and the same. */
const commonFirstPages = once((desk: Desk): ReadonlyMap<WorkId, number> => {
  const byWork = grouped(desk.fulls, ({ work }) => work.id);
  return new Map(
    [...byWork].flatMap(([work, fulls]): [WorkId, number][] => {
      const starts = fulls.map(({ citation: { reading, text } }) =>
        /\bpp?\. ?\d/.test(text) ? [] : firstPages(reading),
      );
      const [first] = starts[0] ?? [];
      const isCommon = starts.every((pages) => pages.length === 1 && pages[0] === first);
      return first !== undefined && isCommon ? [[work, first]] : [];
    }),
  );
});

/** "13" of "supra, 13 Cal. 4th" and "350" of "187 Ill. Dec. 757, 618 N.E.2d at 350" count in another series. */
function namesNoPageOf(citation: Cited['citation']): boolean {
  if (citation.form === 'supra') return citation.targetNote === null;
  // a full citation has its page bare behind the first page
  if (citation.form === 'full') return citation.pinpoint?.startsWith('at') ?? false;
  return citation.form === 'short' && /\d [A-Z]/.test(citation.text);
}

function firstPages(reading: Parameters<typeof onlyReporterOf>[0]): number[] {
  if (reading.kind === 'case') {
    const only = onlyReporterOf(reading);
    return only ? [only.page] : [];
  }
  if (reading.kind !== 'article' || !/^\d{1,5}$/.test(reading.page ?? '')) return [];
  return [Number(reading.page)];
}
