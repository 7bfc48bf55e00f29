import { existsSync, readFileSync } from 'node:fs';
import {
  defaultProfile,
  isProfileName,
  isSetting,
  PROFILES,
  type Dismissal,
  type Profile,
  type Setting,
} from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import { UsageError } from '../cli/usage-error.js';

/** A house's own rules, in the folder where the command is run. */
export const HOUSE_FILE = 'carolene.config.json';

/**
 * The profile that a house's file describes, or the default where there is none:
 * { "profile": "bluebook-22", "rules": { "id-run": "on", "URL": "off", "missing-date": "error" },
 *   "dismissals": [{ "finding": "finding-...", "reason": "..." }, { "rule": "id-ambiguous", "note": 12, "reason": "..." }] }
 * Throws UsageError where it is not understood.
 */
export function readHouse(file: string): Profile {
  if (!existsSync(file)) return defaultProfile;
  const given = asObject(parsed(file), file);
  const name = given.profile ?? defaultProfile.name;
  if (!isProfileName(name))
    throw new UsageError(
      `${file}: Unexpected profile ${JSON.stringify(name)}, expected one of ${Object.keys(PROFILES).join(', ')}.`,
    );
  const settings = Object.entries(asObject(given.rules ?? {}, `${file}, rules`));
  const dismissals = given.dismissals ?? [];
  if (!Array.isArray(dismissals)) throw new UsageError(`${file}: Unexpected dismissals, expected a list.`);
  return {
    name,
    rules: new Map(settings.map(([rule, value]) => [known(rule, file), setting(rule, value, file)])),
    dismissals: dismissals.map((one: unknown) => dismissal(asObject(one, `${file}, dismissals`), file)),
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file}: Unexpected content (${said}), expected JSON.`, { cause });
  }
}

function asObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${where}: Unexpected ${JSON.stringify(value)}, expected an object.`);
  return Object.fromEntries(Object.entries(value));
}

function known(rule: string, file: string): string {
  if (rules.some((one) => one.rule === rule || one.code.startsWith(`${rule}-`))) return rule;
  throw new UsageError(`${file}: Unexpected rule "${rule}", expected one that \`carolene rules\` names.`);
}

function setting(rule: string, value: unknown, file: string): Setting {
  if (isSetting(value)) return value;
  throw new UsageError(
    `${file}: Unexpected ${JSON.stringify(value)} for ${rule}, expected on, off, error, warning, info or question.`,
  );
}

function dismissal(given: Readonly<Record<string, unknown>>, file: string): Dismissal {
  const { finding = null, rule = null, note = null, reason = '' } = given;
  const isFinding = typeof finding === 'string';
  if (!isFinding && typeof rule !== 'string')
    throw new UsageError(`${file}: Unexpected dismissal, expected a finding's id, or a rule with a note.`);
  return {
    finding: isFinding ? finding : null,
    rule: typeof rule === 'string' ? known(rule, file) : null,
    note: typeof note === 'number' ? note : null,
    reason: String(reason),
  };
}
