import { reportPlace } from '#ingest/kinds/case/volume.js';
import type { NamedWork } from '#ingest/works/names/index.js';
import type { ShortCitation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Method, Outcome } from '#schema/outcome.js';
import { isOpinion } from '#ingest/grammar/opinions.js';
import { asCandidates, choose } from '../choose.js';
import { noteOf, type Memory, type NotePlace, type Slot } from '../memory.js';
import { shortName } from './name.js';

/** Least fit for a work that was cited before, and for one that is cited in full later only. */
const FITS = 0.8;
const FITS_IN_VOLUME = 0.6;
const FITS_AHEAD = 0.94;

/**
 * A short form without note number names its work: by an identifier of its own, by a name that the text set up,
 * by author, title, party or initials. A law that is never cited in full stands for itself.
 */
export function resolveShort(citation: ShortCitation, memory: Memory): Outcome {
  const own = memory.merged.workOf.get(citation.id);
  if (own && isGivenInFull(own, memory)) {
    const reason = `Its identifier is that of ${memory.work(own).label}`;
    return resolved(citation, own, memory, { method: 'identifier', confidence: 0.95, reason });
  }
  if (own && BARE.test(citation.name)) return ofItself(citation, own, memory);
  const name = shortName(citation);
  if (isOpinion(name)) return opinionOn(citation, memory);
  const volume = volumeOf(citation);
  const inVolume = volume === null ? [] : memory.names.inVolume(volume).filter((work) => memory.isSeen(work));
  const [only] = inVolume;
  if (only && inVolume.length === 1 && bears(name, only, memory)) {
    const reason = `${memory.work(only).label} is the one decision cited from ${volume ?? ''}`;
    return resolved(citation, only, memory, { method: 'identifier', confidence: 0.94, reason });
  }
  const named = memory.names
    .find(name, FITS)
    .filter((one) => one.work !== own && agrees(one, citation, memory))
    .filter((one) => inVolume.length === 0 || inVolume.includes(one.work));
  const before = choose(
    named.filter((one) => memory.isSeen(one.work)),
    citation.pinpoint,
    memory,
  );
  if (before.status === 'one') return byName(citation, before.named, before.contested, memory);
  if (before.status === 'several') return latest(citation, before.named, memory);
  if (own) return ofItself(citation, own, memory);
  const ahead = choose(
    named.filter((one) => one.fit >= FITS_AHEAD),
    citation.pinpoint,
    memory,
  );
  if (ahead.status !== 'one')
    return {
      status: 'unresolved',
      citation: citation.id,
      reason: `No work cited in this document is named "${citation.name}"`,
    };
  const reason = `"${citation.name}" names a work that is cited in full later only`;
  return resolved(citation, ahead.named.work, memory, { method: 'name-only', confidence: 0.7, reason });
}

function ofItself(citation: ShortCitation, work: WorkId, memory: Memory): Outcome {
  const reason = 'Names its source without help of another citation';
  return resolved(citation, work, memory, { method: 'itself', confidence: 0.75, reason });
}

/** "Separate Opinion of Judge Simma": on the decision that the same note cites last before it, else the note before. */
function opinionOn(citation: ShortCitation, memory: Memory): Outcome {
  const here = noteOf(citation.place);
  const before = here === 'body' ? [] : [memory.slots(here), memory.slots(noteBefore(here))];
  const work = before.flatMap((slots) => decisionOf(slots.at(-1), memory))[0];
  if (work === undefined)
    return {
      status: 'unresolved',
      citation: citation.id,
      reason: `No decision is cited before "${citation.name}"`,
    };
  const reason = `An opinion on ${memory.work(work).label}, cited right before it`;
  return resolved(citation, work, memory, { method: 'same-note', confidence: 0.85, reason });
}

function noteBefore({ series, note }: NotePlace): NotePlace {
  return { series, note: note - 1 };
}

function decisionOf(slot: Slot | undefined, memory: Memory): WorkId[] {
  if (slot?.outcome.status !== 'resolved') return [];
  const { work } = slot.outcome;
  return memory.work(work).reading.kind === 'case' ? [work] : [];
}

/** A full citation gave the work too, so that the identifier leads somewhere. */
function isGivenInFull(work: WorkId, memory: Memory): boolean {
  return memory.work(work).citations.some((citation) => memory.isFull(citation));
}

/** What the short form tells of its source must not speak against the work. */
function agrees(named: NamedWork, citation: ShortCitation, memory: Memory): boolean {
  const { kind, year } = memory.work(named.work).reading;
  const shown = citation.reading;
  if (BARE.test(citation.name) && named.of !== 'alias' && kind !== 'treaty') return false;
  if (shown.year !== null && year !== null && shown.year !== year) return false;
  const laws = ['treaty', 'legislation', 'resolution', 'case'];
  const bothKnown = shown.kind !== null && kind !== null && shown.kind !== kind;
  return !bothKnown || laws.includes(shown.kind) === laws.includes(kind);
}

// "Article 67 of the Statute", "rule 77 of the Rules": a court's own, no other law that ends in that word
const BARE = /^(?:the )?(?:Statute|Rules|Regulations)$/i;

/** The short form has no name of its own ("7 A.3d at 561"), or one that fits. */
function bears(name: string, work: WorkId, memory: Memory): boolean {
  return /^\d/.test(name) || name === '' || memory.names.fit(name, work).fit >= FITS_IN_VOLUME;
}

// session laws are cited by volume and page as reports are
const STATUTES_AT_LARGE = /^\d{1,3} Stat\./;

/** "504 U.S. at 660": volume and series without the first page; null where the short form gives none. */
function volumeOf(citation: ShortCitation): string | null {
  const places = citation.reading.identifiers
    .filter(({ scheme, value }) => scheme === 'reporter' || STATUTES_AT_LARGE.test(value))
    .map(({ value }) => reportPlace(value));
  return places.find(({ page }) => page === null)?.volume ?? null;
}

function byName(citation: ShortCitation, named: NamedWork, contested: boolean, memory: Memory): Outcome {
  const sure = named.of === 'alias' ? 0.96 : named.fit >= 0.9 ? 0.92 : 0.82;
  return resolved(citation, named.work, memory, {
    method: named.of === 'alias' ? 'hereinafter' : 'name-only',
    confidence: contested ? sure * 0.85 : sure,
    reason: `"${citation.name}" names the work cited at ${memory.firstOf(named.work) ?? ''}`,
  });
}

/** Among equals the one cited last, where it is one of the last few citations; else nobody can tell. */
function latest(citation: ShortCitation, named: readonly NamedWork[], memory: Memory): Outcome {
  const reason = `"${citation.name}" may name ${named.length} works`;
  return {
    status: 'ambiguous',
    citation: citation.id,
    candidates: asCandidates(
      named.map((one) => one.work),
      memory,
    ),
    reason,
  };
}

interface How {
  readonly method: Method;
  readonly confidence: number;
  readonly reason: string;
}

function resolved(citation: ShortCitation, work: WorkId, memory: Memory, how: How): Outcome {
  return { ...how, status: 'resolved', citation: citation.id, work, antecedent: memory.firstOf(work) };
}
