import type { Kind, KindReading, Segment } from './kind.js';
import { isPerson } from './shape/person.js';
import { writingLabel } from './shape/labels.js';
import { writingKeys } from './shape/keys.js';
import { partsOf, slice, tidy } from './shape/parts.js';
import { pinWithin } from './shape/pinpoint.js';
import { presidentialPaper } from './shape/presidential.js';
import { makeReading } from './shape/reading.js';
import { stretchText, titleText, writingOf, type Writing } from './shape/writing.js';

/** Speeches, remarks, interviews, lectures, and other unpublished sources. */
export const speechKind: Kind = {
  kind: 'speech',
  read,
  keys: (reading) => writingKeys(reading),
  label: writingLabel,
};

// the words with which a spoken or unpublished source begins or is described
const SPOKEN =
  /(?:^|, |[("'])(?:(?:Opening|Closing|Welcome|Keynote|Introductory|Concluding|Informal|Prepared|Plenary|Inaugural) )?(?:Remarks|Address|Speech|Lecture|Keynote|Statement (?:of|by|to|at|before)|Testimony|[Ii]nterview (?:with|of|by)|Presentation|Comments (?:of|by|at)|Panel [Dd]iscussion|Oral [Ss]tatement|Telephone [Ii]nterview|(?:[Ee]-?mail(?: communication)?|Letter|Memorandum|Memo) from|Conversation with|Submissions? (?:by|of|from)|Information (?:provided|received|submitted) (?:by|from))\b/;
// "Human Rights Watch telephone interview with Ann Roe"
const INTERVIEW = /^\p{Lu}[\p{L}’' ]{2,40} (?:(?:telephone|phone|email|group) )?interviews? with\b/u;
const UNPUBLISHED =
  /\b(?:unpublished|forthcoming|working title|manuscript|(?:Ph|D)\.? ?D?(?:Phil)?\.? (?:thesis|dissertation)|LL\.?M\.? thesis|(?:doctoral|master['’]?s) (?:thesis|dissertation)|M\.?A\.? thesis|mimeo)\b/i;
const LECTURE =
  /\b(?:Memorial|Annual|Inaugural|Distinguished|Named) Lecture\b|^ ?\((?:\p{Lu}[\p{L}.'-]+ ){1,5}(?:Lecture|Oration|Address|Keynote)[,)]/u;
const THESIS = /\b(?:thesis|dissertation)\b/i;

function read(segment: Segment): KindReading | null {
  const papers = presidentialPaper(partsOf(segment));
  if (papers?.spoken === true)
    return makeReading('speech', partsOf(segment), papers.found, 0.98, papers.pinpoint);
  const writing = writingOf(segment);
  const { parts } = writing;
  const unpublished = UNPUBLISHED.exec(parts.plain);
  const thesis = unpublished !== null && THESIS.test(unpublished[0]);
  if ((writing.journal !== null && !thesis) || writing.collection !== null) return null;
  const spoken = SPOKEN.exec(parts.plain) ?? INTERVIEW.exec(parts.plain);
  const lectured =
    spoken === null && writing.quoted !== null && LECTURE.test(parts.plain.slice(writing.quoted.after));
  if (spoken === null && unpublished === null && !lectured) return null;
  const said = spoken === null ? null : spokenOf(writing, spoken);
  const found = {
    authors: said?.authors ?? writing.head.authors,
    title:
      said?.title ?? titleText(writing)?.replace(/ ?\((?:working title|unpublished)[^)]*\)/i, '') ?? null,
    year: writing.year,
    date: writing.date,
  };
  const sure =
    spoken !== null
      ? found.authors.length > 0
        ? 0.9
        : writing.date !== null
          ? 0.75
          : 0.4
      : writing.head.authors.length > 0
        ? 0.76
        : 0;
  return makeReading('speech', parts, found, sure, stretchText(writing, placeIn(writing)));
}

/** ", p. 3": also where nothing but what was said stands before it. */
function placeIn({ parts, pin }: Writing): { start: number; end: number } | null {
  return pin ?? pinWithin(parts.plain, 0, parts.end);
}

const BY =
  /\b(?:by|of|with|from) (?:(?:H\.E\.|Justice|Judge|President|Professor|Prof\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Ambassador|Prosecutor|Secretary-General|Senator|Sir|Lord|Madam) )*(?<name>\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|van|von|de|al|bin)){1,4})/u;

/** Who speaks, and the title: from the describing words on, over the speaker's office. */
function spokenOf(writing: Writing, spoken: RegExpExecArray): { authors: readonly string[]; title: string } {
  const { parts, head } = writing;
  const start = spoken.index + (/^(?:, |[("'])/.exec(spoken[0])?.[0].length ?? 0);
  const stop =
    writing.imprint?.start !== undefined && writing.imprint.start > start
      ? writing.imprint.start
      : (parts.dates.find((d) => d.start > start)?.start ?? parts.end);
  const place = placeIn(writing)?.start ?? stop;
  const title = tidy(slice(parts, start, Math.max(place > start ? Math.min(stop, place) : stop, start + 1)));
  if (head.authors.length > 0)
    return { authors: head.authors, title: writing.quoted === null ? title : (titleText(writing) ?? title) };
  const name = BY.exec(title)?.groups?.['name'];
  return { authors: name !== undefined && isPerson(name) ? [name] : [], title };
}
