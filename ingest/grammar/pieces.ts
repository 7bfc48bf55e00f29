import {
  spotCrossReference,
  crossReferenceOf,
  type SpottedCrossReference,
} from '#ingest/forms/crossref/spot.js';
import { spotFull, type Expectation, type SpottedFull } from '#ingest/forms/full/spot.js';
import { spotId, type SpottedId } from '#ingest/forms/id/spot.js';
import { spotShort, type SpottedShort } from '#ingest/forms/short/spot.js';
import { spotSupra, type SpottedSupra } from '#ingest/forms/supra/spot.js';
import { beginsWithAuthor } from './authors.js';
import { isLowerAt, isUpperAt, isWordAt, skipSpace } from './chars.js';
import { cutPieces } from './breaks.js';
import { evidenceOf, type Mark } from './evidence.js';
import { markersOf } from './markers.js';
import { next, nestingOf } from './nesting.js';
import { classify } from './parentheticals.js';
import { runStart } from './prose.js';
import type { ShortNames } from './short-names.js';
import { openingSignalAt, signalAt, withAt, type Signal } from './signals.js';
import type { Stretch } from './stretch.js';

export type Spotted = SpottedFull | SpottedShort | SpottedId | SpottedSupra | SpottedCrossReference;

/** A citation found in a text, with what stands around it. Offsets into that text. */
export interface Found {
  readonly spotted: Spotted;
  readonly signal: string | null;
  readonly parenthetical: string | null;
  readonly nested: boolean;
}

/** How deep brackets in brackets are read. */
const DEPTH = 3;

/** All citations of a text, in order of their starts. Linear in its length. */
export function findCitations(text: string, names: ShortNames): Found[] {
  const found: Found[] = [];
  readText(text, 0, { names, nested: false, depth: 0, found });
  return found.sort((a, b) => a.spotted.start - b.spotted.start);
}

interface Reading {
  readonly names: ShortNames;
  readonly nested: boolean;
  readonly depth: number;
  readonly found: Found[];
}

/** Reads `text`, whose first character stands at `base` of the note's. */
function readText(text: string, base: number, reading: Reading): void {
  const close = nestingOf(text);
  for (const piece of cutPieces(text, close)) {
    const own = text.slice(piece.start, piece.end);
    new PieceReader(own, base + piece.start, reading).read();
  }
}

/** Reads one piece from left to right: signal, citation, parentheticals; or prose with citations in it. */
class PieceReader {
  readonly #stretch: Stretch;
  readonly #marks: readonly Mark[];
  readonly #text: string;
  readonly #end: number;
  #at = 0;
  #signal: string | null = null;
  #comparing = false;
  #opening = true;

  constructor(
    text: string,
    readonly base: number,
    readonly reading: Reading,
  ) {
    const close = nestingOf(text);
    this.#text = text;
    this.#end = text.length;
    this.#stretch = { text, close, markers: markersOf(text), names: reading.names };
    this.#marks = evidenceOf(text, close);
  }

  read(): void {
    while (this.#at < this.#end) {
      const before = this.#at;
      this.#skipLinks();
      this.#readSignal();
      const spotted = this.#spot(this.#at);
      if (spotted === null) return this.#readProse();
      this.#take(spotted);
      if (this.#at <= before) return;
    }
  }

  /** Spaces, commas and "and" between two citations. */
  #skipLinks(): void {
    LINKS.lastIndex = this.#at;
    const links = LINKS.exec(this.#text);
    if (links !== null) this.#at += links[0].length;
  }

  #readSignal(): void {
    let signal: Signal | null = this.#comparing ? withAt(this.#text, this.#at) : null;
    signal ??= this.#opening ? openingSignalAt(this.#text, this.#at) : signalAt(this.#text, this.#at);
    if (signal === null) return;
    this.#comparing ||= /^(?:but )?(?:compare|contrast)/iu.test(signal.text);
    this.#signal = signal.text;
    this.#at = asideEnd(this.#stretch, signal.end, this.#end);
  }

  #spot(at: number): Spotted | null {
    if (at >= this.#end) return null;
    const { form, signalled } = { form: this.#stretch, signalled: this.#signal !== null };
    return (
      spotId(form, at, this.#end) ??
      spotCrossReference(form, at, this.#end, signalled) ??
      this.#supraAt(at) ??
      spotShort(form, this.#marks, at, this.#end) ??
      this.#fullAt(at, signalled ? 'signalled' : 'plain')
    );
  }

  /** A supra form only where its name begins right here; one further on is found in prose. */
  #supraAt(at: number): SpottedSupra | null {
    const supra = spotSupra(this.#stretch, at, this.#end);
    return supra !== null && supra.start - at <= 1 ? supra : null;
  }

  #fullAt(at: number, expected: Expectation): SpottedFull | null {
    const start = leadEnd(this.#text, at, this.#end);
    return spotFull(this.#stretch, this.#marks, start, this.#end, expected);
  }

  /** Keeps a citation and goes on behind its parentheticals. */
  #take(spotted: Spotted): void {
    const after = this.#parentheticals(spotted.end);
    this.reading.found.push({
      spotted: shifted(spotted, this.base),
      signal: this.#signal,
      parenthetical: after.text,
      nested: this.reading.nested,
    });
    for (const [from, to] of after.groups) this.#readNested(from, to);
    this.#signal = null;
    this.#opening = false;
    this.#at = after.end;
  }

  /** The brackets right behind a citation that are not its own, and its subsequent history. */
  #parentheticals(at: number): { text: string | null; end: number; groups: [number, number][] } {
    const groups: [number, number][] = [];
    let end = at;
    for (
      let i = skipSpace(this.#text, at, this.#end);
      i < this.#end;
      i = skipSpace(this.#text, end, this.#end)
    ) {
      const shut = this.#stretch.close[i] ?? 0;
      if (this.#text[i] !== '(' || shut <= i) break;
      groups.push([i + 1, shut]);
      end = shut + 1;
    }
    HISTORY.lastIndex = end;
    const history = HISTORY.test(this.#text)
      ? this.#text.slice(end, this.#end).replace(/^[,\s]+|[.,;\s]+$/gu, '')
      : null;
    const said = groups.map(([from, to]) => this.#text.slice(from, to));
    if (history !== null) said.push(history);
    return {
      text: said.length === 0 ? null : said.join('; '),
      end: history === null ? end : this.#end,
      groups,
    };
  }

  /** "(quoting X)": X is a citation of its own. */
  #readNested(from: number, to: number): void {
    if (this.reading.depth >= DEPTH) return;
    const inside = this.#text.slice(from, to);
    CITING.lastIndex = 0;
    const citing = classify(inside) === 'citing' ? (CITING.exec(inside)?.[0].length ?? 0) : null;
    const reading = { ...this.reading, nested: true, depth: this.reading.depth + 1 };
    if (citing !== null) readText(inside.slice(citing), this.base + from + citing, reading);
    else new PieceReader(inside, this.base + from, reading).#readProse();
  }

  /** Prose: what is plainly a citation in it is found, in order; brackets are read for themselves. */
  #readProse(): void {
    while (this.#at < this.#end) {
      const spotted = this.#embedded();
      const bracket = this.#nextBracket(this.#at, spotted?.start ?? this.#end);
      if (bracket !== null) {
        this.#readBracket(bracket[0], bracket[1]);
        this.#at = bracket[1] + 1;
        continue;
      }
      if (spotted === null) return;
      this.#take(spotted);
    }
  }

  /** The first citation in the prose from here on. */
  #embedded(): Spotted | null {
    const pointed = this.#pointed();
    const anchored = this.#anchored(pointed?.start ?? this.#end);
    return anchored ?? pointed;
  }

  #pointed(): Spotted | null {
    for (const marker of this.#stretch.markers) {
      if (marker.start < this.#at) continue;
      const cross = crossReferenceOf(marker);
      if (cross !== null) return cross;
      const supra = spotSupra(this.#stretch, this.#at, this.#end);
      if (supra?.name != null && supra.start <= marker.start) return supra;
      if (marker.points === 'note' && supra !== null && supra.start >= this.#at) return supra;
    }
    return null;
  }

  /** A full citation around hard evidence (a docket, a reporter, "v.") that begins before `limit`. */
  #anchored(limit: number): Spotted | null {
    for (const [i, mark] of this.#marks.entries()) {
      if (mark.start < this.#at) continue;
      if (mark.start >= limit) return null;
      if (!isAnchor(this.#marks, i)) continue;
      const from =
        mark.kind === 'symbol' && SELF.test(this.#text.slice(mark.start, mark.start + 6))
          ? mark.start
          : runStart(this.#text, mark.start, this.#at);
      const start = skipSpace(this.#text, Math.max(this.#at, Math.min(from, mark.start)), mark.start);
      const full = spotFull(this.#stretch, this.#marks, start, this.#end, 'found');
      if (full !== null) return full;
    }
    return null;
  }

  #nextBracket(from: number, to: number): [number, number] | null {
    const { close } = this.#stretch;
    for (let i = from; i < to; i = next(close, i))
      if (this.#text[i] === '(' && (close[i] ?? 0) > i) return [i, close[i] ?? i];
    return null;
  }

  /** A bracket in prose: "(see Roth, supra note 3)", "(quoted in Second Report, para 5)". */
  #readBracket(open: number, shut: number): void {
    if (this.reading.depth >= DEPTH || shut - open < 4) return;
    const inside = this.#text.slice(open + 1, shut);
    CITING.lastIndex = 0;
    const lead = CITING.exec(inside)?.[0].length ?? 0;
    readText(inside.slice(lead), this.base + open + 1 + lead, {
      ...this.reading,
      depth: this.reading.depth + 1,
    });
  }
}

function shifted(spotted: Spotted, base: number): Spotted {
  return { ...spotted, start: spotted.start + base, end: spotted.end + base };
}

/** Strong enough to find a citation in the midst of prose. */
function isAnchor(marks: readonly Mark[], index: number): boolean {
  const kind = marks[index]?.kind;
  const after = marks[index + 1]?.kind;
  if (kind === 'symbol') return true;
  if (kind === 'series') return after === 'date' || after === 'year';
  return (
    kind === 'versus' && (after === 'series' || after === 'date' || after === 'symbol' || after === 'day')
  );
}

/** After a signal: "see, for a critique, Roth", "see ‘capture’ theories of regulation: G Stigler" -> the source. */
function asideEnd(stretch: Stretch, at: number, end: number): number {
  const { text, close } = stretch;
  const limit = Math.min(end, at + 120);
  const quoted = (close[at] ?? 0) > at;
  if (!quoted && !ASIDE.test(text.slice(at, at + 12))) return at;
  for (let i = next(close, at); i < limit; i = next(close, i)) {
    if (text[i] !== ',' && text[i] !== ':') continue;
    const from = skipSpace(text, i + 1, end);
    if (text[i] === ',' && quoted) return at;
    if (isUpperAt(text, from) && (!quoted || beginsWithAuthor(text, from, end))) return from;
  }
  return at;
}

/** "First formulated in A. Elster, Title": words of prose before a name. */
function leadEnd(text: string, at: number, end: number): number {
  LEAD.lastIndex = at;
  const lead = LEAD.exec(text);
  if (lead !== null && lead[0].length > 0 && beginsWithAuthor(text, at + lead[0].length, end))
    return at + lead[0].length;
  FOR.lastIndex = at;
  const topic = FOR.exec(text);
  if (topic !== null && beginsWithAuthor(text, at + topic[0].length, end)) return at + topic[0].length;
  return isLowerAt(text, at) && !isWordAt(text, at - 1) ? at : at;
}

const LINKS = /(?:[\s,;:.]|and\s|&\s|or\s|as well as\s|und\s|sowie\s|[–—]\s?)*/uy;
const ASIDE = /^(?:for|on|in|regarding|concerning|with|as|about|generally)\s/u;
// "First formulated in ", "As argued by ", "Quoted in "
const LEAD = /[A-Z][a-z]+\s(?:[a-z]+\s){0,5}(?:in|by|from|to|of|at)\s/uy;
// "For a more detailed analysis of § 60 d UrhG, "
const FOR = /(?:For|On|Regarding|Zu|Zur|Zum)\s[^,;.]{3,120},\s/uy;
const CITING =
  /^(?:(?:as\s)?(?:quoting|citing|quoted|cited|discussing|reviewing|zitiert|zit\.)\s(?:(?:in|to|from|by|with approval|nach)\s)?)/iu;
// ", aff’d, 3 F.3d 5", ", cert. denied"
const HISTORY =
  /[,;]?\s*(?:aff['’]d|rev['’]d|cert\.\s(?:denied|granted)|overruled|vacated|superseded|modified|appeal (?:dismissed|denied))\b/uy;
// Their own beginning: "S.C. Res.", "U.N. Doc.", "Directive 2001/29"
const SELF =
  /^(?:S\.?\s?C|G\.?\s?A|U\.?\s?N|Direct|Regula|HL|HC|Cm|COM|ECLI|Case|Pub|Exec|Secur|Gener|Human)/u;
