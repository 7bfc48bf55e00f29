import { isUpperAt, skipSpace, trimEnd } from '#ingest/grammar/chars.js';
import { classify } from '#ingest/grammar/parentheticals.js';
import { pinpointAt } from '#ingest/grammar/pinpoints.js';
import { proseCount, runStart } from '#ingest/grammar/prose.js';
import type { Marker } from '#ingest/grammar/markers.js';
import { markerFrom, type Spotted, type Stretch } from '#ingest/grammar/stretch.js';

export interface SpottedSupra extends Spotted {
  readonly form: 'supra';
  readonly name: string | null;
  readonly targetNote: number | null;
}

/**
 * A source named by an earlier note, in [at, end): "Roth, supra note 10, at 3", "Roth (n 10) 3",
 * "First Report, para 94 (n 11)", "Roth, op. cit., p. 5". Words of prose before the name are left out.
 * Null where the marker belongs to a full citation ("Moe, ‘Essay’ in Roth (ed) (n 3)") or to a place.
 */
export function spotSupra(stretch: Stretch, at: number, end: number): SpottedSupra | null {
  const marker = markerFrom(stretch, at, end);
  return marker === null ? null : spotSupraAt(stretch, at, marker, end);
}

/** As `spotSupra`, for a marker that stands in [at, end). */
export function spotSupraAt(stretch: Stretch, at: number, marker: Marker, end: number): SpottedSupra | null {
  if (marker.points === 'part' || marker.place) return null;
  const { text } = stretch;
  const start = nameStart(stretch, at, marker);
  if (start === null) return null;
  const own = nameAndPinpoint(text, start, marker);
  if (own.name === '' && marker.direction === 'ahead') return null;
  const after = afterMarker(stretch, marker, end);
  return {
    form: 'supra',
    start,
    end: after.end,
    name: own.name === '' ? null : own.name,
    targetNote: marker.note,
    pinpoint: after.pinpoint ?? own.pinpoint,
  };
}

/** Where the name before the marker begins; null where what stands there is a source of its own. */
function nameStart(stretch: Stretch, at: number, marker: Marker): number | null {
  const { text } = stretch;
  const from = skipSpace(text, Math.max(at, marker.start - REACH), marker.start);
  const length = marker.start - from;
  if (length <= 1) return from;
  const name = text.slice(from, marker.start);
  if (isChapterIn(name) || isInBracket(stretch, from, marker)) return null;
  if (length <= 220 && isName(name)) return from;
  const start = Math.max(runStart(text, marker.start, from), from + behindSource(name));
  return start < trimEnd(text, from, marker.start) ? start : null;
}

// "Bo Moe, An Essay, 12 YALE L.J. 34 (1999), with Ann Lee, supra note 1": behind a source that is given in full
const SOURCE = /\([^()]{0,60}\b(?:1[5-9]|20)\d\d\),?\s(?:with|and)\s(?=\p{Lu})/gu;

/** Where a name begins that stands behind another source; 0 where none stands before it. */
function behindSource(name: string): number {
  const last = [...name.matchAll(SOURCE)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** How far before its marker a name may begin. */
const REACH = 300;

/** "Lee v. Moe, 1 U.S. 2 (2001) (quoting Roth, supra note 4)": the marker stands in a bracket that opens behind a source. */
function isInBracket({ text, close }: Stretch, from: number, marker: Marker): boolean {
  for (let i = from + 1; i < marker.start; i++) {
    if (text[i] !== '(' && text[i] !== '[') continue;
    const shut = close[i] ?? 0;
    if (shut < i) continue;
    if (shut > marker.start) return !OPENS_MARKER.test(text.slice(i + 1, marker.start));
    i = shut;
  }
  return false;
}

// "Roth (see footnote 4 above)": the bracket is the marker's own
const OPENS_MARKER = /^(?:see |cited (?:in |above |at )?|as cited |in )?$/i;

/** "Moe, ‘An Essay’ in Roth (eds)": a new source in a collection that the note has named. */
function isChapterIn(name: string): boolean {
  return /[’”'"],?\s(?:in:?|In:?)\s/u.test(name) || /,\sin\s[A-Z].*\((?:eds?\b|Hrsg)/u.test(name);
}

function isName(name: string): boolean {
  if (!isUpperAt(name, 0) && !/^(?:[‘“"'[]|de |van |von |d['’]|al-|idem, |eadem, |ders|dies)/u.test(name))
    return false;
  return (
    proseCount(name, 0, name.length) === 0 && !/[;:]\s|\.\s(?:See|The|In)\b|\((?:1[6-9]|20)\d\d\)/u.test(name)
  );
}

/** "First Report, paras 63–78, " -> the name and its pinpoint, where one stands before the marker. */
function nameAndPinpoint(
  text: string,
  start: number,
  marker: Marker,
): { name: string; pinpoint: string | null } {
  const printed = text.slice(start, nameEnd(text, start, marker.start));
  // "idem, Second Title, ": the title tells, not that its author is the one before
  const whole = printed.replace(/^(?:[Ii]dem|[Ee]adem|[Dd]ers\.|[Dd]ies\.),\s(?=.)/u, '');
  const comma = whole.lastIndexOf(',');
  for (let i = whole.indexOf(','); i >= 0 && comma >= 0; i = whole.indexOf(',', i + 1)) {
    const from = skipSpace(whole, i + 1);
    const pinpoint = pinpointAt(whole, from, whole.length, 'none');
    if (pinpoint !== null && pinpoint.end === whole.length)
      return { name: whole.slice(0, i), pinpoint: pinpoint.text };
  }
  return { name: whole, pinpoint: null };
}

/** Without the spaces, commas and opening brackets before the marker, nor the "see" of "Roth (see footnote 4 above)". */
function nameEnd(text: string, start: number, end: number): number {
  const opened = marksEnd(text, start, end);
  if (LOOK.test(text.slice(start, Math.min(opened, start + 6)))) return start;
  if (opened - start < 5 || !/\(see$/i.test(text.slice(opened - 4, opened))) return opened;
  return marksEnd(text, start, opened - 4);
}

// "V. supra, nota 1", "Ver supra nota 1", "Voir supra note 1": see, and no name
const LOOK = /^(?:V\.?|Ver|Vid\.?|Voir)$/u;

function marksEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && ' ,('.includes(text[i - 1] ?? '.')) i--;
  return i;
}

/** ", at 3", " 3", ", para 4 (Dec. 13, 2023)" behind the marker. */
function afterMarker(
  stretch: Stretch,
  marker: Marker,
  end: number,
): { end: number; pinpoint: string | null } {
  const { text, close } = stretch;
  const stop = text[marker.end] === ')' && text[marker.start] !== '(' ? marker.end + 1 : marker.end;
  let from = skipSpace(text, stop, end);
  if (text[from] === ',' || text[from] === ':') from = skipSpace(text, from + 1, end);
  const bare =
    text[marker.start] === '(' ||
    text[marker.end - 1] === ')' ||
    marker.points === 'work' ||
    text[from - 2] === ','
      ? 'pages'
      : 'none';
  const pinpoint = from > stop ? pinpointAt(text, from, end, bare) : null;
  const last = pinpoint?.end ?? marker.end;
  const bracket = skipSpace(text, last, end);
  const shut = close[bracket] ?? 0;
  const dated = shut > bracket && shut < end && classify(text.slice(bracket + 1, shut)) === 'date';
  return { end: dated ? shut + 1 : last, pinpoint: pinpoint?.text ?? null };
}
