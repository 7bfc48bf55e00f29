import { provisionOf } from '#ingest/works/provisions.js';
import type { CitationWork, Correction } from '#schema/correction.js';
import type { CitationRow, DocumentGraph, LocalWork, LocalWorkId, OutcomeRow } from '#schema/graph.js';
import type { CitationId } from '#schema/ids.js';
import { documentsOf, keyOfSplit } from './works.js';

/** What was read, where corrections changed it: enough to have the part as it was. */
export interface Extracted {
  readonly works: readonly LocalWork[];
  readonly citations: readonly Pick<CitationRow, 'id' | 'kind' | 'outcome'>[];
}

export interface CorrectedPart {
  readonly graph: DocumentGraph;
  /** Null where no correction is of this document. */
  readonly extracted: Extracted | null;
}

/** A document's part as corrected. The same corrections in whatever order give the same. */
export function correctedPart(graph: DocumentGraph, all: readonly Correction[]): CorrectedPart {
  const corrections = all.filter((one) => documentsOf(one).includes(graph.document.id));
  if (corrections.length === 0) return { graph, extracted: null };
  const set = meant(graph, corrections);
  const citations = follow(graph.citations, set);
  const changed = graph.citations.filter((citation, i) => citation !== citations[i]);
  const works = [...stillCited(graph, citations), ...[...set.values()].map(({ told }) => told)].map((work) =>
    splitOff(graph, work, corrections),
  );
  const same = changed.length === 0 && works.every((work, i) => work === graph.works[i]);
  if (same) return { graph, extracted: null };
  return {
    graph: { ...graph, works, citations },
    extracted: {
      works: graph.works,
      citations: changed.map(({ id, kind, outcome }) => ({ id, kind, outcome })),
    },
  };
}

/** A document's part as it was read, out of the corrected one. */
export function asRead(graph: DocumentGraph, extracted: Extracted): DocumentGraph {
  const read = new Map(extracted.citations.map((citation) => [citation.id, citation]));
  return {
    ...graph,
    works: extracted.works,
    citations: graph.citations.map((citation) => ({ ...citation, ...read.get(citation.id) })),
  };
}

interface Pointed {
  readonly correction: CitationWork;
  readonly told: LocalWork;
}

/** The citations that corrections are of, each with the work that it means. */
function meant(graph: DocumentGraph, corrections: readonly Correction[]): Map<CitationId, Pointed> {
  const found = corrections
    .filter((one) => one.does === 'set-work')
    .filter((one) => one.document === graph.document.id)
    .flatMap((correction) => {
      const citation = citationOf(graph, correction);
      return citation ? [{ correction, citation }] : [];
    })
    .sort((a, b) => a.citation.order - b.citation.order || (a.correction.at < b.correction.at ? -1 : 1));
  return new Map(
    found.map(({ correction, citation }, i) => {
      const id = `x${i + 1}` as LocalWorkId;
      const variants = [{ text: citation.text, count: 1 }];
      return [citation.id, { correction, told: { ...correction.work, id, variants } }];
    }),
  );
}

/** Where it stood, if its words are still there; else where its words stand, if that is one place. */
function citationOf(graph: DocumentGraph, { citation, text }: CitationWork): CitationRow | null {
  const alike = graph.citations.filter((one) => one.text === text);
  const there = alike.find(({ id }) => id === citation);
  return there ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/** In reading order: what stands on a corrected citation, and meant the same work as that, means the new one. */
function follow(citations: readonly CitationRow[], set: ReadonlyMap<CitationId, Pointed>): CitationRow[] {
  const before = new Map(citations.map((citation) => [citation.id, workOf(citation.outcome)]));
  const after = new Map<CitationId, LocalWork>();
  return [...citations].map((citation) => {
    const own = set.get(citation.id);
    if (own) {
      after.set(citation.id, own.told);
      return pointedAt(citation, own.told, byPerson(own.correction));
    }
    const { outcome } = citation;
    if (outcome.status !== 'resolved' || citation.form === 'full' || outcome.antecedent === null)
      return citation;
    const told = after.get(outcome.antecedent);
    if (!told || before.get(outcome.antecedent) !== outcome.work) return citation;
    after.set(citation.id, told);
    return pointedAt(citation, told, outcome);
  });
}

const workOf = (outcome: OutcomeRow) => (outcome.status === 'resolved' ? outcome.work : null);

type Way = Pick<
  Extract<OutcomeRow, { status: 'resolved' }>,
  'antecedent' | 'method' | 'confidence' | 'reason'
>;

const byPerson = ({ by, reason }: CitationWork): Way => ({
  antecedent: null,
  method: 'person',
  confidence: 1,
  reason: `Set by ${by}${reason === '' ? '' : `: ${reason}`}`,
});

function pointedAt(citation: CitationRow, { id, reading }: LocalWork, way: Way): CitationRow {
  const { antecedent, method, confidence, reason } = way;
  const provision = provisionOf(citation.pinpoint, reading.kind);
  return {
    ...citation,
    kind: reading.kind,
    outcome: { status: 'resolved', work: id, provision, antecedent, method, confidence, reason },
  };
}

/** Without the works that a citation told of before and none tells of now. */
function stillCited(graph: DocumentGraph, citations: readonly CitationRow[]): LocalWork[] {
  const now = namedIn(citations);
  const gone = [...namedIn(graph.citations)].filter((id) => !now.has(id) && id !== graph.document.work);
  return graph.works.filter(({ id }) => !gone.includes(id));
}

function namedIn(citations: readonly CitationRow[]): ReadonlySet<LocalWorkId> {
  return new Set(
    citations.flatMap(({ outcome }) => {
      if (outcome.status === 'resolved') return [outcome.work];
      return outcome.status === 'ambiguous' ? outcome.candidates.map(({ work }) => work) : [];
    }),
  );
}

/** A work with a key of its own in the place of those that it shared, where it was split off. */
function splitOff(graph: DocumentGraph, work: LocalWork, corrections: readonly Correction[]): LocalWork {
  const split = corrections
    .filter((one) => one.does === 'split-work')
    .filter(({ parts }) =>
      parts.some(
        ({ document, keys }) => document === graph.document.id && keys.some((key) => work.keys.includes(key)),
      ),
    )
    .map(({ id }) => id)
    .sort();
  const [first] = split;
  return first === undefined ? work : { ...work, keys: [keyOfSplit(first)] };
}
