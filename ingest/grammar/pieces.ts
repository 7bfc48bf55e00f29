import { spotCrossReference } from '#ingest/forms/crossref/spot.js';
import { chapterListAt } from '#ingest/forms/full/chapter-list.js';
import { commentListAt } from '#ingest/forms/full/comment-list.js';
import { communicationListAt } from '#ingest/forms/full/communication-list.js';
import { resolutionListAt, type ResolutionList } from '#ingest/forms/full/resolution-list.js';
import { spotFull } from '#ingest/forms/full/spot.js';
import { spotTranscript } from '#ingest/forms/full/transcript.js';
import { spotId } from '#ingest/forms/id/spot.js';
import { spotShort } from '#ingest/forms/short/spot.js';
import { spotSupra } from '#ingest/forms/supra/spot.js';
import { cutPieces } from './breaks.js';
import { embeddedIn } from './embedded.js';
import { evidenceOf, type Mark } from './evidence.js';
import { asideEnd, leadEnd } from './leads.js';
import { markersOf } from './markers.js';
import { next, nestingOf } from './nesting.js';
import { classify, parentheticalsAfter } from './parentheticals.js';
import type { ShortNames } from './short-names.js';
import { pinpointAt, type Pinpoint } from './pinpoints.js';
import { openingSignalAt, signalAt, withAt } from './signals.js';
import type { Found, Spotted } from './spotted.js';
import type { Stretch } from './stretch.js';

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
    const end = withoutRemark(text, piece.start, piece.end);
    new PieceReader(text.slice(piece.start, end), base + piece.start, reading).read();
  }
}

/** Where the piece [from, to) ends before a remark on the citation: "Rn. 12 m. w. N.". */
function withoutRemark(text: string, from: number, to: number): number {
  const tail = Math.max(from, to - LONGEST_REMARK);
  const remark = MORE.exec(text.slice(tail, to));
  return remark === null ? to : tail + remark.index;
}

const LONGEST_REMARK = 48;
// "m. w. N.", "mwN", "m. zahlr. w. Nachw.", "mit weiteren Nachweisen": with more references
// "CrossRef", "Google Scholar": a publisher's links, glued to the citation on its page
const MORE =
  /\.?\s?(?:CrossRef\s?)?(?:Search\s)?(?:Google\sScholar|PubMed)(?:\s?PubMed)?[.\s]*$|,?\s(?:m\.\s?(?:zahlr\.\s|umf\.\s)?(?:w\.\s?)?(?:N|Nachw)|mwN|mit\s(?:zahlreichen\s|umfangreichen\s)?(?:weiteren\s)?Nachweisen)[.\s]*$/u;

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
      this.#skipLinks();
      this.#readSignal();
      this.#readChapters();
      const spotted = this.#spot(this.#at);
      if (spotted === null) return this.readProse();
      this.#take(spotted);
    }
  }

  /** Prose: what is plainly a citation in it is found, in order; brackets are read for themselves. */
  readProse(): void {
    let spotted = this.#embedded();
    while (this.#at < this.#end) {
      const bracket = this.#nextBracket(this.#at, spotted?.start ?? this.#end);
      if (bracket !== null) {
        this.#readBracket(bracket[0], bracket[1]);
        this.#at = bracket[1] + 1;
        if (spotted !== null && spotted.start < this.#at) spotted = this.#embedded();
      } else if (spotted === null) return;
      else {
        this.#take(spotted);
        spotted = this.#embedded();
      }
    }
  }

  /** Spaces, commas and "and" between two citations. */
  #skipLinks(): void {
    LINKS.lastIndex = this.#at;
    const links = LINKS.exec(this.#text);
    if (links !== null) this.#at += links[0].length;
    this.#at += citingLead(this.#text.slice(this.#at, this.#at + 24));
  }

  #readSignal(): void {
    const signal =
      (this.#comparing ? withAt(this.#text, this.#at) : null) ??
      (this.#opening ? openingSignalAt(this.#text, this.#at) : signalAt(this.#text, this.#at));
    if (signal === null) return;
    this.#comparing ||= /^(?:but )?(?:compare|contrast)/iu.test(signal.text);
    this.#signal = signal.text;
    this.#at = asideEnd(this.#stretch, signal.end, this.#end);
  }

  /** Chapters in a row whose collection stands behind the last of them: all but the last, which #spot reads. */
  #readChapters(): void {
    const list = chapterListAt(this.#text, this.#at, this.#end);
    const last = list?.chapters.at(-1);
    const spotted = last === undefined ? null : this.#spot(last.start);
    if (list === null || last === undefined || spotted?.form !== 'full' || spotted.end <= list.collection)
      return;
    const { base } = this;
    for (const { start, end } of list.chapters.slice(0, -1)) {
      const shared = { stands: 'behind', start: list.collection + base, end: spotted.end + base } as const;
      this.reading.found.push({
        spotted: { form: 'full', start: start + base, end: end + base, pinpoint: null, shared },
        signal: this.#signal,
        parenthetical: null,
        nested: this.reading.nested,
      });
      this.#signal = null;
    }
    this.#opening = false;
    this.#at = last.start;
  }

  /** Resolutions or communications in a row whose organ is named once: all but the last, which is given back. */
  #readRow(spotted: Spotted): Spotted {
    if (spotted.form !== 'full') return spotted;
    const list = rowAt(this.#text, spotted.start, this.#end);
    const last = list?.items.at(-1);
    if (list === null || last === undefined) return spotted;
    const { base } = this;
    const [start, end] = list.lead;
    const shared = { stands: 'before', start: start + base, end: end + base } as const;
    for (const [i, item] of list.items.slice(0, -1).entries()) {
      this.reading.found.push({
        spotted: {
          form: 'full',
          start: item.start + base,
          end: item.end + base,
          pinpoint: null,
          shared: i === 0 ? null : shared,
        },
        signal: this.#signal,
        parenthetical: null,
        nested: this.reading.nested,
      });
      this.#signal = null;
    }
    const whole =
      last.end <= spotted.end ? null : spotFull(this.#stretch, this.#marks, last.start, this.#end, 'found');
    const stop = Math.max(last.end, spotted.end, whole?.end ?? 0);
    return { ...last, form: 'full', end: stop, pinpoint: null, shared };
  }

  #spot(at: number): Spotted | null {
    if (at >= this.#end) return null;
    const stretch = this.#stretch;
    const signalled = this.#signal !== null;
    const supra = spotSupra(stretch, at, this.#end);
    return (
      spotId(stretch, at, this.#end) ??
      spotCrossReference(stretch, at, this.#end, signalled) ??
      // A supra form whose name begins further on is found in prose.
      (supra !== null && supra.start - at <= 1 ? supra : null) ??
      spotTranscript(stretch, at, this.#end) ??
      spotShort(stretch, this.#marks, at, this.#end) ??
      spotFull(
        stretch,
        this.#marks,
        leadEnd(this.#text, this.#marks, at, this.#end),
        this.#end,
        signalled && this.reading.depth === 0 ? 'signalled' : 'plain',
      )
    );
  }

  #embedded(): Spotted | null {
    return embeddedIn(this.#stretch, this.#marks, {
      at: this.#at,
      end: this.#end,
      signalled: this.#signal !== null,
    });
  }

  /** Keeps a citation and goes on behind its parentheticals. */
  #take(taken: Spotted): void {
    const spotted = this.#readRow(taken);
    const after = parentheticalsAfter(this.#stretch, spotted.end, this.#end);
    const { base } = this;
    const late = after.groups.length > 0 ? latePinpoint(this.#text, after.end, this.#end) : null;
    this.reading.found.push({
      spotted: {
        ...spotted,
        start: spotted.start + base,
        end: spotted.end + base,
        pinpoint: spotted.pinpoint ?? late?.text ?? null,
      },
      signal: this.#signal,
      parenthetical: after.text,
      nested: this.reading.nested,
    });
    for (const [from, to] of after.groups) this.#readNested(from, to);
    this.#signal = null;
    this.#opening = false;
    this.#at = late?.end ?? after.end;
  }

  /** "(quoting X)": X is a citation of its own. */
  #readNested(from: number, to: number): void {
    if (this.reading.depth >= DEPTH) return;
    const inside = this.#text.slice(from, to);
    if (classify(inside) === 'short-name') return;
    const reading = { ...this.reading, nested: true, depth: this.reading.depth + 1 };
    const lead = classify(inside) === 'citing' ? citingLead(inside) : 0;
    if (lead > 0) readText(inside.slice(lead), this.base + from + lead, reading);
    else new PieceReader(inside, this.base + from, reading).readProse();
  }

  #nextBracket(from: number, to: number): [number, number] | null {
    const { close } = this.#stretch;
    for (let i = from; i < to; i = next(close, i)) {
      if (this.#text[i] === '(' && (close[i] ?? 0) > i) return [i, close[i] ?? i];
    }
    return null;
  }

  /** A bracket in prose: "(see Roth, supra note 3)", "(quoted in Second Report, para 5)". */
  #readBracket(open: number, shut: number): void {
    if (this.reading.depth >= DEPTH || shut - open < 4) return;
    const inside = this.#text.slice(open + 1, shut);
    const lead = citingLead(inside);
    readText(inside.slice(lead), this.base + open + 1 + lead, {
      ...this.reading,
      depth: this.reading.depth + 1,
    });
  }
}

function rowAt(text: string, at: number, end: number): ResolutionList | null {
  return (
    resolutionListAt(text, at, end) ?? communicationListAt(text, at, end) ?? commentListAt(text, at, end)
  );
}

/** "(public redacted version …) (‘Roe Judgment’), para. 22": the place behind what is said of the source; null where none stands there. */
function latePinpoint(text: string, at: number, end: number): Pinpoint | null {
  LATE.lastIndex = at;
  const lead = LATE.exec(text);
  return lead === null ? null : pinpointAt(text, at + lead[0].length, end, 'none');
}

const LATE = /,\s(?=(?:¶¶?\s?|paras?\.?\s|pp?\.\s)\d)/uy;

/** Length of "quoting ", "cited in " at the beginning of a bracket's text. */
function citingLead(inside: string): number {
  return CITING.exec(inside)?.[0].length ?? 0;
}

const LINKS =
  /(?:[\s,;:.]|and,?\s(?:the\s(?=[A-Z]))?|(?:referring|with\sreference)\sto\s(?:the\s)?(?=[A-Z])|&\s|or\s|as well as\s|und\s|sowie\s|[–—]\s?)*/uy;
const CITING =
  /^(?:as\s|first\s|then\s)?(?:quoting|citing|quoted|cited|discussing|referring|reviewing|zitiert|zit\.)\s(?:(?:in|to|from|by|with approval|nach)\s)?/iu;
