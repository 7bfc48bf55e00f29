import type { DocumentText } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import { isApparatus } from './acceptance.js';
import { assembleNotes } from './assemble.js';
import { without } from './body.js';
import { labelChain, type ChosenLabel } from './chain.js';
import type { Evidence } from './evidence.js';
import { noteFindings } from './findings.js';
import { fillGaps } from './gaps.js';
import type { SplitNotes } from './split.js';
import { layoutOf } from './layout.js';
import { linkCalls } from './link-calls.js';
import { printedLines } from './printed.js';
import { bodyCalls, textEvidence } from './text-evidence.js';
import { typesetEvidence } from './typeset-evidence.js';
import { isClean, weighByUse } from './usual.js';

/** The notes on printed pages: evidence, chain of labels, layout, texts, call-outs. */
export function printedNotes(document: DocumentText): SplitNotes {
  const printed = printedLines(document);
  const evidence = typesetEvidence(document) ?? textEvidence(printed, false);
  const chain = fillGaps(printed, apparatus(document.text, evidence), evidence.calls);
  const stretches = evidence.stretches ?? layoutOf(printed, chain, evidence.calls);
  const drafts = assembleNotes(document.text, chain, stretches);
  const calls = evidence.stretches ? evidence.calls : bodyCalls(document.text, stretches);
  const callOuts = linkCalls(document.text, drafts, calls, stretches, {
    paged: printed.paged,
    clean: isClean(chain),
  });
  const notes = drafts.map((draft, at): Note => {
    const callOut = callOuts[at] ?? null;
    return { ...draft, page: document.pages[draft.page]?.number ?? null, callOut };
  });
  const body = stretches.filter(({ kind }) => kind === 'body').map(({ span }) => span);
  const holes = callOuts.filter((span) => span !== null);
  return { notes, body: without(body, holes), findings: noteFindings(notes) };
}

/** The chain of labels that is the document's apparatus; empty where it has none. */
function apparatus(text: string, evidence: Evidence): ChosenLabel[] {
  const first = labelChain(evidence.labels);
  const chain = labelChain(weighByUse(text, evidence.labels, first));
  return isApparatus(chain) ? chain : [];
}
