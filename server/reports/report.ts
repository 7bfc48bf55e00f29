import type { ProfileName } from '#ingest/checks/profile.js';
import type { FindingDecision } from '#schema/correction.js';
import type { MediaType } from '#schema/document.js';
import type { CitationId } from '#schema/ids.js';
import type { ReportedFinding, Severity } from '#schema/finding.js';
import { SEVERITIES } from '#schema/finding.js';
import type { DocumentGraph } from '#schema/graph.js';
import { version } from '../version.js';
import { authoritiesOf, type Authority } from './authorities.js';
import { coverageOf, type Coverage } from './coverage.js';
import { placeOf, type PrintedPlace } from './place.js';
import type { Fixed } from './since.js';
import { sourcesOf, type SourceRow } from './sources.js';
import { notCheckedIn, notFoundIn, type Untold } from './untold.js';

/** One finding with where it stands on the page. */
export interface FindingRow extends ReportedFinding {
  readonly place: PrintedPlace;
  /** The source cited at the place, by its label; null where it is not known for sure. */
  readonly source: string | null;
  /** Against an earlier run; null where there was none. */
  readonly isNew: boolean | null;
  /** What a person made of it; null while nobody has. */
  readonly decision: FindingDecision | null;
}

/** Everything that the formats print of one document. */
export interface Report {
  readonly file: string;
  readonly title: string | null;
  readonly mediaType: MediaType;
  readonly sha256: string;
  readonly profile: ProfileName;
  readonly carolene: string;
  /** Without those that were dismissed. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly dismissed: number;
  readonly coverage: Coverage;
  /** In reading order. */
  readonly findings: readonly FindingRow[];
  /** Findings of an earlier run that are no longer found. */
  readonly fixed: readonly Fixed[];
  readonly sources: readonly SourceRow[];
  readonly authorities: readonly Authority[];
  /** Citations that were looked for and lead nowhere for sure. */
  readonly notFound: readonly Untold[];
  /** What no rule could look at. */
  readonly notChecked: readonly Untold[];
}

export interface ReportOptions {
  /** As the user named it. */
  readonly file: string;
  readonly profile: ProfileName;
  /** Slugs; empty for all. */
  readonly only: readonly string[];
  /** The findings of an earlier run; null where there was none. */
  readonly since: readonly Fixed[] | null;
  /** What persons decided, by the finding's id. */
  readonly decisions: ReadonlyMap<string, FindingDecision>;
}

/** The report of one document, as it was read or as a store keeps it. */
export function reportOf(graph: DocumentGraph, options: ReportOptions): Report {
  const { document } = graph;
  const { file, profile, only, since, decisions } = options;
  const isAsked = (rule: string) => only.length === 0 || only.includes(rule);
  const before = since && new Set(since.map(({ id }) => id));
  const sources = sourceLabels(graph);
  const findings = graph.findings
    .filter(({ rule }) => isAsked(rule))
    .map((finding): FindingRow => ({
      ...finding,
      place: placeOf(finding, graph),
      source: finding.citation === null ? null : (sources.get(finding.citation) ?? null),
      isNew: before && !before.has(finding.id),
      decision: decisions.get(finding.id) ?? null,
    }))
    .sort((a, b) => orderOf(a) - orderOf(b));
  const ids = new Set(findings.map(({ id }) => id));
  const dismissed = findings.filter(({ decision }) => decision?.decision === 'dismissed');
  return {
    file,
    title: document.facts.title,
    mediaType: document.mediaType,
    sha256: document.sha256,
    profile,
    carolene: version,
    counts: countsOf(findings.filter((one) => !dismissed.includes(one))),
    dismissed: dismissed.length,
    coverage: coverageOf(graph),
    findings,
    fixed: (since ?? []).filter(({ id, rule }) => isAsked(rule) && !ids.has(id)),
    sources: sourcesOf(graph),
    authorities: authoritiesOf(graph),
    notFound: notFoundIn(graph),
    notChecked: notCheckedIn(graph),
  };
}

function sourceLabels({ works, citations }: DocumentGraph): Map<CitationId, string> {
  const labels = new Map(works.map(({ id, label }) => [id, label]));
  return new Map(
    citations.flatMap(({ id, outcome }): [CitationId, string][] => {
      const label = outcome.status === 'resolved' ? labels.get(outcome.work) : undefined;
      return label === undefined ? [] : [[id, label]];
    }),
  );
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
