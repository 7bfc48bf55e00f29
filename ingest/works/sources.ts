import { reportPlace } from '#ingest/kinds/case/volume.js';
import { kindOf } from '#ingest/kinds/index.js';
import type { Citation } from '#schema/citation.js';
import type { CitationId } from '#schema/ids.js';
import type { Identifier, IdentifierScheme, Reading } from '#schema/work.js';
import { areOfTwoHands } from './apart.js';
import { personName } from './authors.js';
import { fold, skeleton, words } from './fold.js';

/** A citation that tells of its source, with the keys that its kind makes of it. */
export interface Source {
  readonly citation: CitationId;
  readonly reading: Reading;
  readonly keys: readonly string[];
  readonly text: string;
}

/**
 * Every full citation, in order; without keys where the kind is unknown. A key that two of them share which
 * cannot be one work (two essays on one page) is none.
 */
export function sources(citations: readonly Citation[]): Source[] {
  const all = citations.flatMap((citation) => (citation.form === 'full' ? [source(citation)] : []));
  const contested = contestedKeys(all);
  if (contested.size === 0) return all;
  return all.map((one) => ({ ...one, keys: one.keys.filter((key) => !contested.has(key)) }));
}

/**
 * Short citations that name their source without help: those that share a key with a full citation, and those
 * with an identifier of their own ("S.C. Res. 1593") or the settled name of a law ("Rome Statute").
 */
export function identifyingShorts(citations: readonly Citation[], fulls: readonly Source[]): Source[] {
  const known = new Set(fulls.flatMap((full) => full.keys));
  const named = new Set(fulls.flatMap((full) => full.reading.identifiers.map(identifierForm)));
  return citations
    .flatMap((citation) => (citation.form === 'short' ? [source(citation)] : []))
    .filter(
      (short) =>
        short.keys.some((key) => known.has(key)) ||
        short.reading.identifiers.some((one) => !isVolume(one) && named.has(identifierForm(one))) ||
        (short.keys.length > 0 && standsAlone(short.reading)),
    );
}

function identifierForm({ scheme, value }: Identifier): string {
  return `${scheme} ${skeleton(value)}`;
}

/** "504 U.S.": a volume of reports without the page holds many decisions. */
function isVolume({ scheme, value }: Identifier): boolean {
  return scheme === 'reporter' && reportPlace(value).page === null;
}

function standsAlone(reading: Reading): boolean {
  return (
    reading.identifiers.some((one) => !isVolume(one)) ||
    reading.kind === 'treaty' ||
    reading.kind === 'legislation' ||
    reading.kind === 'resolution'
  );
}

function contestedKeys(all: readonly Source[]): Set<string> {
  const first = new Map<string, Reading>();
  const contested = new Set<string>();
  for (const { keys, reading } of all) {
    for (const key of keys) {
      const other = first.get(key);
      if (!other) first.set(key, reading);
      else if (areOfTwoHands(other, reading)) contested.add(key);
    }
  }
  return contested;
}

function source(citation: Extract<Citation, { readonly reading: Reading }>): Source {
  const { id, text } = citation;
  const reading = withOneName(citation.reading);
  return { citation: id, reading, text, keys: keysOf(reading) };
}

/**
 * The keys of a reading's kind, and for writings a last, weak one of author and title without the year, by which a
 * document that is in the collection is found though it does not say its year.
 */
export function keysOf(reading: Reading): string[] {
  return reading.kind === null
    ? []
    : [...new Set([...kindOf(reading.kind).keys(reading), ...writingKey(reading)])];
}

/** "S.C. Res. 1593 and S.C. Res. 1970" read as one is taken by its first name only. */
function withOneName(reading: Reading): Reading {
  const { identifiers } = reading;
  const isFirst = (one: Identifier, i: number) =>
    identifiers.findIndex((other) => isSameSeries(one, other)) === i;
  return {
    ...reading,
    identifiers: identifiers.filter((one, i) => !ONE_NAME.includes(one.scheme) || isFirst(one, i)),
  };
}

/** Schemes in which a second name of the same series is that of another work. */
const ONE_NAME: readonly IdentifierScheme[] = ['resolution', 'symbol', 'statute', 'ecli', 'neutral', 'celex'];

function isSameSeries(a: Identifier, b: Identifier): boolean {
  return a.scheme === b.scheme && fold(a.value.replace(/\d+/g, '')) === fold(b.value.replace(/\d+/g, ''));
}

function writingKey({ kind, title, authors: [author] }: Reading): string[] {
  if (author === undefined || title === null || (kind !== 'article' && kind !== 'chapter')) return [];
  return words(title).length < 4 ? [] : [`writing:${personName(author).forms.last}:${skeleton(title)}`];
}
