import type { DocumentText } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';
import { apparatusOf, calledShare, completeness } from './acceptance.js';
import { signedAuthorNotes } from './author-signs.js';
import { authorNotes, withAuthorNotes, type AuthorNote } from './author-notes.js';
import { assembleNotes, type DraftNote } from './assemble.js';
import { bestChain } from './best-chain.js';
import { without } from '#ingest/pages/without.js';
import { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate, Evidence, Stretch } from './evidence.js';
import { noteFindings } from './findings.js';
import { fillGaps } from './gaps.js';
import { layoutOf } from './layout.js';
import { callsInBody, linkCalls } from './link-calls.js';
import { linkFarCalls } from './link-far-calls.js';
import { printedLines, type Printed } from './printed.js';
import { paperNumbers } from './ruled-paper.js';
import type { SplitNotes } from './split.js';
import { hasSigns, textApparatus } from './text-apparatus.js';
import { bodyCalls, textEvidence, weighLabels } from './text-evidence.js';
import { tornLabels, withoutTorn } from './torn-labels.js';
import { typesetEvidence } from './typeset-evidence.js';

/** The notes on printed pages: labels, layout, texts, call-outs; from the layout where its source knows it. */
export function printedNotes(document: DocumentText): SplitNotes {
  const printed = printedLines(document);
  const typeset = typesetEvidence(document);
  const found = (typeset && typesetNotes(document, printed, typeset)) ?? textNotes(document, printed);
  const numbers = paperNumbers(printed);
  const notes = found.drafts.map((draft, at): Note => {
    const page = document.pages[draft.page]?.number ?? null;
    return { ...draft, spans: without(draft.spans, numbers), page, callOut: found.callOuts[at] ?? null };
  });
  const body = found.stretches.filter(({ kind }) => kind === 'body').map(({ span }) => span);
  const holes = [...numbers, ...found.callOuts.filter((span) => span !== null)].sort((a, b) => a[0] - b[0]);
  return { notes, body: without(body, holes), findings: noteFindings(notes) };
}

/** Call-outs that are found from afar, of those that are found near. */
const MANY_MORE = 1.2;

interface Found {
  readonly drafts: readonly DraftNote[];
  readonly stretches: readonly Stretch[];
  /** One for each draft. */
  readonly callOuts: readonly (Span | null)[];
}

/** Null where the layout shows a broken series of labels only (a scan): then the text may tell more. */
function typesetNotes(document: DocumentText, printed: Printed, evidence: Evidence): Found | null {
  const { text, paged } = printed;
  const stretches = evidence.stretches ?? [];
  const index = new CallIndex(evidence.calls);
  const labels = apparatusOf(bestChain(text, evidence.labels, index).labels, index);
  if (labels.length > 0 && completeness(labels) < 0.5) return null;
  const chain = inNotes(fillGaps(printed, labels, evidence.calls), stretches);
  const starred = authorNotes(text, pageSpans(document), evidence.labels, chain, evidence.calls);
  const authors = starred.length > 0 ? starred : signedAuthorNotes(text, chain, stretches);
  const drafts = assembleNotes(text, withAuthorNotes(chain, authors), stretches);
  const clean = calledShare(labels) >= 0.8;
  const calls = clean ? evidence.calls : withTextCalls(evidence.calls, bodyCalls(text, stretches));
  const link = (notes: readonly DraftNote[]) =>
    better(
      linkCalls(text, notes, calls, stretches, { paged, clean }),
      linkFarCalls(notes, callsInBody(calls, stretches)),
    );
  return { drafts, stretches, callOuts: callOutsOf(drafts, authors, link) };
}

/** Endnotes are called from afar: where that explains many more of them. */
function better(near: (Span | null)[], far: (Span | null)[]): (Span | null)[] {
  const count = (spans: readonly (Span | null)[]): number => spans.filter((span) => span !== null).length;
  return count(far) > MANY_MORE * count(near) ? far : near;
}

/** Raised figures, and between them what the text alone shows. Both are by offset, as is what is returned. */
function withTextCalls(raised: readonly CallCandidate[], plain: readonly CallCandidate[]): CallCandidate[] {
  const taken = new Set(raised.map(({ span }) => span[0]));
  const ends = new Set(raised.map(({ span }) => span[1]));
  const others = plain.filter(({ span }) => !taken.has(span[0]) && !ends.has(span[1]));
  return [...raised, ...others].sort((a, b) => a.span[0] - b.span[0]);
}

function textNotes(document: DocumentText, whole: Printed): Found {
  const torn = tornLabels(whole);
  const printed = withoutTorn(whole, torn);
  const { text, paged } = printed;
  const evidence = textEvidence(printed, torn);
  const { labels, reading } = textApparatus(printed, evidence);
  const chain = fillGaps(printed, labels, evidence.calls);
  const heads = weighLabels(printed, evidence, reading);
  const authors = authorNotes(text, pageSpans(document), heads, chain, evidence.calls);
  const all = withAuthorNotes(chain, authors);
  const stretches = layoutOf(printed, all, evidence.calls);
  const drafts = assembleNotes(text, all, stretches);
  const calls = bodyCalls(text, stretches);
  const clean = reading === 'clean' && !hasSigns(calls);
  const link = (notes: readonly DraftNote[]) =>
    reading === 'far'
      ? linkFarCalls(notes, calls)
      : linkCalls(text, notes, calls, stretches, { paged, clean });
  return { drafts, stretches, callOuts: callOutsOf(drafts, authors, link) };
}

function pageSpans(document: DocumentText): Span[] {
  return document.pages.map(({ span }) => span);
}

/** Labels that stand in the notes' own regions: in the body a number at a line's head is no label. */
function inNotes(chain: readonly ChosenLabel[], stretches: readonly Stretch[]): ChosenLabel[] {
  const notes = stretches.filter(({ kind }) => kind === 'notes');
  let at = 0;
  return chain.filter(({ candidate }) => {
    while (at < notes.length && (notes[at]?.span[1] ?? 0) <= candidate.span[0]) at++;
    return (notes[at]?.span[0] ?? Infinity) <= candidate.span[0];
  });
}

/** Numbered notes are linked in sequence; author's notes bring their call-outs with them. */
function callOutsOf(
  drafts: readonly DraftNote[],
  authors: readonly AuthorNote[],
  link: (notes: readonly DraftNote[]) => (Span | null)[],
): (Span | null)[] {
  const linked = link(drafts.filter(({ number }) => number > 0)).values();
  const marked = authors.values();
  return drafts.map(({ number }) =>
    number > 0 ? (linked.next().value ?? null) : (marked.next().value?.callOut ?? null),
  );
}
