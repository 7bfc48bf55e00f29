import { stableId } from '#ingest/graph/hash.js';
import type { UncheckedDocument } from '#schema/apparatus.js';
import type { Finding, ReportedFinding } from '#schema/finding.js';
import type { WorkKind } from '#schema/work.js';
import { looksDamaged } from './desk/damage.js';
import { onUnsurePage } from './desk/unsure-pages.js';
import { deskOf, type Desk } from './desk/index.js';
import { unknownDismissals, withoutDismissed } from './dismissals.js';
import { defaultProfile, isTold, PROFILES, severityOf, type Profile } from './profile.js';
import { rules } from './registry.js';
import type { Found, Rule } from './rule.js';

/**
 * What the rules of a profile find in a read document, in the order of the rules, after what readers of formats
 * told. `read.findings` are those of the reader; the same document checked again gives the same ids.
 */
export function check(read: UncheckedDocument, profile: Profile = defaultProfile): ReportedFinding[] {
  const desk = deskOf(read, PROFILES[profile.name]);
  const known = new Set(rules.map(({ rule }) => rule));
  const told = read.findings.filter(({ rule }) => !known.has(rule));
  const own = [...told, ...unknownDismissals(desk, known)].map((finding): Unnamed => ({
    ...finding,
    code: null,
    evidence: [],
  }));
  const found = rules.flatMap((rule) => {
    const severity = severityOf(rule, profile);
    if (severity === null) return [];
    return rule
      .check(desk)
      .filter((one) => isTold(rule, profile, one.confidence, kindAt(one, desk)))
      .map((one) => toFinding(one, rule, severity, desk));
  });
  return withoutDismissed(withIds([...own, ...found], desk), desk, profile);
}

function kindAt({ citation }: Found, desk: Desk): WorkKind | null {
  const cited = citation === null ? null : desk.byId(citation);
  return cited?.work?.reading.kind ?? null;
}

type Unnamed = Omit<ReportedFinding, 'id'>;

function toFinding(found: Found, rule: Rule, severity: Finding['severity'], desk: Desk): Unnamed {
  // what a house says of a rule goes before what the rule says of one finding
  const own = severity === rule.severity ? (found.severity ?? severity) : severity;
  const text = found.citation === null ? null : desk.byId(found.citation)?.citation.text;
  // where a rule found nothing to put right in the words, it has nothing to suggest
  const suggestion = found.suggestion === text ? null : found.suggestion;
  const finding = { ...found, suggestion, rule: rule.rule, code: rule.code, severity: own };
  return mayBeScan(finding, rule, desk) ? asQuestion(finding) : finding;
}

/** Rules that look for damage are sure of it, and a missing note is missing whoever lost it. */
const KNOWS_DAMAGE = new Set(['STR', 'URL', 'OCR', 'SUP-08']);

function mayBeScan(finding: Unnamed, rule: Rule, desk: Desk): boolean {
  if (finding.severity !== 'error' && finding.severity !== 'warning') return false;
  if (KNOWS_DAMAGE.has(rule.code.slice(0, 3)) || KNOWS_DAMAGE.has(rule.code)) return false;
  const places = [finding.spans, ...finding.evidence.map((one) => one.spans)];
  const { text, pages } = desk.read.document;
  return places.some(
    (spans) =>
      looksDamaged(spans.map(([start, end]) => text.slice(start, end)).join(' ')) ||
      onUnsurePage(spans, pages),
  );
}

/** What a scan damaged may have been right in the original. */
function asQuestion(finding: Unnamed): Unnamed {
  const message = `${finding.message} (the scan is damaged here: compare with the original)`;
  return { ...finding, severity: 'question', confidence: finding.confidence * 0.6, message };
}

/** Ids from the rule and the words found at fault, not from their place: notes that are put in before change nothing. */
function withIds(findings: readonly Unnamed[], desk: Desk): ReportedFinding[] {
  const times = new Map<string, number>();
  const named = namer();
  return findings.map((finding) => {
    const text = finding.citation === null ? null : desk.byId(finding.citation)?.citation.text;
    const [start, end] = finding.spans[0] ?? [0, 0];
    const words = named(text ?? (finding.note === null ? desk.read.document.text.slice(start, end) : ''));
    const place = text === undefined || text === null ? `${finding.note ?? ''}` : '';
    const key = `${finding.rule}|${words}|${place}`;
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return { id: stableId('finding', finding.rule, words, place, time), ...finding };
  });
}

/** Words that are not many as they are; many by their hash, made once however many findings are about them. */
function namer(): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    if (words.length <= MOST_WORDS) return words;
    const name = known.get(words) ?? stableId('words', words);
    known.set(words, name);
    return name;
  };
}

const MOST_WORDS = 400;
