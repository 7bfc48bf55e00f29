import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../cli/usage-error.js';

/** What a later run has to know of a finding. */
export interface Fixed {
  readonly id: string;
  readonly rule: string;
  readonly note: number | null;
  readonly message: string;
}

/** An earlier run: the findings of each file. */
export type EarlierRun = readonly { readonly file: string; readonly findings: readonly Fixed[] }[];

/** Reads what --format json printed. Throws UsageError where it is something else. */
export function readEarlierRun(path: string): EarlierRun {
  if (!existsSync(path))
    throw new UsageError(
      `${path}: Unexpected absence, expected a report that \`carolene check --format json\` printed.`,
    );
  const given = parsed(path);
  if (!Array.isArray(given)) throw refusal(path, 'content');
  return given.map((report: unknown) => {
    const { file, findings } = fieldsOf(report);
    if (typeof file !== 'string' || !Array.isArray(findings)) throw refusal(path, 'content');
    return { file, findings: findings.map((one: unknown) => fixed(one, path)) };
  });
}

/**
 * The findings that an earlier run had in a file: by the name given, else by the file's own name; a single file is the
 * new version of a single one. [] where the earlier run has not seen it.
 */
export function findingsBefore(run: EarlierRun, file: string, filesNow: number): readonly Fixed[] {
  const same = (name: (path: string) => string) => run.filter((one) => name(one.file) === name(file));
  const [found] = [...same(String), ...same((path) => basename(path))];
  if (found) return found.findings;
  return filesNow === 1 && run.length === 1 ? (run[0]?.findings ?? []) : [];
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw refusal(path, `content (${cause instanceof Error ? cause.message : String(cause)})`, cause);
  }
}

function fixed(given: unknown, path: string): Fixed {
  const { id, rule, note, message } = fieldsOf(given);
  if (typeof id !== 'string' || typeof rule !== 'string') throw refusal(path, 'finding without id and rule');
  return {
    id,
    rule,
    note: typeof note === 'number' ? note : null,
    message: typeof message === 'string' ? message : '',
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function refusal(path: string, met: string, cause?: unknown): UsageError {
  return new UsageError(
    `${path}: Unexpected ${met}, expected what \`carolene check --format json\` printed. Run it again on the earlier version.`,
    { cause },
  );
}
