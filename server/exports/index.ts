import { bibtex } from './bibliography/bibtex.js';
import { cslJson } from './bibliography/csl-json.js';
import { ris } from './bibliography/ris.js';
import type { ExportFormat } from './format.js';
import { citationsCsv } from './network/citations-csv.js';
import { graphml } from './network/graphml.js';

export type ExportName = 'csl-json' | 'bibtex' | 'ris' | 'graphml' | 'citations-csv';

/** What `carolene export --format` writes. A new format is one file and a line here. */
export const EXPORTS: Readonly<Record<ExportName, ExportFormat>> = {
  'csl-json': cslJson,
  bibtex,
  ris,
  graphml,
  'citations-csv': citationsCsv,
};

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORTS, name);
}
