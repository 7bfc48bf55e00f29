import { describe, expect, it } from 'vitest';
import { rules } from '#ingest/checks/registry.js';
import { readDocument } from '#ingest/pipeline.js';
import type { ReportedFinding } from '#schema/finding.js';
import { caseFiles, casesIn, type Case } from './cases.js';

const slugs = new Set(rules.map((rule) => rule.rule));
const cases = caseFiles.flatMap(casesIn);
const all = new Map(rules.map(({ rule }) => [rule, 'on'] as const));

async function found({ text, name, profile }: Case, on: ReadonlyMap<string, 'on'>): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument(bytes, name, { name: profile, rules: on, dismissals: [] });
  return read.findings.filter(({ rule }) => slugs.has(rule)).map(line);
}

function line({ note, citation, rule }: ReportedFinding): string {
  const place = citation === null ? `note ${note}` : `note ${note}, citation ${citation.split('.').at(-1)}`;
  return `${note === null ? 'text' : place}: ${rule}`;
}

describe.each(caseFiles)('%s', (file) => {
  const rule = file.replace('.cases.md', '');
  it.each(casesIn(file))('$title', async (one) => {
    expect((await found(one, new Map([[rule, 'on']]))).sort()).toEqual([...one.expected].sort());
  });

  it('has three clean cases and three faulty ones', () => {
    const clean = casesIn(file).filter(({ expected }) => expected.length === 0).length;
    expect([clean >= 3, casesIn(file).length - clean >= 3]).toEqual([true, true]);
  });
});

describe('on clean cases', () => {
  const clean = cases.filter(({ expected }) => expected.length === 0);
  it.each(clean)('all rules are silent: $file: $title', async (one) => {
    expect(await found(one, all)).toEqual([]);
  });
});

describe('rules', () => {
  it('have a file of cases each', () => {
    expect(caseFiles.map((file) => file.replace('.cases.md', ''))).toEqual([...slugs].sort());
  });
});
