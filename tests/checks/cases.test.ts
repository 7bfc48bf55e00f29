import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '#ingest/checks/index.js';
import { readDocument } from '#ingest/pipeline.js';

/**
 * The cases beside the rules: Markdown with notes, then "-> note 2, citation 1: rule" for each finding. A heading
 * is a case; what stands before the first heading of a case is the rule's help. Every rule runs on every case.
 */
const folder = fileURLToPath(new URL('../../ingest/checks/', import.meta.url));
const slugs = new Set(rules.map((rule) => rule.rule));

function casesIn(file: string): { title: string; text: string; expected: string[] }[] {
  const [, ...sections] = readFileSync(folder + file, 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const expected = lines.filter((line) => line.startsWith('-> ')).map((line) => line.slice(3));
    const notes = lines.filter((line) => !line.startsWith('-> '));
    const calls = notes
      .flatMap((line) => /^\[\^\d+\]/.exec(line)?.[0] ?? [])
      .map((call) => `A claim.${call}`);
    return {
      title,
      text: `${calls.join(' ')}\n\n${notes
        .join('\n')
        .trim()
        .replace(/\n\[\^/g, '\n\n[^')}\n`,
      expected,
    };
  });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.cases.md'));

describe.each(files)('%s', (file) => {
  it.each(casesIn(file))('$title', async ({ text, expected }) => {
    const read = await readDocument(new TextEncoder().encode(text), 'case.md');
    const found = read.findings
      .filter((finding) => slugs.has(finding.rule))
      .map(
        (finding) => `note ${finding.note}, citation ${finding.citation?.split('.').at(-1)}: ${finding.rule}`,
      );
    expect(found).toEqual(expected);
  });
});

describe('rules', () => {
  it('have a file of cases each', () => {
    expect(files.map((file) => file.replace('.cases.md', ''))).toEqual([...slugs].sort());
  });
});
