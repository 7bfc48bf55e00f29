import { existsSync, readFileSync } from 'node:fs';

/**
 * The rule's cases, in Markdown: what stands before the first case says what it looks for. They stay beside the
 * sources: below the root, whether this file is built or not.
 */
export function helpPage(rule: string): string {
  const file = ['../../ingest/checks/', '../../../ingest/checks/']
    .map((folder) => new URL(`${folder}${rule}.cases.md`, import.meta.url))
    .find((url) => existsSync(url));
  return file ? readFileSync(file, 'utf8') : `# ${rule}\n`;
}

/** What the rule looks for, in a paragraph; '' where there is no page. */
export function summaryOf(rule: string): string {
  const [opening = ''] = helpPage(rule).split(/^## /m);
  const words = opening.replace(/^# .*$/m, '').replaceAll('_', '');
  return words.replace(/\s+/g, ' ').trim();
}
