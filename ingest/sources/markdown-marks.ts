/** A note's mark in Markdown: a call-out, or the label that begins a note. */
export interface Mark {
  readonly start: number;
  /** After the mark, and after the colon of a label. */
  readonly end: number;
  /** What call-out and label share: "^1", "1", "*". */
  readonly key: string;
  readonly printed: string;
  /** Stands at a line's head and begins a note. */
  readonly label: boolean;
}

/** [^1]  [^1]:  <sup>1</sup>  <sup>[1](#fn1)</sup>  ¹²  [[1]](#_ftn1)  $^{1}$  \[1\]  \* */
const MARK =
  /\[\^(?<foot>[^\]\s]{1,40})\](?<colon>:?)|<sup>(?:<a [^>]{1,120}>)?\[?(?<sup>\d{1,4})\]?(?:<\/a>|\(#[^)\s]{0,60}\))?<\/sup>|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})|\[\\?\[(?<word>\d{1,4})\\?\]\]\(#[^)\s]{0,60}\)|\$(?:\{ ?\})? ?\^ ?\{? ?(?<tex>\d{1,4}) ?\}? ?\$|\\\[(?<typed>\d{1,3})\\\]|(?<star>\\\*)/g;

/** All of them, in order. */
export function marksIn(text: string): Mark[] {
  const [marks, typed]: [Mark[], Mark[]] = [[], []];
  for (const found of text.matchAll(MARK)) {
    const { foot, colon, sup, raised, word, tex, typed: escaped, star } = found.groups ?? {};
    const head = atLineHead(text, found.index);
    const number = sup ?? word ?? tex ?? escaped ?? (raised === undefined ? undefined : digits(raised));
    const key = foot === undefined ? (number ?? '*') : `^${foot}`;
    (escaped === undefined ? marks : typed).push({
      start: found.index,
      end: found.index + found[0].length,
      key,
      printed: foot ?? number ?? (star ? '*' : ''),
      label: head && (foot === undefined || colon === ':'),
    });
  }
  const all = areNotes(typed) ? [...marks, ...typed] : marks;
  return [...all, ...headedLabels(text, all)].sort((a, b) => a.start - b.start);
}

/** Numbers in brackets are those of notes where most that begin a line were called before; else of paragraphs. */
function areNotes(typed: readonly Mark[]): boolean {
  const called = new Set<string>();
  let [labels, known] = [0, 0];
  for (const { key, label } of typed) {
    if (!label) called.add(key);
    else {
      labels++;
      if (called.has(key)) known++;
    }
  }
  return labels > 0 && known * 10 >= labels * 7;
}

const HEADING = /^(?:#{1,6} +)?(?:\*\*|__)?(?:foot|end)?notes:?(?:\*\*|__)?[ \t]*$/gim;
// "1. See Lee" in a list, also behind an anchor
const ITEM = /^ {0,3}(?:<a (?:name|id)="[^"]{1,60}"> ?<\/a> ?)?(?<number>\d{1,4})[.)](?=\s)/gm;
const ANCHORED = /^ {0,3}<a (?:name|id)="[^"]{1,60}"> ?<\/a> ?\[?(?<number>\d{1,4})[\].)]/gm;

/** The numbers of a list under "Notes", and those behind an anchor, for call-outs that have no other label. */
function headedLabels(text: string, marks: readonly Mark[]): Mark[] {
  const called = new Set(marks.filter(({ label }) => !label).map(({ key }) => key));
  for (const { key, label } of marks) if (label) called.delete(key);
  if (called.size === 0) return [];
  const from = [...text.matchAll(HEADING)].at(-1)?.index ?? text.length;
  const found = [...text.matchAll(ANCHORED), ...[...text.matchAll(ITEM)].filter(({ index }) => index > from)];
  return found.flatMap((item): Mark[] => {
    const key = item.groups?.['number'] ?? '';
    if (!called.delete(key)) return [];
    return [{ start: item.index, end: item.index + item[0].length, key, printed: key, label: true }];
  });
}

function atLineHead(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return (before < 0 || text[before] === '\n') && at - before <= 4;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function digits(raised: string): string {
  return [...raised].map((digit) => RAISED.indexOf(digit)).join('');
}
