import type { DocumentText } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';
import { apparatusOf, calledShare } from './acceptance.js';
import { assembleNotes, type DraftNote } from './assemble.js';
import { bestChain } from './best-chain.js';
import { without } from './body.js';
import { CallIndex } from './call-index.js';
import type { CallCandidate, Evidence, Stretch } from './evidence.js';
import { noteFindings } from './findings.js';
import { fillGaps } from './gaps.js';
import { layoutOf } from './layout.js';
import { linkCalls } from './link-calls.js';
import { linkFarCalls } from './link-far-calls.js';
import { printedLines, type Printed } from './printed.js';
import type { SplitNotes } from './split.js';
import { hasSigns, textApparatus } from './text-apparatus.js';
import { bodyCalls, textEvidence } from './text-evidence.js';
import { typesetEvidence } from './typeset-evidence.js';

/** The notes on printed pages: labels, layout, texts, call-outs; from the layout where its source knows it. */
export function printedNotes(document: DocumentText): SplitNotes {
  const printed = printedLines(document);
  const typeset = typesetEvidence(document);
  const found = typeset ? typesetNotes(printed, typeset) : textNotes(printed);
  const notes = found.drafts.map((draft, at): Note => {
    const page = document.pages[draft.page]?.number ?? null;
    return { ...draft, page, callOut: found.callOuts[at] ?? null };
  });
  const body = found.stretches.filter(({ kind }) => kind === 'body').map(({ span }) => span);
  const holes = found.callOuts.filter((span) => span !== null);
  return { notes, body: without(body, holes), findings: noteFindings(notes) };
}

interface Found {
  readonly drafts: readonly DraftNote[];
  readonly stretches: readonly Stretch[];
  readonly callOuts: readonly (Span | null)[];
}

function typesetNotes(printed: Printed, evidence: Evidence): Found {
  const { text, paged } = printed;
  const calls = new CallIndex(evidence.calls);
  const labels = apparatusOf(bestChain(text, evidence.labels, calls).labels, calls);
  const stretches = evidence.stretches ?? [];
  const drafts = assembleNotes(text, fillGaps(printed, labels, evidence.calls), stretches);
  const clean = calledShare(labels) >= 0.6;
  return {
    drafts,
    stretches,
    callOuts: linkCalls(text, drafts, evidence.calls, stretches, { paged, clean }),
  };
}

function textNotes(printed: Printed): Found {
  const { text, paged } = printed;
  const evidence = textEvidence(printed);
  const { labels, reading } = textApparatus(printed, evidence);
  const chain = fillGaps(printed, labels, evidence.calls);
  const stretches = layoutOf(printed, chain, evidence.calls);
  const drafts = assembleNotes(text, chain, stretches);
  const calls: readonly CallCandidate[] = bodyCalls(text, stretches);
  const callOuts =
    reading === 'far'
      ? linkFarCalls(drafts, calls)
      : linkCalls(text, drafts, calls, stretches, { paged, clean: reading === 'clean' && !hasSigns(calls) });
  return { drafts, stretches, callOuts };
}
