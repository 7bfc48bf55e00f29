import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import { readHouse } from '#server/reports/house.js';
import { report, TEXT } from './report-of.js';

function house(content: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'carolene-house-')), 'carolene.config.json');
  writeFileSync(file, content);
  return readHouse(file);
}

const told = async (content: string, text = TEXT) =>
  (await report(text, null, house(content))).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe("a house's rules", () => {
  it.each([
    ['{}', ['supra-to-wrong-note error']],
    ['{"rules": {"supra-to-wrong-note": "info"}}', ['supra-to-wrong-note info']],
    ['{"rules": {"supra-to-wrong-note": "off"}}', []],
    ['{"rules": {"SUP": "off"}}', []],
    ['{"rules": {"SUP": "off", "supra-to-wrong-note": "warning"}}', ['supra-to-wrong-note warning']],
    ['{"rules": {"supra-to-wrong-note": {"confidence": 0.99}}}', []],
    [
      '{"rules": {"supra-to-wrong-note": {"level": "warning", "confidence": 0.5}}}',
      ['supra-to-wrong-note warning'],
    ],
    ['{"rules": {"supra-to-wrong-note": {"except": ["article"]}}}', []],
    ['{"rules": {"supra-to-wrong-note": {"except": ["book"]}}}', ['supra-to-wrong-note error']],
    ['{"profile": "oscola-4", "rules": {"SUP": "off"}}', []],
  ])('%s', async (content, expected) => {
    expect(await told(content)).toEqual(expected);
  });

  it.each([
    ['{"rule": "supra-to-wrong-note"}', 0],
    ['{"rule": "supra-to-wrong-note", "note": 3, "reason": "meant"}', 0],
    ['{"rule": "supra-to-wrong-note", "note": 2}', 1],
    ['{"rule": "supra-to-wrong-note", "document": "case.md"}', 0],
    ['{"rule": "supra-to-wrong-note", "document": "other.md"}', 1],
  ])('dismissal %s', async (one, left) => {
    expect(await told(`{"dismissals": [${one}]}`)).toHaveLength(left);
  });

  it('let a finding stand by its id', async () => {
    const id = (await report(TEXT)).findings[0]?.id ?? '';
    expect(await told(`{"dismissals": [{"finding": "${id}", "reason": "meant"}]}`)).toEqual([]);
  });

  it.each([
    [
      'for the document, where it stands outside of notes',
      '\n<!-- carolene-dismiss supra-to-wrong-note: meant -->\n',
      0,
    ],
    ['also without a reason', '\n<!-- carolene-dismiss supra-to-wrong-note -->\n', 0],
    ['only for its rule', '\n<!-- carolene-dismiss missing-date -->\n', 1],
  ])('can stand in the text: %s', async (_, comment, left) => {
    expect(await told('{}', TEXT + comment)).toHaveLength(left);
  });

  it('a comment that names no rule dismisses nothing, and says so', async () => {
    const comment = '<!-- carolene-dismiss supra-to-wrong-notes -->';
    const { findings } = await report(`${TEXT}\n${comment}\n`);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'supra-to-wrong-note error',
      'dismissal-of-unknown-rule warning',
    ]);
    expect(findings[1]?.spans).toEqual([[TEXT.length + 1, TEXT.length + 1 + comment.length]]);
  });

  it('are the default where there is no file', () => {
    expect(readHouse('/no/such/file.json')).toBe(defaultProfile);
  });

  it('leave remarks on style off unless they are asked for', () => {
    const on = rules.filter(({ byDefault }) => byDefault === 'on').map(({ code }) => code);
    // the codes of style alone, by the catalogue of rules
    const style = [
      'STR-07',
      'IDX-05',
      'IDX-06',
      'IDX-08',
      'IDX-09',
      'LOC-04',
      'LOC-05',
      'LOC-06',
      'CAS-04',
      'CAS-05',
    ];
    expect(on.filter((code) => style.includes(code))).toEqual([]);
  });
});

describe('a file that is not understood', () => {
  it.each([
    ['{', 'carolene.config.json: Unexpected content, expected JSON. Mend it: '],
    ['[]', 'carolene.config.json: Unexpected [], expected an object. Write it in braces'],
    ['{"rule": {}}', 'carolene.config.json: Unexpected "rule", expected only profile, rules, dismissals'],
    ['{"profile": "mla"}', 'carolene.config.json, profile: Unexpected "mla", expected one of bluebook-22, '],
    [
      '{"rules": {"no-such": "off"}}',
      'carolene.config.json, rules.no-such: Unexpected "no-such", expected a rule (id-ambiguous) or a group (URL). carolene rules lists',
    ],
    [
      '{"rules": {"id-ambiguous": "loud"}}',
      'carolene.config.json, rules.id-ambiguous: Unexpected "loud", expected on, off, error',
    ],
    ['{"rules": {"id-ambiguous": {"level": 1}}}', 'rules.id-ambiguous.level: Unexpected 1, expected on, off'],
    [
      '{"rules": {"id-ambiguous": {"confidence": 2}}}',
      'rules.id-ambiguous.confidence: Unexpected 2, expected a number from 0 to 1',
    ],
    [
      '{"rules": {"id-ambiguous": {"except": ["poem"]}}}',
      'rules.id-ambiguous.except: Unexpected "poem", expected case, ',
    ],
    ['{"dismissals": {}}', 'dismissals: Unexpected {}, expected a list'],
    ['{"dismissals": [{}]}', 'dismissals[0]: Unexpected {}, expected a "finding" by its id, or a "rule"'],
    [
      '{"dismissals": [{"rule": "id-ambiguous", "note": "x"}]}',
      'dismissals[0].note: Unexpected "x", expected the number of a note',
    ],
    [
      '{"dismissals": [{"rule": "id-ambiguous", "notes": 3}]}',
      'dismissals[0]: Unexpected "notes", expected only finding, rule, note',
    ],
  ])('%s', (content, words) => {
    expect(() => house(content)).toThrow(words);
  });
});
