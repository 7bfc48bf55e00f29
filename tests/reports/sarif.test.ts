import { describe, expect, it } from 'vitest';
import { sarif } from '#server/reports/sarif.js';
import { report, TEXT } from './report-of.js';

type Json = Readonly<Record<string, unknown>>;

const parsed = async (...reports: Awaited<ReturnType<typeof report>>[]) => JSON.parse(sarif(reports)) as Json;

/** The results of the first run. */
function resultsOf(log: Json): readonly Json[] {
  const [run] = log['runs'] as readonly Json[];
  return (run?.['results'] ?? []) as readonly Json[];
}

/**
 * What the schema of SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) demands of the parts that we write: required
 * properties, enumerations, least values. Answers what is wrong, by its path.
 */
function faultsOf(log: Json): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, path: string) => {
    if (!holds) faults.push(path);
  };
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isMessage = (value: unknown) => isText((value as Json | undefined)?.['text']);
  must(log['version'] === '2.1.0', 'version');
  must(Array.isArray(log['runs']), 'runs');
  for (const run of log['runs'] as readonly Json[]) {
    const driver = (run['tool'] as Json | undefined)?.['driver'] as Json;
    must(isText(driver['name']), 'runs.tool.driver.name');
    must(['utf16CodeUnits', 'unicodeCodePoints'].includes(String(run['columnKind'])), 'runs.columnKind');
    const rules = driver['rules'] as readonly Json[];
    must(new Set(rules.map((rule) => rule['id'])).size === rules.length, 'rules.id: one each');
    for (const rule of rules) {
      must(isText(rule['id']), 'rules.id');
      must(isMessage(rule['shortDescription']) && isMessage(rule['help']), 'rules: texts');
    }
  }
  for (const result of resultsOf(log)) {
    must(isMessage(result['message']), 'result.message');
    must(['none', 'note', 'warning', 'error', undefined].includes(result['level'] as string), 'result.level');
    const state = result['baselineState'] as string | undefined;
    must(['new', 'unchanged', 'updated', 'absent', undefined].includes(state), 'result.baselineState');
    for (const print of Object.values(result['partialFingerprints'] as Json))
      must(isText(print), 'fingerprint');
    for (const location of result['locations'] as readonly Json[]) {
      const place = location['physicalLocation'] as Json;
      must(isText((place['artifactLocation'] as Json)['uri']), 'artifactLocation.uri');
      const region = place['region'] as Readonly<Record<string, number>> | undefined;
      if (!region) continue;
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn'])
        must((region[key] ?? 1) >= 1, key);
      for (const key of ['charOffset', 'charLength']) must((region[key] ?? 0) >= 0, key);
    }
  }
  return faults;
}

describe('sarif', () => {
  it('holds what the schema demands', async () => {
    const first = await report(TEXT);
    const mended = await report(TEXT.replace('note 2', 'note 1'), first.findings);
    expect(faultsOf(await parsed(first))).toEqual([]);
    expect(faultsOf(await parsed(first, mended))).toEqual([]);
    expect(faultsOf({ ...(await parsed(first)), version: '2.0' })).toEqual(['version']);
  });

  it('has rule, level, region and fingerprint of a finding', async () => {
    const one = await report(TEXT);
    // "Lee, _supra_ note 2, at 5" stands in line 7 after "[^3]: "
    expect(resultsOf(await parsed(one))).toMatchObject([
      {
        ruleId: 'supra-to-wrong-note',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a/case.md' },
              region: { startLine: 7, startColumn: 7, endLine: 7, endColumn: 32 },
            },
            logicalLocations: [{ name: 'note 3' }],
          },
        ],
        relatedLocations: [{ logicalLocations: [{ name: 'note 1' }] }],
        partialFingerprints: { 'carolene/v1': one.findings[0]?.id },
      },
    ]);
  });

  it.each([
    ['a b/c#d.md', 'a%20b/c%23d.md'],
    ['/home/lee/é.md', 'file:///home/lee/%C3%A9.md'],
  ])('writes the address of %s', async (file, uri) => {
    const log = await parsed({ ...(await report(TEXT)), file });
    expect(JSON.stringify(resultsOf(log))).toContain(`"uri":"${uri}"`);
  });

  it('gives no lines where the file is not the text', async () => {
    const log = await parsed({ ...(await report(TEXT)), mediaType: 'application/pdf' });
    expect(JSON.stringify(resultsOf(log))).not.toContain('startLine');
  });

  it('says against an earlier run what is new, unchanged and gone', async () => {
    const first = await report(TEXT);
    const states = async (text: string) =>
      resultsOf(await parsed(await report(text, first.findings))).map((one) => one['baselineState']);
    expect(await states(TEXT)).toEqual(['unchanged']);
    expect(await states(TEXT.replace('note 2', 'note 1'))).toEqual(['absent']);
    const [later] = resultsOf(await parsed(await report(TEXT, [])));
    expect(later?.['baselineState']).toBe('new');
  });
});
