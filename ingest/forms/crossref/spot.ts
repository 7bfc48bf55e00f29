import type { Marker } from '#ingest/grammar/markers.js';
import { markerFrom, type Spotted, type Stretch } from '#ingest/grammar/stretch.js';

export interface SpottedCrossReference extends Spotted {
  readonly form: 'crossref';
  readonly direction: Marker['direction'];
  readonly targetNote: number | null;
  readonly targetPart: string | null;
}

/**
 * A reference to a place of the same document that begins at `at`: "infra note 144", "supra Part III.A.3",
 * "notes 12-14 above and accompanying text", "below Part 2"; after a signal also "Part III" alone.
 */
export function spotCrossReference(
  stretch: Stretch,
  at: number,
  end: number,
  signalled: boolean,
): SpottedCrossReference | null {
  LEAD.lastIndex = at;
  const from = at + (LEAD.exec(stretch.text)?.[0].length ?? 0);
  const marker = markerFrom(stretch, at, end);
  if (marker !== null && marker.start === from && pointsToPlace(stretch, marker, signalled))
    return placed(marker);
  return directedPlace(stretch, from, end) ?? (signalled ? barePart(stretch, from, end) : null);
}

/** What a marker in the midst of prose refers to: "as shown in Part II below". Null where a source is meant. */
export function crossReferenceOf(marker: Marker): SpottedCrossReference | null {
  return marker.points === 'part' || marker.place || marker.direction === 'ahead' ? placed(marker) : null;
}

/** "See supra note 12" alone is a place; "Supra note 12, at 3" stands for the source cited there. */
function pointsToPlace(stretch: Stretch, marker: Marker, signalled: boolean): boolean {
  if (crossReferenceOf(marker) !== null) return true;
  const { text } = stretch;
  if (marker.points !== 'note' || text[marker.start] === '(') return false;
  const pinpointed = /^,?\s(?:at|pp?\.|paras?|art|§|¶)/u.test(text.slice(marker.end, marker.end + 8));
  return !pinpointed && (signalled || /^[sn]/u.test(text[marker.start] ?? ''));
}

function placed(marker: Marker): SpottedCrossReference {
  return {
    form: 'crossref',
    start: marker.start,
    end: marker.end,
    pinpoint: null,
    direction: marker.direction,
    targetNote: marker.points === 'note' ? marker.note : null,
    targetPart: marker.part,
  };
}

/** "See above, para. 123.", "Paragraphs 23-27 below": of this document, where nothing but the end follows. */
function directedPlace({ text }: Stretch, at: number, end: number): SpottedCrossReference | null {
  for (const pattern of [WAY_PLACE, PLACE_WAY]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (
      found === null ||
      at + found[0].length > end ||
      !/^[\s.,)]*$/u.test(text.slice(at + found[0].length, end))
    )
      continue;
    const direction = /below|infra/iu.test(found.groups?.['way'] ?? '') ? 'ahead' : 'back';
    const stop = at + found[0].length;
    return {
      form: 'crossref',
      start: at,
      end: stop,
      pinpoint: null,
      direction,
      targetNote: null,
      targetPart: null,
    };
  }
  return null;
}

/** "See Part III.": only where nothing but the end follows. */
function barePart(stretch: Stretch, at: number, end: number): SpottedCrossReference | null {
  PART.lastIndex = at;
  const found = PART.exec(stretch.text);
  if (found === null || at + found[0].length > end) return null;
  const rest = stretch.text.slice(at + found[0].length, end);
  if (!/^[\s.,)]*$/u.test(rest)) return null;
  return {
    form: 'crossref',
    start: at,
    end: at + found[0].length,
    pinpoint: null,
    direction: 'unsaid',
    targetNote: found.groups?.['note'] === undefined ? null : Number(found.groups['note']),
    targetPart: found.groups?.['part'] ?? null,
  };
}

// "discussion infra Part II", "the text accompanying note 5"
const LEAD = /(?:the\s)?(?:discussions?\s(?:in|at|of)?\s?(?=[sia]))?/uy;
// "Part III.A", "Section 2.1", "note 14", "n 14"
const PART =
  /(?:Parts?|Sections?|Sects?\.|Chapters?)\s(?<part>(?:[IVXLC]+|\d+|[A-Z])(?:\.[A-Z0-9]+|\([0-9A-Za-z]{1,4}\))*)|(?:notes?|nn?|fn|footnotes?)\.?\s(?<note>\d{1,4})(?:[-–]\d{1,4})?/uy;
// "above, para. 123", "supra at paras 3-5"
const WAY_PLACE =
  /(?<way>above|below|supra|infra),?\s(?:at\s|in\s)?(?:paras?\.?|paragraphs?|pp?\.|pages?)\s\d+(?:[-–]\d+)?(?:(?:,|\sand)\s\d+(?:[-–]\d+)?)*/iuy;
// "paragraphs 23-27 below"
const PLACE_WAY =
  /(?:paras?\.?|paragraphs?|pp?\.|pages?)\s\d+(?:[-–]\d+)?(?:(?:,|\sand)\s\d+(?:[-–]\d+)?)*,?\s(?<way>above|below|supra|infra)/iuy;
