import { SEVERITIES, type Severity } from '#schema/finding.js';
import type { WorkKind } from '#schema/work.js';
import type { Style } from './desk/style.js';
import type { Rule } from './rule.js';

/** Named sets of rules; a house's overrides stand on one of them. */
export const PROFILES = {
  'bluebook-22': 'bluebook',
  'indigo-2': 'indigo',
  'oscola-4': 'oscola',
} as const satisfies Record<string, Style>;
export type ProfileName = keyof typeof PROFILES;

/** How a rule speaks: not at all, as it does by default, or as gravely as the house says, which turns it on. */
export type Level = 'on' | 'off' | Severity;

/** What a house wants of a rule. */
export type Setting = Level | Tuned;

export interface Tuned {
  readonly level: Level;
  /** Findings that are less sure than this are not told: 0 to 1. */
  readonly confidence: number;
  /** Kinds of source that the rule passes over. */
  readonly except: readonly WorkKind[];
}

/** A finding that an editor has looked at and let stand. */
export interface Dismissal {
  /** A finding's id; or null, then all of `rule`. */
  readonly finding: string | null;
  readonly rule: string | null;
  /** Null: in all notes. */
  readonly note: number | null;
  /** The document's file name; null: in all documents. */
  readonly document: string | null;
  readonly reason: string;
}

export interface Profile {
  readonly name: ProfileName;
  /** By slug, or by group: "URL". A slug wins. */
  readonly rules: ReadonlyMap<string, Setting>;
  readonly dismissals: readonly Dismissal[];
}

export const defaultProfile: Profile = { name: 'bluebook-22', rules: new Map(), dismissals: [] };

/** The severity that a rule's findings have under a profile; null where it is off. */
export function severityOf(rule: Rule, profile: Profile): Severity | null {
  if (!rule.styles.includes(PROFILES[profile.name])) return null;
  const level = levelOf(settingOf(rule, profile) ?? rule.byDefault);
  if (level === 'off') return null;
  return level === 'on' ? rule.severity : level;
}

/** Whether a finding that is this sure, of a source of this kind (null: unknown), is told under a profile. */
export function isTold(rule: Rule, profile: Profile, confidence: number, kind: WorkKind | null): boolean {
  const setting = settingOf(rule, profile);
  if (setting === undefined || typeof setting === 'string') return true;
  return confidence >= setting.confidence && (kind === null || !setting.except.includes(kind));
}

function settingOf(rule: Rule, profile: Profile): Setting | undefined {
  return profile.rules.get(rule.rule) ?? profile.rules.get(rule.code.slice(0, 3));
}

const levelOf = (setting: Setting): Level => (typeof setting === 'string' ? setting : setting.level);

export function isProfileName(name: unknown): name is ProfileName {
  return typeof name === 'string' && Object.hasOwn(PROFILES, name);
}

export const LEVELS: readonly Level[] = ['on', 'off', ...SEVERITIES];

export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}
