import { setUpName } from '#ingest/tables/parenthetical-words.js';
import type { Segment } from '../kind.js';
import { datesIn, type FoundDate } from './dates.js';
import { mendSigns, plainSigns } from './signs.js';

/** A bracketed stretch, [start, end) with its brackets. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly bracket: '(' | '[';
}

/**
 * A segment made ready for all kinds. `text` and `plain` have the length of the segment's text, so that offsets
 * are common to all three: matter that only says where a copy is (URL, archive, "last visited", "on file with",
 * "[hereinafter X]") is blanked, signs that a scan confused are mended. `plain` has straight quotes and hyphens.
 */
export interface Parts {
  readonly segment: Segment;
  readonly text: string;
  readonly plain: string;
  /** Where matter ends, before trailing spaces and stops. */
  readonly end: number;
  readonly groups: readonly Group[];
  readonly dates: readonly FoundDate[];
  /** Of articles, and those that arXiv gives its papers: "10.48550/arXiv.2105.12345". */
  readonly dois: readonly string[];
  readonly onFile: boolean;
}

/** Stands for blanked matter until all of it is found; no text of print has it. */
const BLANK = '\ue000';

const memory = new WeakMap<Segment, Parts>();

/** The parts of a segment; worked out once for all kinds. Linear in the segment's length. */
export function partsOf(segment: Segment): Parts {
  const known = memory.get(segment);
  if (known !== undefined) return known;
  const parts = makeParts(segment);
  memory.set(segment, parts);
  return parts;
}

/** A stretch of the parts as a reader reads it: blanks joined, outer commas dropped. */
export function slice(parts: Parts, start: number, end: number): string {
  return tidy(parts.text.slice(start, end));
}

/** Spaces joined, outer commas, colons and semicolons dropped. */
export function tidy(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isLoose(text.charCodeAt(start))) start++;
  while (end > start && isLoose(text.charCodeAt(end - 1))) end--;
  const cut = text.slice(start, end);
  return DOUBLE_SPACE.test(cut) ? cut.replace(/\s+/g, ' ') : cut;
}

const DOUBLE_SPACE = /\s\s|[^\S ]/;

/** Whether a character is a space, comma, colon or semicolon. */
function isLoose(code: number): boolean {
  return code === 32 || code === 44 || code === 58 || code === 59 || (code > 8 && code < 14) || code === 160;
}

function makeParts(segment: Segment): Parts {
  const found = blankCopies(mendSigns(segment.text));
  const plain = plainSigns(found.text);
  let end = plain.length;
  while (end > 0 && isLoose(plain.charCodeAt(end - 1))) end--;
  return {
    segment,
    text: found.text,
    plain,
    end,
    groups: groupsIn(plain),
    dates: datesIn(plain),
    dois: found.dois,
    onFile: found.onFile,
  };
}

function groupsIn(plain: string): Group[] {
  const groups: Group[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < plain.length; i++) {
    const c = plain.charCodeAt(i);
    if (c === 40 || c === 91) {
      if (depth === 0) open = i;
      depth++;
    } else if ((c === 41 || c === 93) && depth > 0) {
      depth--;
      if (depth === 0) groups.push({ start: open, end: i + 1, bracket: plain[open] === '(' ? '(' : '[' });
    }
  }
  return groups;
}

// "[hereinafter Rome Statute]", "(hereinafter 'the Report')"
const HEREINAFTER = /\[\s?[Hh]ere(?:in)?after\b[^\]]{0,200}\]|\(\s?[Hh]ere(?:in)?after\b[^\])]{0,200}[\])]/g;
// "('Rome Statute')" at the end of the matter
const SHORT_NAME = /\(\s?['"‘“](?:the )?[\p{L}\d][^()"”]{1,60}['"’”]\s?\)(?=[\s.,]*$)/gu;
// "(Roe Judgment)", "(the Study)" there
const SET_UP = new RegExp(`(?<=[\\d)] )\\(${setUpName}\\)(?=[\\s.,]*$)`, 'gu');
// "[https://perma.cc/58 BP-83V5]"
const PERMA = /\[?(?:https?:\/{1,2} ?|(?<![\w/.]))perma\.cc[^\]\s]{0,20}(?: ?[A-Z0-9-]{2,10})?[\])I]?\]?/g;
const ADDRESS = /<?(?:https?:\/|www\.)[^\s<>]+>?/g;
// "asp.icc-cpi.int/non-cooperation", an address that lost its head
const BARE_ADDRESS =
  /(?<![\p{L}\d./@-])[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:org|com|int|net|gov|edu|info|eu|uk|de|ch|nl|fr|cc|au|ca|za)(?:\/[^\s<>]*)?(?![\p{L}\d])/gu;
// "doi: 10.1093/jicj/mqx001"
const DOI = /(?:\b(?:doi|DOI):?\s?)?\b10\.\d{4,9}\/[^\s<>[\]"”]+/g;
// "arXiv:2105.12345v2 [cs.CL]", "arXiv preprint arXiv:2105.12345", "arXiv 2105.12345": a number of arXiv, with its field
const ARXIV =
  /\b(?:arXiv preprint,? )?arXiv(?: preprint)?:? ?(?<id>\d{4}\.\d{4,5})(?:v\d{1,2})?(?: ?[([](?:[a-z]{2,5}(?:-[a-z]{2,3})?\.[A-Z]{2}|[a-z]{2,8}(?:-[a-z]{2,3})?)[)\]])?/gi;
// "https://arxiv.org/abs/2105.12345", "arxiv.org/pdf/2105.12345v1.pdf"
const ARXIV_ADDRESS = /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/i;
// "(last visited Feb. 24, 2025)", "accessed 3 May 2020", "[last accessed: 12.3.2020]"
const VISIT_SIGNS = ['isit', 'ccess', 'onsult', 'checked', 'updated', 'modified', 'abgerufen', 'Stand'];
const VISITED =
  /[([]?\b(?:last |date )?(?:[Aa]ccess(?:ed)?|[Vv]isit(?:ed)?|[Cc]onsulted|[Ll]ast (?:visited|accessed|checked|updated|modified)|abgerufen am|Stand)(?: on)?:? (?:\d{1,2}[ ./]|[A-Z][a-z]{2,8}\.? \d)[\p{L}\d ,./]{0,22}\d{2,4}[)\]]?/gu;
/** How the DOI of a paper of arXiv begins. */
export const ARXIV_DOI = '10.48550/arXiv.';
const ON_FILE = /\(?(?:copy )?on file with\b[^()]{0,160}\)?/gi;
// what leads to an address that is blanked by now
const LEADS =
  /[(,]?\s?\b(?:(?:also )?(?:available|accessible|archived|reprinted|accessed|retrieved)(?: online)?(?: at| from| on| via)?|online|URL|at|in|see)\s?:?\s*(?=\ue000)/gi;

function blankCopies(whole: string): { text: string; dois: string[]; onFile: boolean } {
  let text = whole;
  const dois: string[] = [];
  const blank = (hit: string): string => BLANK.repeat(hit.length);
  if (/[Hh]ere(?:in)?after/.test(text)) text = text.replace(HEREINAFTER, blank);
  if (text.includes('perma')) text = text.replace(PERMA, blank);
  const address = (hit: string): string => {
    const kept = trimAddress(hit);
    const paper = ARXIV_ADDRESS.exec(kept)?.[1];
    if (paper !== undefined) dois.push(`${ARXIV_DOI}${paper}`);
    return blank(kept) + hit.slice(kept.length);
  };
  if (/https?:|www\./.test(text)) text = text.replace(ADDRESS, address);
  if (/arxiv/i.test(text))
    text = text.replace(ARXIV, (hit, id: string) => {
      dois.push(`${ARXIV_DOI}${id}`);
      return blank(hit);
    });
  if (text.includes('10.')) {
    text = text.replace(DOI, (hit) => {
      const kept = trimAddress(hit);
      dois.push(kept.replace(/^\D*/, ''));
      return blank(kept) + hit.slice(kept.length);
    });
  }
  if (/[a-z]\.[a-z]{2,4}/.test(text)) text = text.replace(BARE_ADDRESS, address);
  if (VISIT_SIGNS.some((sign) => text.includes(sign))) text = text.replace(VISITED, blank);
  const onFile = /on file with/i.test(text);
  if (onFile) text = text.replace(ON_FILE, blank);
  if (text.includes(BLANK)) text = text.replace(LEADS, blank).replace(/\ue000/g, ' ');
  if (text.includes(')'))
    text = text
      .replace(SHORT_NAME, (hit, at: number) => (at > 12 ? ' '.repeat(hit.length) : hit))
      .replace(SET_UP, (hit, at: number) => (at > 12 ? ' '.repeat(hit.length) : hit));
  return { text, dois: [...new Set(dois)], onFile };
}

function trimAddress(hit: string): string {
  const cut = hit.replace(/(?<![.,;:\])])[.,;:\])]+$/, '');
  return cut.includes('(') && hit.charAt(cut.length) === ')' ? `${cut})` : cut;
}
