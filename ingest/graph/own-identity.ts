import { readSegment } from '#ingest/kinds/index.js';
import { datesIn } from '#ingest/kinds/shape/dates.js';
import { BLANK } from '#ingest/works/reading.js';
import type { DocumentText } from '#schema/document.js';
import type { Identifier, Reading } from '#schema/work.js';

/**
 * What a decision or an organisation's document says of itself in its first lines, as other documents cite it: the
 * court's stamp, the symbol under the letterhead, parties with neutral citation and day. Null for other documents.
 */
export function ownIdentity(document: DocumentText): Reading | null {
  const lines = headLines(document.text);
  return stamped(document) ?? lettered(document, lines) ?? decided(document, lines);
}

/** So far into a document its first page says what it is; and so many lines of it, none longer. */
const HEAD = { characters: 3000, lines: 60, line: 120 };

function headLines(text: string): string[] {
  return text
    .slice(0, HEAD.characters)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 3 && line.length <= HEAD.line)
    .slice(0, HEAD.lines);
}

// "ICC-02/05-01/09-302 06-07-2017 1/55 EC PT": the registry's stamp on each page
const STAMP = /\b(ICC-\d\d\/\d\d(?:-\d\d\/\d\d)?-\d[A-Za-z0-9-]*) +(\d\d)-(\d\d)-(\d{4}) +\d+\/\d+/;

function stamped({ text, facts }: DocumentText): Reading | null {
  const hit = STAMP.exec(text.slice(0, HEAD.characters));
  if (hit === null) return null;
  const [, value = '', day = '', month = '', year = ''] = hit;
  return {
    ...BLANK,
    kind: 'case',
    title: facts.title,
    year: Number(year),
    date: `${year}-${month}-${day}`,
    identifiers: [{ scheme: 'docket', value }],
  };
}

const LETTERHEAD = /United Nations|Nations Unies|Distr\.?:|Assembly of States Parties/;

/** "A/HRC/27/48" on a line of its own under "United Nations". */
function lettered({ text, facts }: DocumentText, lines: readonly string[]): Reading | null {
  if (!LETTERHEAD.test(text.slice(0, 600))) return null;
  for (const line of lines) {
    const { kind, identifiers } = readLine(line);
    const symbol = identifiers.find(({ scheme }) => scheme === 'symbol');
    if (symbol !== undefined && symbol.value.length * 4 >= line.length * 3)
      return { ...BLANK, kind, title: facts.title, year: facts.year, identifiers: [symbol] };
  }
  return null;
}

const PARTIES = /\S (?:vs?\.?|c\.) \S|^(?:In re|In the (?:matter|interest) of|Ex parte|Re) /i;

/** "Bernard WEST v. UNITED STATES" with "Neutral citation number: [2022] EWFC 99" and "Decided Sept. 18, 2014" below. */
function decided({ facts }: DocumentText, lines: readonly string[]): Reading | null {
  if (facts.title === null || facts.authors.length > 0 || !PARTIES.test(facts.title)) return null;
  const date = dayOf(lines);
  const identifiers = lines.flatMap((line) => numbersOf(line.replace(/^\p{Lu}[\p{L} ]{3,30}: ?/u, '')));
  return {
    ...BLANK,
    kind: 'case',
    title: facts.title,
    year: date === null ? facts.year : Number(date.slice(0, 4)),
    date,
    identifiers: identifiers.slice(0, 4),
  };
}

/** The identifiers of a line that is made of little else. */
function numbersOf(line: string): readonly Identifier[] {
  const { kind, identifiers } = readLine(line);
  const length = identifiers.reduce((sum, { value }) => sum + value.length, 0);
  return kind === 'case' && length * 2 >= line.length ? identifiers : [];
}

/** The day of the decision: a line that says so, else a line that is a date. */
function dayOf(lines: readonly string[]): string | null {
  const dated = lines.flatMap((line) => {
    const found = datesIn(line).find(({ iso }) => iso !== null);
    return found?.iso ? [{ line, iso: found.iso, share: (found.end - found.start) / line.length }] : [];
  });
  const said = dated.find(({ line }) =>
    /^(?:Decided|Delivered|Handed down|Date|Judge?ment|Filed)\b/i.test(line),
  );
  return said?.iso ?? dated.find(({ share }) => share > 0.7)?.iso ?? null;
}

function readLine(text: string): Reading {
  return readSegment({ text, italics: null, smallCaps: null, urls: [], perma: null })?.reading ?? BLANK;
}
