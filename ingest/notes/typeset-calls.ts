import type { DocumentText, Run } from '#schema/document.js';
import type { CallCandidate } from './evidence.js';
import { figuresIn } from './typeset-figures.js';
import { typesetLines, type TypesetLine } from './typeset-lines.js';

/** Raised figures in the body, also in headings: "law.12" with a superscript 12, "words13,14". By offset. */
export function typesetCalls(document: DocumentText): CallCandidate[] {
  return typesetLines(document)
    .filter((line) => line.region.kind === 'body')
    .flatMap((line) => line.runs.flatMap((run) => callsIn(document.text, line, run)));
}

const NUMBER = /\d{1,4}/g;
// "12", "12,13", "12 & 13", "[12]": figures and what joins them; "th" and "a" are no calls
const FIGURES = /^[\s[(]*\d{1,4}(?:[\s,;&–-]+\d{1,4})*[\s.,;:)\]*†]*$/;
// "*", "**", "†"
const MARKS = /^\s*(?:\*{1,4}|†{1,3}|‡{1,3}|§|¶)\s*$/;
// what a scan makes of raised figures: "l2", "®", "'4"; letters alone are an ordinal or a degree
const MISREAD = /^(?=.*[^\p{L}\s])[^\s.,;:]{1,4}$|^[lIO]{1,3}$/u;

function callsIn(text: string, line: TypesetLine, run: Run): CallCandidate[] {
  if (!run.raised) return [];
  const [start, end] = run.span;
  const printed = text.slice(start, end);
  if (FIGURES.test(printed))
    return [...printed.matchAll(NUMBER)].map((found): CallCandidate => {
      const at = start + found.index;
      const weight = isExponent(text, start, printed) ? 0.4 : 1;
      return { page: line.page, span: [at, at + found[0].length], number: Number(found[0]), weight };
    });
  const figures = /\d/.test(printed) ? figuresIn(printed) : null;
  if (figures !== null) return [{ page: line.page, span: run.span, number: Number(figures), weight: 0.8 }];
  const weight = MARKS.test(printed) ? 0.8 : MISREAD.test(printed) ? 0.7 : 0;
  return weight > 0 ? [{ page: line.page, span: run.span, number: 0, weight }] : [];
}

/** "10" and a raised 6, "km" and a raised 2: rather a power than a call. */
function isExponent(text: string, at: number, printed: string): boolean {
  return printed.trim().length === 1 && /(?:^|\s)(?:10|[ckm]?m)$/.test(text.slice(Math.max(0, at - 6), at));
}
