import { BLANK } from '#ingest/works/reading.js';
import type { Citation, FullCitation, IdCitation, Place } from '#schema/citation.js';
import type { CitationId } from '#schema/ids.js';
import { unreachable } from '#schema/unreachable.js';
import type { Reading } from '#schema/work.js';
import { readSegment } from '#ingest/kinds/index.js';
import type { KindReading } from '#ingest/kinds/kind.js';
import { isSwissHost } from '#ingest/kinds/shape/swiss-entry.js';
import type { Typography } from '#ingest/pages/typography.js';
import { sourceSpans, type View } from '#ingest/pages/view.js';
import { hereinafterIn } from './hereinafter.js';
import type { Found } from './spotted.js';
import { shortNameIn } from './parentheticals.js';
import { segmentOf, segmentWith } from './segments.js';
import { urlsOf } from './urls.js';

export interface Setting {
  readonly view: View;
  readonly style: Typography | null;
  readonly id: string;
  readonly place: Place;
}

/** The citation that was found in a view's text: its spans in the document and what the kinds read in it. */
export function citationOf(found: Found, { view, style, id, place }: Setting): Citation {
  const { spotted } = found;
  const text = view.text.slice(spotted.start, spotted.end);
  const cited = {
    id: id as CitationId,
    place,
    spans: sourceSpans(view, spotted.start, spotted.end),
    text,
    signal: found.signal,
    pinpoint: spotted.pinpoint,
    parenthetical: found.parenthetical,
    nested: found.nested,
  };
  switch (spotted.form) {
    case 'id':
      return { ...cited, form: 'id' };
    case 'supra':
      return { ...cited, form: 'supra', name: spotted.name, targetNote: spotted.targetNote };
    case 'crossref':
      return {
        ...cited,
        form: 'crossref',
        direction: spotted.direction,
        targetNote: spotted.targetNote,
        targetPart: spotted.targetPart,
      };
    case 'short': {
      const read = readSegment(segmentOf(view.text, spotted.start, spotted.end, style));
      if (!spotted.known && isNamedLaw(read, spotted.name)) return fullOf(cited, read);
      // what a set-up name looks like says little: "M/V “Harbour” (No. 2), para. 170" is no book, "Lee, Tides of the Law" none
      const reading = spotted.known && isByLooks(read) ? null : read?.reading;
      return {
        ...cited,
        form: 'short',
        name: spotted.name,
        reading: { ...(reading ?? unknown(text)), year: reading?.year ?? yearBehind(text, spotted.name) },
      };
    }
    case 'full': {
      const { start, end, shared } = spotted;
      const segment =
        shared === null
          ? segmentOf(view.text, start, end, style)
          : shared.stands === 'before'
            ? segmentWith(view.text, [shared.start, shared.end], [start, end], style)
            : segmentWith(view.text, [start, end], [shared.start, shared.end], style);
      return fullOf(cited, readSegment(segment));
    }
    default:
      return unreachable(spotted);
  }
}

type Cited = Omit<IdCitation, 'form'>;

function fullOf(cited: Cited, read: KindReading | null): FullCitation {
  const behind = setUpBehind(cited.parenthetical);
  return {
    ...cited,
    form: 'full',
    pinpoint: read?.pinpoint ?? cited.pinpoint,
    parenthetical: behind?.rest ?? cited.parenthetical,
    reading: read?.reading ?? unknown(cited.text),
    hereinafter: hereinafterIn(cited.text, read?.reading.kind ?? null) ?? behind?.name ?? null,
    confidence: Math.min(read?.confidence ?? 0.2, 1),
  };
}

/** "(French CJ) (‘Harbours Case’)": a short name behind what is said of the source; null where none stands there. */
function setUpBehind(parenthetical: string | null): { name: string; rest: string } | null {
  const at = parenthetical?.lastIndexOf('; ') ?? -1;
  if (parenthetical === null || at < 0) return null;
  const name = shortNameIn(parenthetical.slice(at + 2));
  return name === null ? null : { name, rest: parenthetical.slice(0, at) };
}

/** "U.N. Charter art. 39", "Cal. Const. art. I", "Cal. Penal Code § 187": a treaty, code, declaration or constitution known by its name needs no more. An acronym alone ("ECHR") is a short form. */
function isNamedLaw(read: KindReading | null, name: string): boolean {
  if (read === null || read.confidence < 0.5 || !/[ -]/.test(name)) return false;
  const { kind, identifiers, container } = read.reading;
  if (kind === 'book') return RESTATEMENT.test(name);
  if (kind === 'chapter') return container !== null && isSwissHost(container);
  if (kind === 'legislation')
    return (
      CONSTITUTION.test(name) ||
      identifiers.some(
        ({ value }) => value.startsWith(`${name.replace(/’/gu, "'")} §`) || name.includes(value),
      )
    );
  return kind === 'treaty' || (kind === 'resolution' && identifiers.length === 0);
}

// "Restatement (Third) of Rivers § 2.01": known without its year
const RESTATEMENT = /^Restatement \((?:First|Second|Third|Fourth)\) of \p{Lu}/u;

/** "Lee (2010), 33", "Lee 2010": the year by which a name's works are told apart. */
export function yearBehind(text: string, name: string): number | null {
  const year = text.startsWith(name) ? YEAR_BEHIND.exec(text.slice(name.length, name.length + 9)) : null;
  return year === null ? null : Number(year.groups?.['year']);
}

const YEAR_BEHIND = /^,?\s\(?(?<year>(?:1[89]|20)\d\d)/;

/** A book, or a law without a number: known by nothing but its words. */
function isByLooks(read: KindReading | null): boolean {
  if (read === null || read.reading.identifiers.length > 0) return false;
  return (
    read.reading.kind === 'book' ||
    (read.reading.kind === 'legislation' && / and |, /.test(read.reading.title ?? ''))
  );
}

/** A source that no kind recognises. */
function unknown(text: string): Reading {
  return { ...BLANK, ...urlsOf(text) };
}

// "Cal. Const.", "Utopia Const."
const CONSTITUTION = /\sConst\.?$/u;
