import { createHash } from 'node:crypto';
import { defaultProfile, isProfileName, type Profile, type ProfileName } from '#ingest/checks/profile.js';

/** Marks what was read with poor text layers recognised afresh: nothing is gained by reading it without. */
export const AGAIN = '+ocr';

/**
 * Who reads, and by which rules: a document is read again where this is another one. `version`: of the code that reads.
 * "1f2e3d4c5b6a7988" by the default rules, "1f2e3d4c5b6a7988~oscola-4~0a1b2c3d" by a house's.
 */
export function readerName(version: string, profile: Profile): string {
  const settings = JSON.stringify([[...profile.rules], profile.dismissals]);
  if (profile.name === defaultProfile.name && settings === '[[],[]]') return version;
  return `${version}~${profile.name}~${createHash('sha256').update(settings).digest('hex').slice(0, 8)}`;
}

/** The name of the profile in the name of a reader. */
export function profileNameOf(reader: string): ProfileName {
  const [, name] = reader.split('~');
  return isProfileName(name) ? name : defaultProfile.name;
}
