import type { Report } from './report.js';

/** The reports as one JSON array. `--since` takes it back. */
export function json(reports: readonly Report[]): string {
  return `${JSON.stringify(reports, null, 1)}\n`;
}
