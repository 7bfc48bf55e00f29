import { nearlySame, words } from '#ingest/works/fold.js';
import { offers } from '#ingest/works/offers.js';
import type { NamedWork } from '#ingest/works/names/index.js';
import type { SupraCitation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Method, Outcome } from '#schema/outcome.js';
import { asCandidates, choose } from '../choose.js';
import type { Choice } from '../choose.js';
import { describedBy } from './described.js';
import type { Memory, NotePlace, Slot } from '../memory.js';
import { isAuthority, noteOf } from '../memory.js';

/** A name fits a work of the note that is pointed to from here on, and any other work from the second on. */
const FITS_HERE = 0.6;
const FITS_ANYWHERE = 0.8;
/** A name that fits so well elsewhere is no description of what the note cites. */
const FITS_WELL = 0.9;
/** No note cites more: every supra that points to it looks at all. */
const MOST_SLOTS = 100;

/**
 * Supra names a work and the note that cites it (Bluebook 4.2, OSCOLA 1.2). Where name and note agree, that is the
 * work; where they differ the name wins if it fits one work elsewhere; without a usable name the note decides.
 * Short forms in that note count as what they mean.
 */
export function resolveSupra(citation: SupraCitation, memory: Memory): Outcome {
  const target = targetOf(citation);
  const there = target ? slotsOf(citation, target, memory) : [];
  if (citation.name === null) return byNote(citation, target, there, memory, 0.88);
  const { name } = citation;
  const here = choose(
    worksOf(there)
      .map((work) => memory.names.fit(name, work))
      .filter((named) => named.fit >= FITS_HERE),
    citation.pinpoint,
    memory,
    (work) => there.some((slot) => isFullOf(slot, work, memory)),
  );
  if (here.status === 'one') return agreed(citation, here.named, here.contested, there, memory);
  if (here.status === 'several') {
    const reason = `Note ${citation.targetNote ?? ''} cites ${here.named.length} works that "${name}" may name`;
    return ambiguous(
      citation,
      here.named.map((one) => one.work),
      memory,
      reason,
    );
  }
  return byName(citation, name, target, there, memory);
}

/** "Altanshagai, infra note 129": a note that is still to come counts by its full citations. */
function slotsOf(citation: SupraCitation, target: NotePlace, memory: Memory): readonly Slot[] {
  const here = noteOf(citation.place);
  const isAhead = here !== 'body' && target.note > here.note;
  return isAhead ? memory.fullsAhead(target) : memory.slots(target).slice(0, MOST_SLOTS).filter(isAuthority);
}

function agreed(
  citation: SupraCitation,
  named: NamedWork,
  contested: boolean,
  there: readonly Slot[],
  memory: Memory,
): Outcome {
  const confidence = (contested ? 0.85 : 0.97) * (named.fit >= 0.8 ? 1 : 0.93);
  const full = memory.isSeen(named.work) ? there.find((slot) => isFullOf(slot, named.work, memory)) : null;
  return resolved(citation, named.work, memory, {
    method: named.of === 'alias' ? 'hereinafter' : 'note-and-name',
    confidence,
    antecedent: full?.citation.id ?? null,
    reason: `"${citation.name ?? ''}" names a work cited in note ${citation.targetNote ?? ''}`,
  });
}

/** No name of a work in the note pointed to: one that it describes there, or a work elsewhere that has the name. */
function byName(
  citation: SupraCitation,
  name: string,
  target: NotePlace | null,
  there: readonly Slot[],
  memory: Memory,
): Outcome {
  const found = choose(
    memory.names.find(name, FITS_ANYWHERE).filter((named) => memory.isSeen(named.work)),
    citation.pinpoint,
    memory,
  );
  const described = describedBy(name, there, memory);
  if (described !== null && (found.status !== 'one' || found.named.fit < FITS_WELL)) {
    const reason = `"${name}" describes ${memory.work(described.work).label}, cited in note ${citation.targetNote ?? ''}`;
    const confidence = described.share === 1 ? 0.9 : 0.75;
    return resolved(citation, described.work, memory, {
      method: 'note-and-name',
      confidence,
      antecedent: null,
      reason,
    });
  }
  const wrong = target ? `note ${target.note} ${stateOf(target, memory)}` : 'no note is named';
  switch (found.status) {
    case 'one': {
      const sure = target ? (found.named.fit >= 0.9 ? 0.85 : 0.75) : 0.88;
      const at = memory.firstOf(found.named.work) ?? '';
      const reason = `"${name}" names the work cited at ${at}; ${wrong}`;
      return resolved(citation, found.named.work, memory, {
        method: 'name-only',
        confidence: found.contested ? sure * 0.85 : sure,
        antecedent: null,
        reason,
      });
    }
    case 'several':
      return target ? nameInSeveral(citation, found, wrong, memory) : latest(citation, found.named, memory);
    default:
      return byNote(citation, target, there, memory, 0.6);
  }
}

function nameInSeveral(
  citation: SupraCitation,
  found: Extract<Choice, { status: 'several' }>,
  wrong: string,
  memory: Memory,
): Outcome {
  const reason = `"${citation.name ?? ''}" may name ${found.named.length} works; ${wrong}`;
  return ambiguous(
    citation,
    found.named.map((one) => one.work),
    memory,
    reason,
  );
}

/** Op. cit. without a note: the work of that author that was cited last. */
function latest(citation: SupraCitation, named: readonly NamedWork[], memory: Memory): Outcome {
  const [last] = [...named].sort((a, b) => memory.lastSeen(b.work) - memory.lastSeen(a.work));
  if (!last) return unresolved(citation, 'No earlier work has this name');
  const reason = `The last cited of ${named.length} works that "${citation.name ?? ''}" may name`;
  return resolved(citation, last.work, memory, {
    method: 'name-only',
    confidence: 0.65,
    antecedent: null,
    reason,
  });
}

/** The note alone: its only source, or the only one that the pinpoint fits. */
function byNote(
  citation: SupraCitation,
  target: NotePlace | null,
  there: readonly Slot[],
  memory: Memory,
  sure: number,
): Outcome {
  const named = citation.name === null ? '' : `No earlier work is named "${citation.name}"; `;
  if (target === null) return unresolved(citation, `${named}no note is named`);
  const works = worksOf(there);
  const unknown = there.some((slot) => slot.outcome.status !== 'resolved');
  const fitting = works.filter((work) => offers(memory.work(work).reading.kind, citation.pinpoint));
  const [only] = fitting;
  const speaks = citation.name === null || sharesWord(citation.name, there);
  if (only && fitting.length === 1 && !unknown && speaks) {
    const confidence = works.length === 1 ? sure : sure * 0.85;
    const reason = `${named}note ${target.note} cites ${memory.work(only).label}`;
    return resolved(citation, only, memory, { method: 'note-only', confidence, antecedent: null, reason });
  }
  if (works.length > 1 && speaks)
    return ambiguous(citation, works, memory, `${named}note ${target.note} cites ${works.length} sources`);
  return unresolved(citation, `${named}note ${target.note} ${stateOf(target, memory)}`);
}

/** The note's citations hold some word of a name that fits none of its works as such. */
function sharesWord(name: string, there: readonly Slot[]): boolean {
  const asked = words(name).filter((word) => word.length > 3);
  const present = there.flatMap((slot) => words(slot.citation.text));
  return (
    asked.length === 0 ||
    asked.some((word) => present.some((other) => nearlySame(word, other))) ||
    isLettersOf(name, present)
  );
}

/** "UCTD" for "Council Directive 93/13/EEC on unfair terms in consumer contracts": its letters begin words there, in whatever order. */
function isLettersOf(name: string, present: readonly string[]): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(name)) return false;
  const initials = present.map((word) => word.charAt(0));
  return [...name.toLowerCase()].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
}

function stateOf(target: NotePlace, memory: Memory): string {
  const status = memory.status(target);
  if (status === null) return 'is not in the document';
  if (status === 'lost') return 'is lost';
  return memory.slots(target).length === 0 ? 'cites nothing before this' : 'cites other works';
}

interface How {
  readonly method: Method;
  readonly confidence: number;
  readonly antecedent: Outcome['citation'] | null;
  readonly reason: string;
}

function resolved(citation: SupraCitation, work: WorkId, memory: Memory, how: How): Outcome {
  const antecedent = how.antecedent ?? memory.firstOf(work);
  return { ...how, status: 'resolved', citation: citation.id, work, antecedent };
}

function ambiguous(
  citation: SupraCitation,
  works: readonly WorkId[],
  memory: Memory,
  reason: string,
): Outcome {
  return { status: 'ambiguous', citation: citation.id, candidates: asCandidates(works, memory), reason };
}

function unresolved(citation: SupraCitation, reason: string): Outcome {
  return { status: 'unresolved', citation: citation.id, reason };
}

function targetOf(citation: SupraCitation): NotePlace | null {
  if (citation.targetNote === null) return null;
  const here = noteOf(citation.place);
  return { series: here === 'body' ? 0 : here.series, note: citation.targetNote };
}

function isFullOf({ citation }: Slot, work: WorkId, memory: Memory): boolean {
  return citation.form === 'full' && !citation.nested && memory.merged.workOf.get(citation.id) === work;
}

function worksOf(slots: readonly Slot[]): WorkId[] {
  return [...new Set(slots.flatMap((slot) => workOf(slot) ?? []))];
}

function workOf(slot: Slot): WorkId | null {
  return slot.outcome.status === 'resolved' ? slot.outcome.work : null;
}
