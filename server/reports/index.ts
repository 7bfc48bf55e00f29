import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { pretty, type Look } from './pretty.js';
import type { Report } from './report.js';
import { sarif } from './sarif.js';
import { sourcesCsv } from './sources-csv.js';

export type FormatName = 'pretty' | 'json' | 'sarif' | 'csv' | 'sources-csv' | 'markdown' | 'html';

/** What `carolene check` can print. A new format is one file and a line here. */
export const FORMATS: Readonly<Record<FormatName, (reports: readonly Report[], look: Look) => string>> = {
  pretty,
  json,
  sarif,
  csv,
  'sources-csv': sourcesCsv,
  markdown,
  html,
};

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
