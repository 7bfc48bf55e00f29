import { hit, type Hit } from './hit.js';
import { skipSpace } from './chars.js';

/** A word or bracket that points to another note or to a Part of the same document. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** `note`: "supra note 12", "(n 12)"; `part`: "infra Part II"; `work`: "op. cit." without a number. */
  readonly points: 'note' | 'part' | 'work';
  readonly direction: Direction;
  readonly note: number | null;
  readonly part: string | null;
  /** "and accompanying text", "text to n 12": the place is meant, no source. */
  readonly place: boolean;
}

type Direction = 'back' | 'ahead' | 'unsaid';

/** All markers of a text in order, never overlapping. Linear. */
export function markersOf(text: string): Marker[] {
  const markers: Marker[] = [];
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(text); found !== null; found = TRIGGER.exec(text)) {
    const at = found.index;
    const marker = READERS.reduce<Marker | null>((seen, read) => seen ?? read(text, at), null);
    if (marker === null) continue;
    markers.push(marker);
    TRIGGER.lastIndex = Math.max(marker.end, at + 1);
  }
  return markers;
}

type Reader = (text: string, at: number) => Marker | null;

/** "supra note 10", "infra Part II", "above, n 12", "below Part 2", "supra text accompanying note 5", "supra". */
const directed: Reader = (text, at) => {
  const way = hit(WAY, text, at);
  if (way === null) return null;
  const direction = directionOf(way.text);
  const from = skipComma(text, way.end);
  const lead = hit(TO_NOTE, text, from);
  const note = noteAt(text, lead?.end ?? from);
  if (note !== null)
    return noteMarker(text, at, note, direction, lead !== null && /text|accomp|near/u.test(lead.text));
  const part = hit(PART, text, hit(IN, text, from)?.end ?? from);
  if (part !== null) return partMarker(at, part, direction, part.end);
  const pages = hit(PAGES, text, from);
  if (pages !== null && direction === 'ahead')
    return { ...BLANK, start: at, end: pages.end, points: 'part', direction, place: true };
  if (!/^supra/iu.test(way.text)) return null;
  return { ...BLANK, start: at, end: way.end, points: 'work', direction };
};

/** "text at n 12 above", "text accompanying supra note 5", "accompanying text at notes 3-5", "text to n 12". */
const textTo: Reader = (text, at) => {
  const lead = hit(TEXT_TO, text, at);
  if (lead === null) return null;
  const way = hit(WAY, text, lead.end);
  const note = noteAt(text, way === null ? lead.end : skipComma(text, way.end));
  if (note === null) return null;
  const after = way === null ? hit(WAY, text, skipComma(text, note.end)) : null;
  const direction = way ?? after;
  return noteMarker(
    text,
    at,
    { ...note, end: after?.end ?? note.end },
    direction === null ? 'unsaid' : directionOf(direction.text),
    true,
  );
};

/** "notes 12-14 above and accompanying text", "n 12 below", "notes 5–7 and accompanying text". */
const noteThenWay: Reader = (text, at) => {
  const note = noteAt(text, at);
  if (note === null) return null;
  const way = hit(WAY, text, skipComma(text, note.end));
  if (way !== null) return noteMarker(text, at, { ...note, end: way.end }, directionOf(way.text), false);
  const place = hit(PLACE, text, note.end);
  return place === null ? null : noteMarker(text, at, note, 'unsaid', true);
};

/** "Part III below", "section II.B infra". */
const partThenWay: Reader = (text, at) => {
  const part = hit(PART, text, at);
  if (part === null) return null;
  const way = hit(WAY, text, skipComma(text, part.end));
  return way === null ? null : partMarker(at, part, directionOf(way.text), way.end);
};

/** OSCOLA "(n 12)", German "(Fn. 12)", "(supra note 4)", "(see footnote 12 above)". */
const bracketed: Reader = (text, at) => {
  const open = hit(OPEN, text, at);
  const note = open === null ? null : noteAt(text, open.end);
  if (note === null) return null;
  const way = text[note.end] === ' ' ? hit(WAY, text, note.end + 1) : null;
  const shut = way?.end ?? note.end;
  if (text[shut] !== ')') return null;
  const direction = way === null ? 'back' : directionOf(way.text);
  return { ...BLANK, start: at, end: shut + 1, points: 'note', direction, note: note.number };
};

/** "op. cit., n. 12", "loc. cit.", "cited above at footnote 2", "a.a.O. (Fn. 12)", "précité, note 5". */
const worked: Reader = (text, at) => {
  const word = hit(WORK, text, at);
  if (word === null) return null;
  const link = hit(WORK_LINK, text, word.end);
  const note = noteAt(text, link?.end ?? word.end);
  if (note === null)
    return /^cited$/u.test(word.text)
      ? null
      : { ...BLANK, start: at, end: word.end, points: 'work', direction: 'back' };
  const shut = text[note.end] === ')' && link !== null && link.text.includes('(') ? 1 : 0;
  return { ...BLANK, start: at, end: note.end + shut, points: 'note', direction: 'back', note: note.number };
};

/** "Roe, note 1, p. 13", "Roe, see note 20, 365": behind a family name at the beginning, before a place or the end. */
const named: Reader = (text, at) => {
  const see = text.startsWith('see ', at - 4) ? 4 : 0;
  const note = text[at] === 'n' && at < LONGEST_NAME ? noteAt(text, at) : null;
  if (
    note === null ||
    !FAMILY.test(text.slice(0, at - see)) ||
    !PLACED.test(text.slice(note.end, note.end + 12))
  )
    return null;
  return { ...BLANK, start: at - see, end: note.end, points: 'note', direction: 'back', note: note.number };
};

const LONGEST_NAME = 60;
// "Roe, ", "See also A. Roe/B. Moe, "
const FAMILY =
  /^(?:(?:[Ss]ee|[Cc]f\.|[Bb]ut|also)\s){0,2}(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}[\p{L}’-]+(?:(?:\/|\sand\s|\s&\s)(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}[\p{L}’-]+)?,\s$/u;
const PLACED = /^(?:,\s(?:pp?\.?\s?|at\s|paras?\.?\s)?\d|\.?$)/u;

const READERS: readonly Reader[] = [directed, textTo, bracketed, worked, noteThenWay, named, partThenWay];

const BLANK = { note: null, part: null, place: false } as const;

function noteAt(text: string, at: number): { number: number; end: number } | null {
  NOTES.lastIndex = at;
  NOTE.lastIndex = at;
  const found = NOTES.exec(text) ?? NOTE.exec(text);
  if (found === null) return null;
  const digits = (found.groups?.['number'] ?? '').replace(/[lI]/gu, '1').replace(/O/gu, '0');
  return { number: Number(digits), end: at + found[0].length };
}

function noteMarker(
  text: string,
  start: number,
  note: { number: number; end: number },
  direction: Direction,
  place: boolean,
): Marker {
  const tail = hit(PLACE, text, note.end);
  return {
    start,
    end: tail?.end ?? note.end,
    points: 'note',
    direction,
    note: note.number,
    part: null,
    place: place || tail !== null,
  };
}

/** `part`: as hit by PART; `end`: with the word of direction where that follows. */
function partMarker(start: number, part: Hit, direction: Direction, end: number): Marker {
  const label = part.text.slice(Math.max(part.text.lastIndexOf(' '), part.text.lastIndexOf('§')) + 1);
  return { ...BLANK, start, end, points: 'part', direction, part: label };
}

function directionOf(way: string): Direction {
  return /^(?:infra|below|unten)/iu.test(way) ? 'ahead' : 'back';
}

function skipComma(text: string, at: number): number {
  return skipSpace(text, text[at] === ',' ? at + 1 : at);
}

const TRIGGER =
  /(?:\b|(?<=\bsee))(?:supra|infra|above|below|oben|unten|op|ob|loc|cit|cited|sources|cases|authorities|references|works|articles|text|accompanying|discussion|notes?|nota|nn?|fns?|footnotes?|parts?|sections?|sects?|chapters?|chap|ch|pr[ée]cit[ée]e?|pr[ée]c|aaO|fu(?:ß|ss)n|a\.\s?a)\b|\(/giu;
const WAY = /(?:supra|infra|above|below|oben|unten)\b/iuy;
// "text accompanying ", "at ", "in "
const TO_NOTE = /(?:text\s)?(?:accompanying|at|near|in|to)\s/uy;
const TEXT_TO =
  /(?:(?:sources|cases|authorities|references|works|articles)\scited(?:\sin|\sat)?|(?:accompanying\s)?(?:text|discussion)(?:\saccompanying|\sto|\sat|\snear|\spreceding|\sfollowing)|accompanying(?:\stext)?)\s/iuy;
// "note 12", "nn. 12-14", "fn 3 and 4", "mnote 11" (a scan's)
const NOTE =
  /(?:m?[Nn]otes?|[Nn]ota|nn?|[Ff]ns?|FN|[Ff]ootnotes?|Anm|Fu(?:ß|ss)n(?:ote)?)\b\.?\s?(?<number>\d[\dlIO]{0,3})(?![\dA-Za-z]|\.\d)(?:\s?(?:[-–—&]|and|und)\s?\d{1,4}(?![A-Za-z\d]))*/uy;
// "notes 4-6, 13 & 34": behind the plural a comma joins notes, no page
const NOTES =
  /(?:[Nn]otes|nn|[Ff]ootnotes)\.?\s?(?<number>\d{1,4})(?:(?:\s?[-–—&]\s?|,?\sand\s|,\s)\d{1,4}(?![A-Za-z\d]|\s[A-Z]))+/uy;
const PLACE =
  /,?\s(?:and|&)\s(?:the\s)?(?:accompanying\s|related\s)?(?:text|discussion)\b(?:\s(?:accompanying|thereto)\b)?/uy;
// "Part III.A.3", "Section 4.2", "§ II(b)"
const PART =
  /(?:Parts?|Sections?|Sec\.|Sects?\.|Chapters?|Ch\.|ch|chap\.|Subsections?|Appendix|Annex|Abschnitt|Teil|Kapitel|Figure|Table|§§?)\s?(?:[IVXLC]{1,7}|\d+[a-z]?|[ABD-HJKM-UWYZ])(?![A-Z])(?:\.(?:[A-Z]{1,4}|\d{1,2})(?![A-Z])|\([0-9a-z]{1,3}\))*/iuy;
const IN = /(?:at|in|under)\s/uy;
const PAGES = /(?:at\s|pp?\.?\s?)+\d+(?:[-–]\d+)?/uy;
const OPEN = /\((?:see\s)?(?:above|supra|oben)?,?\s?/uy;
const WORK =
  /(?:op|ob|loc)\.?\s?cit\b\.?|(?<=,\s)cit\.(?=[,;.\s]|$)|(?<=,\s)pr[ée]c\.|aaO\b|cited\s(?:above|supra)\b|cited(?=,?\s(?:at|in)\s(?:n|f))|a\.\s?a\.\s?O\.|pr[ée]cit[ée]e?\b/iuy;
// ", n. 12": what may stand between the word and the note
const WORK_LINK = /,?\s?\(?(?:supra\s|above\s)?,?\s?(?:at\s|in\s)?/uy;
