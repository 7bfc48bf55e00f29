import { SEVERITIES, type Severity } from '#schema/finding.js';
import type { Style } from './desk/style.js';
import type { Rule } from './rule.js';

/** Named sets of rules; a house's overrides stand on one of them. */
export const PROFILES = {
  'bluebook-22': 'bluebook',
  'indigo-2': 'indigo',
  'oscola-4': 'oscola',
} as const satisfies Record<string, Style>;
export type ProfileName = keyof typeof PROFILES;

/** What a house wants of a rule: "off", "on", or a severity of its own, which turns it on. */
export type Setting = 'on' | 'off' | Severity;

/** A finding that an editor has looked at and let stand. */
export interface Dismissal {
  /** A finding's id; or null, then all of `rule` in `note`. */
  readonly finding: string | null;
  readonly rule: string | null;
  readonly note: number | null;
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
  const setting = profile.rules.get(rule.rule) ?? profile.rules.get(rule.code.slice(0, 3)) ?? rule.byDefault;
  if (setting === 'off') return null;
  return setting === 'on' ? rule.severity : setting;
}

export function isProfileName(name: unknown): name is ProfileName {
  return typeof name === 'string' && Object.hasOwn(PROFILES, name);
}

export function isSetting(value: unknown): value is Setting {
  return value === 'on' || value === 'off' || SEVERITIES.some((severity) => severity === value);
}
