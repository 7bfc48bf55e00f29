import { rules } from '#ingest/checks/registry.js';
import type { Severity } from '#schema/finding.js';
import type { FindingRow, Report } from './report.js';

/** SARIF 2.1.0, as code hosts and editors take it. Lines and columns are of the document's text. */
export function sarif(reports: readonly Report[]): string {
  const driver = {
    name: 'Carolene',
    version: reports[0]?.carolene ?? '',
    rules: rules.map(({ rule, code, basis }) => ({
      id: rule,
      name: code,
      help: { text: `carolene explain ${rule}` },
      shortDescription: { text: `${rule} (${code}). ${basis}` },
    })),
  };
  const results = reports.flatMap((report) => report.findings.map((row) => result(report, row)));
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

function result({ file }: Report, row: FindingRow) {
  const { rule, severity, message, suggestion, id, place, note, confidence, spans } = row;
  const [start, end] = spans[0] ?? [0, 0];
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: suggestion === null ? message : `${message}. Write: ${suggestion}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
          region: {
            startLine: place.line,
            startColumn: place.column,
            charOffset: start,
            charLength: end - start,
          },
        },
        logicalLocations: note === null ? [] : [{ name: `note ${note}`, kind: 'element' }],
      },
    ],
    partialFingerprints: { carolene: id },
    ...(row.isNew === null ? {} : { baselineState: row.isNew ? 'new' : 'unchanged' }),
    properties: { confidence, severity },
  };
}
