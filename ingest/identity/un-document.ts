import { recase } from '#ingest/kinds/shape/recase.js';
import { BLANK } from '#ingest/works/reading.js';
import type { Identifier } from '#schema/work.js';
import { joined, paragraphFrom, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, readLine, yearOf } from './said.js';

const LETTERHEAD =
  /\b(?:United Nations|Nations Unies|Assembly of States Parties|World Trade (?:\S+ ){0,6}Organization|Organization of American States)\b|\bDistr\.?:/i;
/** Characters of a first page in which the letterhead stands. */
const TOP = 600;
const TOP_CELLS = 16;

/** A paper of the United Nations or another organisation: its letterhead, its symbol alone in a line, and its title. */
export const unDocument: Identify = (head, facts) => {
  if (!LETTERHEAD.test(head.flat.slice(0, TOP))) return null;
  const found = symbolIn(head);
  if (found === null) return null;
  const { symbol, kind, at } = found;
  const day = dayOf(head);
  const name = titleIn(head, belowLetterhead(head, at + 1));
  const title = recase(name?.title ?? facts.title ?? symbol.value);
  return {
    title,
    reading: {
      ...BLANK,
      kind,
      title: kind === 'resolution' ? null : title,
      year: yearOf(day) ?? facts.year,
      date: day,
      identifiers: [symbol],
    },
    end: name?.end ?? head.cells[at]?.end ?? 0,
  };
};

interface FoundSymbol {
  readonly symbol: Identifier;
  readonly kind: 'report' | 'resolution' | 'case';
  readonly at: number;
}

// "A/HRC/38/44", "S/RES/1593 (2005)", "A/61/40 (Vol. I)", also behind "United Nations"
const SYMBOL =
  /^(?:(?:United Nations|Nations Unies|International Criminal Court) )?(?<value>[A-Z][A-Za-z-]{0,11}\/[^\s()–]{2,40})(?:–\S{3,40})?(?: \((?:\d{4}|(?:Vol\.|Part) ?[IVX\d]{1,5}|SUPP)\))?$/;

function symbolIn({ cells }: Head): FoundSymbol | null {
  for (const [at, { text }] of cells.entries()) {
    const value = SYMBOL.exec(text)?.groups?.['value'];
    if (value === undefined) continue;
    const below = cells[at + 1]?.text ?? '';
    const { kind, identifiers } = readLine(
      value.includes('/Ser.') && NUMBER_BELOW.test(below) ? `${value} ${below}` : value,
    );
    const symbol = identifiers.find(({ scheme }) => scheme === 'symbol');
    if (symbol !== undefined && symbol.value.length * 4 >= value.length * 3)
      return { symbol, kind: kind === 'resolution' || kind === 'case' ? kind : 'report', at };
  }
  return null;
}

// "DOC. 11" below "OAS/Ser.L/V/III.43"
const NUMBER_BELOW = /^doc\. ?\d{1,4}$/i;

/** Distribution, day and language close the letterhead, where there are such lines. */
function belowLetterhead({ cells }: Head, from: number): number {
  const closing = cells.slice(0, TOP_CELLS).findLastIndex(({ text }) => /^(?:Distr|Original)\b/i.test(text));
  return belowAgenda(cells, Math.max(from, closing + 1));
}

const AGENDA = /^(?:Agenda items?|Items?) \d/;
// how papers are called, not the subjects of an agenda's items
const PAPER =
  /^(?:(?:Annual|Final|Interim|Joint|Preliminary|Progress|Thematic) )?(?:Report|report|Study|study)\b|^(?:Follow-up|Visit|Mission|Summary|Compilation|Annotations|Identical letters|Letters?|Notes? verbales?|Written)\b/;
const OF_THE_OFFICE = /^Annual report of the United Nations High Commissioner for Human Rights and/;

/** Below the subject of the agenda's item, where a paper's title follows it in a paragraph of its own. */
function belowAgenda(cells: Head['cells'], from: number): number {
  const agenda = cells.findIndex(({ text }) => AGENDA.test(text));
  if (agenda < 0) return from;
  const near = cells.slice(agenda + 1, agenda + 2 + LONGEST);
  const until = near.findIndex(({ text }) => AFTER_TITLE.test(text));
  const title = near
    .slice(0, until < 0 ? LONGEST + 1 : until)
    .findIndex(
      ({ text, paragraph }, at) =>
        PAPER.test(text) && !OF_THE_OFFICE.test(text) && cells[agenda + at]?.paragraph !== paragraph,
    );
  return title < 0 ? from : Math.max(from, agenda + 1 + title);
}

/** What stands between the symbol and the title: organ, distribution, day, language, session and agenda. */
const BEFORE_TITLE =
  /^(?:Distr\b|General$|Limited$|Original\b|English\b|Agenda item|Items? \d|Security Council$|General Assembly$|Human Rights (?:Council|Committee)$|Economic and Social Council$|(?:International )?Co(?:nvention|venant)\b|Committee\b|Civil and|Political Rights$|Working Group\b|Official Records|United Nations|\p{Lu}\p{L}+(?:-\p{L}+)? (?:session|meeting|year)\b|(?:Geneva|New York|The Hague|Vienna|Nairobi),|\d{1,2} \p{L}+|\p{L}+ \d{1,2}\p{L}* (?:session|year)|All Forms\b|Treatment or|the Rights of|Cultural Rights|ADVANCE|Assembly of States Parties$|INTERNATIONAL LAW COMMISSION$|International Law Commission$|A(?:ppellate Body|PPELLATE BODY)$|\(\d\d-|General Assembly .{0,40}Council$|GENERAL|ENGLISH|Advance|GE\.|\*|Note by|Submitted by|Resolution adopted|Adopted by|\[)/u;
// the organ's own part of a heading, where the subject stands in the lines below it
const NUMBERED =
  /^(?:General (?:comment|recommendation)|Communication|Joint general)\b\D{1,60}\d{1,4}(?: ?\(\d{4}\))?\*?$/i;
// what follows a title, also where no empty line parts them
const AFTER_TITLE =
  /^(?:Note by|Summary|Contents|Introduction|Prepared by|Submitted|Adopted|Annex|Addendum|Corrigendum|The (?:General Assembly|Security Council|Secretar|present)|(?:[IVX]{1,4}|\d{1,2}|[A-Z])\. |\*)/i;
const LONGEST = 6;

function titleIn(head: Head, from: number): { readonly title: string; readonly end: number } | null {
  for (let at = from; at < head.cells.length; at += 1) {
    const text = head.cells[at]?.text ?? '';
    if (BEFORE_TITLE.test(text) || /[A-Z]\/\S*\d/.test(text) || text.length < 5) continue;
    const numbered = NUMBERED.test(text) ? head.cells.slice(at, at + 1) : [];
    const lines = paragraphFrom(head, at + numbered.length, AFTER_TITLE).slice(0, LONGEST);
    const last = [...numbered, ...lines].at(-1);
    const title = [numbered, lines]
      .map((part) => joined(part).replace(/ ?\*{1,3}(?: \*{1,3})?$/, ''))
      .filter((part) => part !== '')
      .join(', ');
    return last === undefined || title.length > 300 ? null : { title, end: last.end };
  }
  return null;
}
