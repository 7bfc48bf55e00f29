import type { DocumentText } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import { isApparatus, isClean } from './acceptance.js';
import { assembleNotes } from './assemble.js';
import { without } from './body.js';
import { labelChain, type ChosenLabel } from './chain.js';
import type { Evidence } from './evidence.js';
import { noteFindings } from './findings.js';
import { fillGaps } from './gaps.js';
import type { SplitNotes } from './split.js';
import { layoutOf } from './layout.js';
import { linkCalls } from './link-calls.js';
import { printedLines, type Printed } from './printed.js';
import { bodyCalls, textEvidence } from './text-evidence.js';

/** The notes on printed pages: evidence, chain of labels, layout, texts, call-outs. */
export function printedNotes(document: DocumentText): SplitNotes {
  const printed = printedLines(document);
  const evidence = evidenceOf(document, printed);
  const chain = fillGaps(printed, apparatus(evidence));
  const stretches = evidence.stretches ?? layoutOf(printed, chain, evidence.calls);
  const drafts = assembleNotes(document.text, chain, stretches);
  const calls = evidence.stretches ? evidence.calls : bodyCalls(document.text, stretches);
  const callOuts = linkCalls(document.text, drafts, calls, stretches, printed.paged);
  const notes = drafts.map((draft, at): Note => {
    const callOut = callOuts[at] ?? null;
    return { ...draft, page: document.pages[draft.page]?.number ?? null, callOut };
  });
  const body = stretches.filter(({ kind }) => kind === 'body').map(({ span }) => span);
  const holes = callOuts.filter((span) => span !== null);
  return { notes, body: without(body, holes), findings: noteFindings(notes) };
}

/** From the page's layout where its source knows it, else from the text. */
function evidenceOf(_document: DocumentText, printed: Printed): Evidence {
  return textEvidence(printed, false);
}

/** The chain of labels that is the document's apparatus; empty where it has none. */
function apparatus(evidence: Evidence): ChosenLabel[] {
  const chain = labelChain(evidence.labels);
  if (!isClean(chain)) return isApparatus(chain) ? chain : [];
  // where call-outs are read well, a label without one has to have more to say for itself
  const strict = evidence.labels.map((label) =>
    label.called ? label : { ...label, weight: label.weight - 0.4 },
  );
  const again = labelChain(strict);
  return isApparatus(again) ? again : [];
}
