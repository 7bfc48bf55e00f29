import type { CitationForm } from '#schema/citation.js';
import type {
  CitationRow,
  DocumentGraph,
  LocalWork,
  LocalWorkId,
  NoteRow,
  OutcomeRow,
} from '#schema/graph.js';
import type { CitationId, DocumentId } from '#schema/ids.js';
import type { Identifier, Reading, WorkKind } from '#schema/work.js';

/** A work as a test tells of it. */
export interface SampleWork {
  readonly keys: readonly string[];
  readonly kind?: WorkKind | null;
  readonly label?: string;
  readonly title?: string;
  readonly year?: number;
  readonly container?: string;
  /** "Lee, Ann" with key "lee,ann". */
  readonly authors?: readonly string[];
  readonly institution?: string;
  readonly identifiers?: readonly Identifier[];
}

/** A citation as a test tells of it: of a work by its name in `works`, or of none. */
export interface SampleCitation {
  readonly work?: string;
  /** Works that it may mean. */
  readonly either?: readonly string[];
  readonly text?: string;
  readonly form?: CitationForm;
  readonly provision?: string;
  readonly signal?: string;
  readonly confidence?: number;
}

export interface SampleDocument {
  readonly name: string;
  readonly title?: string | null;
  readonly year?: number | null;
  readonly authors?: readonly string[];
  readonly sha256?: string;
  /** How sure the recognition of its page was; left out where its letters were given. */
  readonly recognised?: number;
  readonly works: Readonly<Record<string, SampleWork>>;
  /** The name in `works` of the work that the document is. */
  readonly itself?: string;
  /** Notes from 1 on, each with its citations. */
  readonly notes: readonly (readonly SampleCitation[])[];
  readonly body?: readonly SampleCitation[];
}

/** The rows of a small document: its text is its notes, a line each. */
export function graphOf(sample: SampleDocument): DocumentGraph {
  const ids = new Map(Object.keys(sample.works).map((name, i) => [name, `w${i + 1}` as LocalWorkId]));
  const lines = sample.notes.map((citations) => `${citations.map(textOf).join('; ')}.`);
  const bodyLine = (sample.body ?? []).map(textOf).join('. ');
  const text = [...lines, bodyLine].join('\n');
  const startOf = (line: number) => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const notes = lines.map((line, i) => note(i + 1, line, startOf(i)));
  const inNotes = sample.notes.flatMap((citations, n) =>
    citations.map((citation, i) =>
      placed(citation, `${n + 1}.${i + 1}`, `n${n + 1}`, lines[n] ?? '', startOf(n)),
    ),
  );
  const inBody = (sample.body ?? []).map((citation, i) =>
    placed(citation, `b.${i + 1}`, null, bodyLine, startOf(lines.length)),
  );
  return {
    document: {
      id: `document-${sample.name}` as DocumentId,
      name: sample.name,
      origin: `/library/${sample.name}`,
      mediaType: 'text/plain',
      sha256: sample.sha256 ?? 'a'.repeat(64),
      facts: {
        title: sample.title ?? null,
        authors: sample.authors ?? [],
        container: null,
        year: sample.year ?? null,
      },
      characters: text.length,
      work: sample.itself === undefined ? null : idOf(ids, sample.itself),
    },
    text,
    pages: [{ number: 1, label: '101', span: [0, text.length], confidence: sample.recognised ?? null }],
    notes,
    citations: [...inNotes, ...inBody].map((make, order) => make(order, ids)),
    works: Object.entries(sample.works).map(([name, work]) => localWork(idOf(ids, name), name, work, sample)),
    findings: [
      {
        id: 'finding-1',
        rule: 'missing-note',
        code: 'STR-01',
        severity: 'warning',
        confidence: 0.9,
        note: 1,
        citation: null,
        spans: [[0, 3]],
        message: 'Unexpected end of the notes, expected note 9.',
        suggestion: null,
        evidence: [
          {
            note: 1,
            citation: (sample.notes[0] ?? []).length === 0 ? null : ('1.1' as CitationId),
            spans: [[0, 3]],
            text: 'Rom',
          },
        ],
      },
    ],
  };
}

const textOf = (citation: SampleCitation) => citation.text ?? citation.work ?? citation.either?.[0] ?? 'Id.';

function note(number: number, text: string, start: number): NoteRow {
  return {
    id: `n${number}`,
    number,
    series: 0,
    label: `${number}`,
    page: 1,
    pageLabel: '101',
    spans: [[start, start + text.length]],
    text,
    callOut: [start, start + 1],
    status: 'read',
  };
}

function placed(citation: SampleCitation, id: string, noteId: string | null, line: string, start: number) {
  const text = textOf(citation);
  const at = line.indexOf(text);
  return (order: number, ids: ReadonlyMap<string, LocalWorkId>): CitationRow => ({
    id: id as CitationId,
    note: noteId,
    order,
    form: citation.form ?? 'full',
    kind: null,
    spans: [[start + at, start + at + text.length]],
    within: [at, at + text.length],
    text,
    context: noteId === null ? line : null,
    signal: citation.signal ?? null,
    pinpoint: citation.provision ?? null,
    parenthetical: null,
    hereinafter: null,
    nested: false,
    targetNote: null,
    targetPart: null,
    outcome: outcomeOf(citation, ids),
  });
}

function outcomeOf(citation: SampleCitation, ids: ReadonlyMap<string, LocalWorkId>): OutcomeRow {
  const antecedent = '1.1' as CitationId;
  if (citation.work !== undefined)
    return {
      status: 'resolved',
      work: idOf(ids, citation.work),
      provision: citation.provision ?? null,
      antecedent: citation.form === undefined ? null : antecedent,
      method: citation.form === undefined ? 'itself' : 'note-before',
      confidence: citation.confidence ?? 0.95,
      reason: 'It names the work itself.',
    };
  if (citation.either)
    return {
      status: 'ambiguous',
      candidates: citation.either.map((name, i) => ({
        work: idOf(ids, name),
        antecedent,
        confidence: 0.5 - i / 10,
      })),
      reason: 'Two works have that name.',
    };
  return { status: 'unresolved', reason: 'No work has that name.' };
}

function localWork(id: LocalWorkId, name: string, work: SampleWork, sample: SampleDocument): LocalWork {
  const cited = [...sample.notes.flat(), ...(sample.body ?? [])].filter((citation) => citation.work === name);
  const authors = work.authors ?? [];
  const reading: Reading = {
    kind: work.kind === undefined ? 'article' : work.kind,
    authors,
    institution: work.institution ?? null,
    title: work.title ?? null,
    container: work.container ?? null,
    volume: null,
    page: null,
    year: work.year ?? null,
    date: null,
    identifiers: work.identifiers ?? [],
    urls: [],
    perma: null,
  };
  return {
    id,
    label: work.label ?? name,
    reading,
    keys: work.keys,
    variants: cited.length === 0 ? [] : [{ text: name, count: cited.length }],
    authors: authors.map((author) => ({ key: keyOf(author), name: author })),
    institution:
      work.institution === undefined ? null : { key: keyOf(work.institution), name: work.institution },
  };
}

const keyOf = (name: string) => name.toLowerCase().replaceAll(' ', '');

function idOf(ids: ReadonlyMap<string, LocalWorkId>, name: string): LocalWorkId {
  const id = ids.get(name);
  if (id === undefined)
    throw new Error(`Unexpected work ${name}, expected one of ${[...ids.keys()].join(', ')}`);
  return id;
}
