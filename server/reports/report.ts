import type { ProfileName } from '#ingest/checks/profile.js';
import type { ReadDocument } from '#schema/apparatus.js';
import type { ReportedFinding, Severity } from '#schema/finding.js';
import { SEVERITIES } from '#schema/finding.js';
import { version } from '../version.js';
import { authoritiesOf, type Authority } from './authorities.js';
import { placeOf, type PrintedPlace } from './place.js';
import { sourcesOf, type SourceRow } from './sources.js';

/** One finding with where it stands on the page. */
export interface FindingRow extends ReportedFinding {
  readonly place: PrintedPlace;
  /** Against an earlier run; null where there was none. */
  readonly isNew: boolean | null;
}

/** Something that could not be told, and why. */
export interface Untold {
  readonly note: number | null;
  readonly text: string;
  readonly reason: string;
}

/** Everything that the formats print of one document. */
export interface Report {
  readonly file: string;
  readonly title: string | null;
  readonly sha256: string;
  readonly profile: ProfileName;
  readonly carolene: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly coverage: Coverage;
  readonly findings: readonly FindingRow[];
  /** Ids of an earlier run that are no longer found. */
  readonly fixed: readonly string[];
  readonly sources: readonly SourceRow[];
  readonly authorities: readonly Authority[];
  /** Citations that were looked for and lead nowhere for sure. */
  readonly notFound: readonly Untold[];
  /** What no rule could look at. */
  readonly notChecked: readonly Untold[];
}

export interface Coverage {
  readonly notes: number;
  readonly citations: number;
  readonly lost: readonly number[];
  readonly truncated: readonly number[];
}

export interface ReportOptions {
  /** As the user named it. */
  readonly file: string;
  readonly profile: ProfileName;
  /** Slugs; empty for all. */
  readonly only: readonly string[];
  /** Ids of the findings of an earlier run; null where there was none. */
  readonly since: ReadonlySet<string> | null;
}

/** The report of one document: findings in reading order. */
export function reportOf(read: ReadDocument, options: ReportOptions): Report {
  const { document, notes } = read;
  const chosen = read.findings.filter(({ rule }) => options.only.length === 0 || options.only.includes(rule));
  const findings = chosen
    .map((finding): FindingRow => {
      const isNew = options.since ? !options.since.has(finding.id) : null;
      return { ...finding, place: placeOf(finding, document), isNew };
    })
    .sort((a, b) => orderOf(a) - orderOf(b));
  const ids = new Set(findings.map(({ id }) => id));
  const numbersOf = (status: 'lost' | 'truncated') =>
    notes.filter((note) => note.status === status).map(({ number }) => number);
  return {
    file: options.file,
    title: document.facts.title,
    sha256: document.sha256,
    profile: options.profile,
    carolene: version,
    counts: countsOf(findings),
    coverage: {
      notes: notes.length,
      citations: read.citations.length,
      lost: numbersOf('lost'),
      truncated: numbersOf('truncated'),
    },
    findings,
    fixed: [...(options.since ?? [])].filter((id) => !ids.has(id)),
    sources: sourcesOf(read),
    authorities: authoritiesOf(read),
    notFound: notFoundIn(read),
    notChecked: notCheckedIn(read),
  };
}

/** By note, then by place; what has no note comes last. */
function orderOf({ note, spans }: FindingRow): number {
  return (note ?? 1e6) * 1e9 + (spans[0]?.[0] ?? 0);
}

function countsOf(findings: readonly FindingRow[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [error, warning, info, question] = SEVERITIES.map(count);
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0, question: question ?? 0 };
}

function notFoundIn(read: ReadDocument): Untold[] {
  return read.outcomes.flatMap((outcome, i): Untold[] => {
    const citation = read.citations[i];
    if (!citation || (outcome.status !== 'unresolved' && outcome.status !== 'ambiguous')) return [];
    const note = citation.place.in === 'note' ? citation.place.note : null;
    return [{ note, text: citation.text, reason: outcome.reason }];
  });
}

function notCheckedIn(read: ReadDocument): Untold[] {
  const lost = read.notes.flatMap(({ number, status }): Untold[] =>
    status === 'lost' ? [{ note: number, text: '', reason: 'The note is not in the document' }] : [],
  );
  const unread = read.citations.flatMap((citation): Untold[] => {
    if (citation.form !== 'full' || citation.reading.kind !== null || citation.place.in === 'body') return [];
    return [
      { note: citation.place.note, text: citation.text, reason: 'The kind of source was not recognised' },
    ];
  });
  const outside = [
    'Web addresses were not opened: whether they lead anywhere is not known',
    'Quotations and pinpoints were not compared with the sources, which are not at hand',
    'Titles, dates and numbers were compared with each other, not with a catalogue',
  ].map((reason): Untold => ({ note: null, text: '', reason }));
  return [...lost, ...unread, ...outside];
}
