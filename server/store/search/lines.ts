import type { DocumentRow } from '#schema/graph.js';
import { lineOf } from './words.js';

/** What of a work can be looked for. */
export interface WorkNames {
  readonly label: string;
  readonly title: string | null;
  readonly identifiers: readonly string[];
  /** Authors, and who issued it. */
  readonly people: readonly string[];
  readonly container: string | null;
}

/** `line`: all that finds the work. `names`: where slips are forgiven. */
export function linesOfWork(work: WorkNames): { readonly line: string; readonly names: string } {
  const { label, title, identifiers, people, container } = work;
  return {
    line: lineOf([label, title, ...identifiers, ...people, container]),
    names: lineOf([label, title, ...people]),
  };
}

export function lineOfDocument({ name, facts }: Pick<DocumentRow, 'name' | 'facts'>): string {
  return lineOf([facts.title, name, ...facts.authors, facts.container]);
}
