import { resolveCitations } from '#ingest/forms/index.js';
import { mergeWorks } from '#ingest/works/index.js';
import { BLANK } from '#ingest/works/reading.js';
import type { Citation, CitationForm } from '#schema/citation.js';
import type { CitationId } from '#schema/ids.js';
import type { Note } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS } from '#schema/work.js';
import type { Identifier, Reading } from '#schema/work.js';

/**
 * A document for resolution, one note a line: "1. book: David Scheffer / Missing Souls ;; Id. @ at 4".
 *
 *   KIND: Author, Author / Title / key=value ...   full citation; "-" for no author or title; "unknown:" for no kind;
 *                                                  "text=..." at the end for its own words
 *   Id.                                            id
 *   Scheffer supra 1                               supra; "supra 1" without a name, "Scheffer supra" without a note
 *   short Infopaq                                  short; "/ key=value" as above
 *   crossref 7
 *   nested ... @ at 4                              stands in a parenthetical; its pinpoint
 *
 * A note may be "3 lost." or "3 truncated."; "3 long." has a paragraph of text; "b." is the body.
 */
export function readCase(text: string): { citations: Citation[]; notes: Note[] } {
  const notes: Note[] = [];
  const citations: Citation[] = [];
  for (const line of text.trim().split('\n')) {
    const head =
      /^(?:s(?<series>\d)\.)?(?<number>\d+|b)(?: (?<status>lost|truncated|long))?\.(?<rest>.*)$/.exec(
        line.trim(),
      )?.groups;
    if (!head) throw new Error(`Unexpected line "${line}", expected "1. ..."`);
    const { number = '', rest = '' } = head;
    const series = Number(head.series ?? 0);
    if (number !== 'b') notes.push(noteOf(Number(number), series, head.status));
    rest
      .split(';;')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .forEach((part, i) => citations.push(citationOf(part, number, series, i + 1)));
  }
  return { citations, notes };
}

/** The outcomes of a case, by citation. */
export function outcomesOf(text: string): Map<string, Outcome> {
  const { citations, notes } = readCase(text);
  return new Map(
    resolveCitations(citations, mergeWorks(citations), notes).map((outcome) => [outcome.citation, outcome]),
  );
}

/** "2.1 = 1.1 note-before", "2.1 ? 1.1 1.2", "2.1 none", "2.1 -> 7": what became of a citation; works by their first citation. */
export function outcomeLine(text: string, citation: string): string {
  const all = outcomesOf(text);
  const outcome = all.get(citation);
  if (!outcome)
    throw new Error(`Unexpected citation ${citation}, expected one of ${[...all.keys()].join(' ')}`);
  const firstOf = (work: string) =>
    [...all.values()].find((one) => one.status === 'resolved' && one.work === work)?.citation ?? '';
  switch (outcome.status) {
    case 'resolved':
      return `${citation} = ${firstOf(outcome.work)} ${outcome.method}`;
    case 'ambiguous':
      return `${citation} ? ${outcome.candidates.map((candidate) => firstOf(candidate.work)).join(' ')}`;
    case 'unresolved':
      return `${citation} none`;
    case 'placed':
      return `${citation} -> ${outcome.note ?? 'elsewhere'}`;
  }
}

function noteOf(number: number, series: number, status: string | undefined): Note {
  const known = status === 'lost' || status === 'truncated' ? status : 'read';
  return {
    number,
    series,
    label: `${number}.`,
    page: 1,
    spans: status === 'long' ? [[0, 300]] : [],
    callOut: null,
    status: known,
  };
}

function citationOf(text: string, note: string, series: number, index: number): Citation {
  const nested = text.startsWith('nested ');
  const [matter = '', pinpoint = null] = text.replace(/^nested /, '').split(' @ ');
  const place: Citation['place'] =
    note === 'b' ? { in: 'body', index } : { in: 'note', series, note: Number(note), index };
  const id = `${series > 0 ? `s${series}.` : ''}${note}.${index}` as CitationId;
  const base = { id, place, spans: [], text: matter, signal: null, pinpoint, parenthetical: null, nested };
  const full = new RegExp(`^(${WORK_KINDS.join('|')}|unknown): (.*)$`).exec(matter);
  const supra = /^(?:(.*) )?supra(?: (\d+))?$/.exec(matter);
  if (full) {
    const [facts = '', printed = matter] = (full[2] ?? '').split(' / text=');
    const { reading, hereinafter } = readingOf(full[1] ?? '', facts);
    return { ...base, text: printed, form: 'full', reading, hereinafter, confidence: 0.9 };
  }
  if (supra)
    return { ...base, form: 'supra', name: supra[1] ?? null, targetNote: supra[2] ? Number(supra[2]) : null };
  if (/^(?:Id|Ibid)\.?$/i.test(matter)) return { ...base, form: 'id' satisfies CitationForm };
  if (matter.startsWith('crossref')) {
    return {
      ...base,
      form: 'crossref',
      direction: 'unsaid',
      targetNote: Number(matter.slice(9)) || null,
      targetPart: null,
    };
  }
  if (matter.startsWith('short ')) {
    const [name = '', ...facts] = matter.slice(6).split(' / ');
    return { ...base, form: 'short', name, reading: factsOf({ ...BLANK }, facts).reading };
  }
  throw new Error(`Unexpected citation "${text}", expected one of the forms above`);
}

function readingOf(kind: string, text: string): { reading: Reading; hereinafter: string | null } {
  const [authors = '-', title = '-', ...facts] = text.split(' / ');
  const reading: Reading = {
    ...BLANK,
    kind: WORK_KINDS.find((known) => known === kind) ?? null,
    authors: authors === '-' ? [] : authors.split(/, | & /),
    title: title === '-' ? null : title,
  };
  return factsOf(reading, facts);
}

function factsOf(start: Reading, facts: readonly string[]): { reading: Reading; hereinafter: string | null } {
  let reading = start;
  let hereinafter: string | null = null;
  const identifiers: Identifier[] = [];
  const urls: string[] = [];
  for (const fact of facts) {
    const [key = '', value = ''] = fact.split('=');
    const scheme = IDENTIFIER_SCHEMES.find((known) => known === key);
    if (scheme) identifiers.push({ scheme, value });
    else if (key === 'hereinafter') hereinafter = value;
    else if (key === 'year') reading = { ...reading, year: Number(value) };
    else if (key === 'url') urls.push(value);
    else reading = { ...reading, [key]: value };
  }
  return { reading: { ...reading, identifiers, urls }, hereinafter };
}
