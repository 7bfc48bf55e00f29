import { isBlankLine } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import { garbledLabel, type LabelPlace } from './garbled.js';
import { labelShape, type LabelShape } from './label-shape.js';
import { labelWeight } from './label-weight.js';
import type { Printed } from './printed.js';

/** Where labels are looked for, and which. */
export interface Search {
  /** Lines [from, to). */
  readonly from: number;
  readonly to: number;
  /** Numbers low to high, both looked for. */
  readonly low: number;
  readonly high: number;
  readonly series: number;
  /** The page on which the labels before and after stand; -1 where they stand on two. */
  readonly page: number;
}

/** The least weight of a label whose number fits a gap: that of "22, The". */
const SLIP = -0.15;
/** That of "35 ibjd". */
const LOWER_CASE = -0.85;
/** That of "12 I.C.J. Reports 2015", which could be a volume. */
const VOLUME = -1.35;

interface FoundLabel {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
}

/** Labels at the heads of lines, rising from low to high, plain or garbled. */
export function labelsAtHeads(printed: Printed, search: Search): ChosenLabel[] {
  const found: ChosenLabel[] = [];
  let low = search.low;
  for (let line = search.from; line < search.to && low <= search.high; line++) {
    if (isBlankLine(printed.lines, line) || printed.furniture[line]) continue;
    const read = labelAt(printed, line, low, search);
    if (!read) continue;
    found.push(toChosen(printed, line, read, search.series));
    low = read.number + 1;
  }
  return found;
}

/** A label that the evidence had passed over, as one of the chain. */
export function toChosen(printed: Printed, line: number, label: FoundLabel, series: number): ChosenLabel {
  const { number, start, end, textStart } = label;
  const page = printed.pageOf[line] ?? 0;
  const candidate = {
    page,
    span: [start, end],
    textStart,
    cut: start,
    number,
    mark: '',
    weight: 0,
    called: false,
  } as const;
  return { candidate, number, series };
}

function labelAt(printed: Printed, line: number, low: number, { high, page }: Search): FoundLabel | null {
  const { text, lines } = printed;
  const start = lines.first[line] ?? 0;
  const end = lines.last[line] ?? 0;
  const place = placeOf(printed, line, page);
  const shape = labelShape(text, start, end);
  const weight = shape ? labelWeight(text, shape, place.apart) : 0;
  if (shape && shape.number >= low && shape.number <= high) {
    return weight >= leastWeight(shape, place, low) ? { ...shape, start } : null;
  }
  const touching = place.ended ? touchingLabel(text, start, low) : null;
  const stopped = touching !== null && touching.textStart > start + String(low).length;
  const read =
    touching && (place.tight || stopped)
      ? touching
      : weight < LOWER_CASE
        ? null
        : garbledLabel(text, start, end, low, high, place);
  return read ? { ...read, start } : null;
}

/** A figure that is no part of the label, or a small letter that makes no ordinal of it. */
const TOUCHED = /^[.,]?(?:[1-9]\d{0,3} [\p{L}§(]|(?!(?:st|nd|rd|th)\b)\p{Ll}{2})/u;

/** "21998 was the year", "3.34 U.S.C. § 167", "45van der Berg": a label that lost its blank, if raised its rise. */
function touchingLabel(text: string, start: number, number: number): Omit<FoundLabel, 'start'> | null {
  const end = start + String(number).length;
  if (text.slice(start, end) !== String(number)) return null;
  if (!TOUCHED.test(text.slice(end, end + 7))) return null;
  const textStart = /[.,]/.test(text[end] ?? ' ') ? end + 1 : end;
  return { number, end: textStart, textStart };
}

function placeOf(printed: Printed, line: number, page: number): LabelPlace {
  const { text, lines, pageOf } = printed;
  const before = lines.last[line - 1] ?? 0;
  return {
    apart: isBlankLine(lines, line - 1),
    ended: /[.)\]”"’'!?]/.test(text[before - 1] ?? ' '),
    tight: pageOf[line] === page,
  };
}

/** A number that fits may go before a small letter ("33. de Wet") where a label is due, or a volume where none else is. */
function leastWeight({ form, number }: LabelShape, { apart, ended, tight }: LabelPlace, low: number): number {
  if (ended && tight && number === low) return VOLUME;
  return (apart || ended) && (tight || form === 'stop') ? LOWER_CASE : SLIP;
}
