import { offers } from '#ingest/works/offers.js';
import type { IdCitation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Outcome } from '#schema/outcome.js';
import { asCandidates } from '../choose.js';
import type { Memory, NotePlace, Slot } from '../memory.js';
import { isAuthority, noteOf } from '../memory.js';

/** Notes without a source that Id. is followed back over. */
const REACH = 3;
/** A longer note in which no source was read is no passing remark: it may well cite one. */
const LONGEST_REMARK = 120;
/** Sources before it that Id. may mean where its pinpoint does not fit the last: a body has thousands. */
const NEAR = 64;

/**
 * Id. means the authority before it in the same note, else the one authority of the note before (Indigo Book
 * R6.2.2, Bluebook 4.1). Cross-references do not count; a source that was not recognised does. Nested citations
 * are no antecedents, unless Id. stands in the same parenthetical.
 */
export function resolveId(citation: IdCitation, memory: Memory): Outcome {
  const named = ofName(citation, memory);
  if (named !== null) return named;
  const here = noteOf(citation.place);
  const counts = (slot: Slot) => isAuthority(slot) && (citation.nested || !slot.citation.nested);
  const slots = memory.slots(here);
  const at = slots.findLastIndex(counts);
  const before = slots[at];
  if (before) {
    const near = () => slots.slice(Math.max(0, at + 1 - NEAR), at + 1).filter(counts);
    return inSameNote(citation, before, near, memory);
  }
  if (here === 'body') return unresolved(citation, 'No source is cited before it');
  return fromNoteBefore(citation, here, memory);
}

/** "Lee, ibid., 48": of the works cited last, here or in the note before, the one by Lee; null where none is. */
function ofName(citation: IdCitation, memory: Memory): Outcome | null {
  const name = NAME.exec(citation.text)?.[1];
  const here = noteOf(citation.place);
  if (name === undefined || here === 'body') return null;
  const slots = [...memory.slots({ ...here, note: here.note - 1 }), ...memory.slots(here)];
  const works = new Set(slots.flatMap((slot) => workOf(slot) ?? []));
  const last = [...works].filter((work) => memory.names.fit(name, work).fit >= FITS);
  const [work] = last;
  if (work === undefined || last.length > 1) return null;
  return {
    status: 'resolved',
    citation: citation.id,
    work,
    antecedent: memory.firstOf(work),
    method: 'same-note',
    confidence: 0.9,
    reason: `"${name}" names ${memory.work(work).label}, cited right before it`,
  };
}

const NAME = /^(.{2,60}), [Ii]bid/u;
/** A name that fits a work so well is meant. */
const FITS = 0.8;

function inSameNote(
  citation: IdCitation,
  before: Slot,
  near: () => readonly Slot[],
  memory: Memory,
): Outcome {
  const reason = `Follows ${before.citation.id} in ${citation.place.in === 'body' ? 'the text' : 'the same note'}`;
  const follows = follow(citation, before, { method: 'same-note', confidence: 0.95, reason });
  if (follows.status !== 'resolved' || offers(memory.work(follows.work).reading.kind, citation.pinpoint))
    return follows;
  const others = new Set(near().flatMap((slot) => workOf(slot) ?? []));
  const fitting = [...others].filter((work) => offers(memory.work(work).reading.kind, citation.pinpoint));
  if (fitting.length === 0) return { ...follows, confidence: follows.confidence * 0.85 };
  return ambiguous(
    citation,
    [follows.work, ...fitting],
    memory,
    `"${citation.pinpoint ?? ''}" does not fit the source before it`,
  );
}

function fromNoteBefore(citation: IdCitation, here: NotePlace, memory: Memory): Outcome {
  let sure = 0.95;
  for (let back = 1; back <= REACH && here.note - back > 0; back++) {
    const place = { series: here.series, note: here.note - back };
    const status = memory.status(place);
    if (status === null || status === 'lost') {
      return unresolved(
        citation,
        `Note ${place.note}, on which it stands, is ${status === 'lost' ? 'lost' : 'not in the document'}`,
      );
    }
    const all = memory.slots(place);
    const slots = all.filter((slot) => isAuthority(slot) && !slot.citation.nested);
    if (slots.length > 0)
      return fromNote(citation, { place, slots, sure: status === 'truncated' ? sure * 0.75 : sure }, memory);
    if (all.length === 0 && memory.extent(place) > LONGEST_REMARK)
      return unresolved(citation, `No source was recognised in note ${place.note}, on which it stands`);
    sure *= all.length > 0 ? 0.85 : 0.75;
  }
  return unresolved(citation, 'No source is cited in the notes before it');
}

interface Before {
  readonly place: NotePlace;
  readonly slots: readonly Slot[];
  readonly sure: number;
}

function fromNote(citation: IdCitation, { place, slots, sure }: Before, memory: Memory): Outcome {
  const [first] = slots;
  const works = [...new Set(slots.map((slot) => workOf(slot)))];
  if (first && (slots.length === 1 || (works.length === 1 && works[0] !== null))) {
    const outcome = follow(citation, slots.at(-1) ?? first, {
      method: 'note-before',
      confidence: sure,
      reason: `The only source of note ${place.note}`,
    });
    const fits =
      outcome.status !== 'resolved' || offers(memory.work(outcome.work).reading.kind, citation.pinpoint);
    return fits ? outcome : { ...outcome, confidence: outcome.confidence * 0.85 };
  }
  const known = works.flatMap((work) => work ?? []);
  const fitting = known.filter((work) => offers(memory.work(work).reading.kind, citation.pinpoint));
  const [only] = fitting;
  const reason = `Note ${place.note} cites ${works.length} sources`;
  if (only && fitting.length === 1 && known.length === works.length) {
    const antecedent = slots.findLast((slot) => workOf(slot) === only)?.citation.id ?? null;
    const fit = `${reason}, but "${citation.pinpoint ?? ''}" fits one only`;
    return {
      status: 'resolved',
      citation: citation.id,
      work: only,
      antecedent,
      method: 'note-before',
      confidence: sure * 0.85,
      reason: fit,
    };
  }
  return ambiguous(citation, known, memory, reason);
}

interface How {
  readonly method: 'same-note' | 'note-before';
  readonly confidence: number;
  readonly reason: string;
}

/** What became of the antecedent becomes of Id.: a chain is as sure as its weakest link. */
function follow(citation: IdCitation, before: Slot, how: How): Outcome {
  const { outcome } = before;
  switch (outcome.status) {
    case 'resolved': {
      const confidence = Math.min(how.confidence, before.citation.form === 'full' ? 1 : outcome.confidence);
      return {
        ...how,
        status: 'resolved',
        citation: citation.id,
        work: outcome.work,
        antecedent: before.citation.id,
        confidence,
      };
    }
    case 'ambiguous':
      return {
        ...outcome,
        citation: citation.id,
        reason: `Stands on ${before.citation.id}, which is ambiguous`,
      };
    default:
      return unresolved(citation, `Stands on ${before.citation.id}, whose source was not found`);
  }
}

function ambiguous(citation: IdCitation, works: readonly WorkId[], memory: Memory, reason: string): Outcome {
  return {
    status: 'ambiguous',
    citation: citation.id,
    candidates: asCandidates([...new Set(works)], memory),
    reason,
  };
}

function unresolved(citation: IdCitation, reason: string): Outcome {
  return { status: 'unresolved', citation: citation.id, reason };
}

function workOf(slot: Slot): WorkId | null {
  return slot.outcome.status === 'resolved' ? slot.outcome.work : null;
}
