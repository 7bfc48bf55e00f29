import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { rules } from '#ingest/checks/registry.js';
import type { MediaType } from '#schema/document.js';
import type { Evidence, Severity } from '#schema/finding.js';
import type { FindingRow, Report } from './report.js';
import type { Fixed } from './since.js';
import { pageIn } from './words.js';

/** SARIF 2.1.0 (OASIS), as code hosts and editors take it. */
export function sarif(reports: readonly Report[]): string {
  const driver = {
    name: 'Carolene',
    version: reports[0]?.carolene ?? '0',
    rules: rules.map(({ rule, code, basis, severity, byDefault }) => ({
      id: rule,
      name: code,
      shortDescription: { text: `${rule} (${code}). ${basis}` },
      help: { text: `carolene explain ${rule}` },
      defaultConfiguration: { enabled: byDefault === 'on', level: LEVELS[severity] },
    })),
  };
  const results = reports.flatMap((report) => [
    ...report.findings.map((row) => result(report, row)),
    ...report.fixed.map((one) => absent(report, one)),
  ]);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  question: 'note',
} as const satisfies Record<Severity, string>;

function result(report: Report, row: FindingRow) {
  const { rule, severity, message, suggestion, id, note, confidence, place } = row;
  const page = pageIn(place);
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: suggestion === null ? message : `${message}. Write: ${suggestion}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(report.file) },
          ...(isText(report.mediaType) && place.text !== '' ? { region: regionOf(row) } : {}),
        },
        ...(note === null ? {} : { logicalLocations: [{ name: `note ${note}`, kind: 'element' }] }),
      },
    ],
    ...(row.evidence.length > 0 ? { relatedLocations: row.evidence.map((one) => related(report, one)) } : {}),
    partialFingerprints: { 'carolene/v1': id },
    ...(row.isNew === null ? {} : { baselineState: row.isNew ? 'new' : 'unchanged' }),
    properties: { confidence, severity, ...(page === '' ? {} : { page }) },
  };
}

/** What an earlier run found and this one does not. */
function absent({ file }: Report, { rule, id, message }: Fixed) {
  return {
    ruleId: rule,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    partialFingerprints: { 'carolene/v1': id },
    baselineState: 'absent',
  };
}

function related({ file, mediaType }: Report, { note, text, spans }: Evidence) {
  const [start, end] = spans[0] ?? [0, 0];
  return {
    message: { text },
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(isText(mediaType) && end > start ? { region: { charOffset: start, charLength: end - start } } : {}),
    },
    ...(note === null ? {} : { logicalLocations: [{ name: `note ${note}`, kind: 'element' }] }),
  };
}

/** Lines and columns mean something where the file is the text. */
const isText = (mediaType: MediaType) => mediaType === 'text/plain' || mediaType === 'text/markdown';

function regionOf({ place, spans }: FindingRow) {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: start,
    charLength: Math.max(0, end - start),
  };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
