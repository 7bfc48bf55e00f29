import type { DocumentText } from '#schema/document.js';
import type { CallCandidate, Evidence, LabelCandidate, Stretch } from './evidence.js';
import { bodyCalls } from './text-evidence.js';
import { typesetCalls } from './typeset-calls.js';
import { typesetLabels } from './typeset-labels.js';
import { isTypeset } from './typeset-lines.js';

/** Part of the labels whose call-out is raised in a document where the layout tells all. */
const WELL_CALLED = 0.95;
/** Part of the call-outs that have a label at the foot; fewer, and the notes stand elsewhere (endnotes). */
const LABELLED = 0.4;

/**
 * What the layout of a typeset document says of its notes: labels in small type at the foot, raised call-outs;
 * with the signs of the text where call-outs lost their rise (a scan's text layer). Null where the source knows
 * no layout, or where the layout shows no notes: then the text alone must tell.
 */
export function typesetEvidence(document: DocumentText): Evidence | null {
  if (!isTypeset(document.pages)) return null;
  const stretches = document.pages.flatMap((page, index) =>
    page.regions.map((region): Stretch => ({ kind: region.kind, page: index, span: region.span })),
  );
  const raised = typesetCalls(document);
  const first = typesetLabels(document, raised);
  const calls = areCalled(first, raised) ? raised : together(raised, bodyCalls(document.text, stretches));
  const labels = calls === raised ? first : typesetLabels(document, calls);
  const good = labels.filter((label) => label.weight > 0 && label.number > 0);
  if (good.length === 0 || good.length < LABELLED * numbersOf(raised).size) return null;
  return { labels, calls, stretches };
}

function areCalled(labels: readonly LabelCandidate[], calls: readonly CallCandidate[]): boolean {
  const numbers = numbersOf(calls);
  const good = labels.filter((label) => label.weight > 0 && label.number > 0);
  return good.filter((label) => numbers.has(label.number)).length >= WELL_CALLED * good.length;
}

function numbersOf(calls: readonly CallCandidate[]): Set<number> {
  return new Set(calls.filter((call) => call.number > 0).map((call) => call.number));
}

/** Raised call-outs and those of the text that stand clear of them, by offset. */
function together(raised: readonly CallCandidate[], read: readonly CallCandidate[]): CallCandidate[] {
  const places = new Set(raised.flatMap(({ span: [start, end] }) => [start, end]));
  const clear = read.filter(
    ({ span: [start, end] }) => !places.has(start) && !places.has(end) && !places.has(start + 1),
  );
  return [...raised, ...clear].sort((a, b) => a.span[0] - b.span[0]);
}
