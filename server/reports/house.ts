import { existsSync, readFileSync } from 'node:fs';
import {
  defaultProfile,
  isLevel,
  isProfileName,
  LEVELS,
  PROFILES,
  type Dismissal,
  type Level,
  type Profile,
  type Setting,
} from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import { WORK_KINDS, type WorkKind } from '#schema/work.js';
import { listOf, objectOf, onlyKeys, refusal, textOf, type Key } from './house-file.js';

/** A house's own rules, in the folder where the command is run. */
export const HOUSE_FILE = 'carolene.config.json';

/**
 * The profile that a house's file describes, or the default where there is none:
 * { "profile": "bluebook-22",
 *   "rules": { "missing-date": "error", "URL": "off", "pinpoint-missing": { "level": "on", "except": ["treaty"] } },
 *   "dismissals": [{ "finding": "finding-...", "reason": "..." },
 *                  { "rule": "id-ambiguous", "note": 12, "document": "lee.docx", "reason": "..." }] }
 * Throws UsageError with file, key and what to do where it is not understood.
 */
export function readHouse(file: string): Profile {
  if (!existsSync(file)) return defaultProfile;
  const top: Key = { file, path: '' };
  const given = objectOf(parsed(file), top);
  onlyKeys(given, ['profile', 'rules', 'dismissals', '$schema'], top);
  const name = given.profile ?? defaultProfile.name;
  const names = Object.keys(PROFILES).join(', ');
  if (!isProfileName(name))
    throw refusal(at(top, 'profile'), name, `one of ${names}`, 'Name one, or leave it out for bluebook-22.');
  const inRules = at(top, 'rules');
  const inDismissals = at(top, 'dismissals');
  return {
    name,
    rules: new Map(
      Object.entries(objectOf(given.rules ?? {}, inRules)).map(([rule, value]) => [
        known(rule, at(inRules, rule)),
        setting(value, at(inRules, rule)),
      ]),
    ),
    dismissals: listOf(given.dismissals ?? [], inDismissals).map((one, index) =>
      dismissal(one, { file, path: `${inDismissals.path}[${index}]` }),
    ),
  };
}

const at = ({ file, path }: Key, name: string): Key => ({
  file,
  path: path === '' ? name : `${path}.${name}`,
});

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw refusal({ file, path: '' }, undefined, 'JSON', `Mend it: ${said}.`, cause);
  }
}

function known(rule: string, key: Key): string {
  if (rules.some((one) => one.rule === rule || one.code.startsWith(`${rule}-`))) return rule;
  throw refusal(
    key,
    rule,
    'a rule (id-ambiguous) or a group (URL)',
    'carolene rules lists them: mend the name or take the line out.',
  );
}

/** "off", or { "level": "warning", "confidence": 0.8, "except": ["treaty"] }. */
function setting(value: unknown, key: Key): Setting {
  if (typeof value !== 'object') return level(value, key);
  const given = objectOf(value, key);
  onlyKeys(given, ['level', 'confidence', 'except'], key);
  return {
    level: level(given.level ?? 'on', at(key, 'level')),
    confidence: share(given.confidence ?? 0, at(key, 'confidence')),
    except: listOf(given.except ?? [], at(key, 'except')).map((kind) => kindOf(kind, at(key, 'except'))),
  };
}

function level(value: unknown, key: Key): Level {
  if (isLevel(value)) return value;
  throw refusal(key, value, LEVELS.join(', '), 'Write one of these in quotes.');
}

function share(value: unknown, key: Key): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw refusal(key, value, 'a number from 0 to 1', '0.8 leaves out what is less sure than that.');
}

function kindOf(value: unknown, key: Key): WorkKind {
  const kind = WORK_KINDS.find((one) => one === value);
  if (kind === undefined) throw refusal(key, value, WORK_KINDS.join(', '), 'Name kinds of source.');
  return kind;
}

function dismissal(value: unknown, key: Key): Dismissal {
  const given = objectOf(value, key);
  onlyKeys(given, ['finding', 'rule', 'note', 'document', 'reason'], key);
  const { finding = null, rule = null, note = null, document = null, reason = '' } = given;
  if (finding === null && rule === null)
    throw refusal(
      key,
      given,
      'a "finding" by its id, or a "rule"',
      'check --format json prints the ids; a "rule" may have a "note" and a "document".',
    );
  if (note !== null && !Number.isInteger(note))
    throw refusal(at(key, 'note'), note, 'the number of a note', 'Leave it out to mean all notes.');
  const ruleKey = at(key, 'rule');
  return {
    finding: finding === null ? null : textOf(finding, at(key, 'finding')),
    rule: rule === null ? null : known(textOf(rule, ruleKey), ruleKey),
    note: note === null ? null : Number(note),
    document: document === null ? null : textOf(document, at(key, 'document')),
    reason: textOf(reason, at(key, 'reason')),
  };
}
