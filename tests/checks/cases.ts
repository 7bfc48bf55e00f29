import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isProfileName, type ProfileName } from '#ingest/checks/profile.js';

/**
 * The cases beside the rules: Markdown with notes, then "-> note 2, citation 1: rule" for each finding. A heading
 * is a case; what stands before the first heading is the rule's help. A fence of `text` is a page of plain text, for what
 * Markdown's own notes cannot get wrong. "profile: oscola-4" says whose rules the case goes by.
 */
export interface Case {
  readonly file: string;
  readonly title: string;
  readonly name: 'case.md' | 'case.txt';
  readonly text: string;
  readonly profile: ProfileName;
  readonly expected: readonly string[];
}

export const folder = fileURLToPath(new URL('../../ingest/checks/', import.meta.url));

export const caseFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.cases.md'))
  .sort();

export function casesIn(file: string): Case[] {
  const [, ...sections] = readFileSync(folder + file, 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const expected = lines.filter((line) => line.startsWith('-> ')).map((line) => line.slice(3));
    const profile = lines.find((line) => line.startsWith('profile: '))?.slice(9);
    const fenced = /^```text\n(?<page>[\s\S]*?)^```/m.exec(section)?.groups?.page;
    return {
      file,
      title,
      name: fenced === undefined ? 'case.md' : 'case.txt',
      text: fenced ?? withCallOuts(lines.filter((line) => !/^(?:-> |profile: )/.test(line))),
      profile: isProfileName(profile) ? profile : 'bluebook-22',
      expected,
    };
  });
}

/** A case has its notes only; the text that calls them is put in, unless it has lines of its own. */
function withCallOuts(lines: readonly string[]): string {
  const own = lines.filter((line) => line.trim() !== '' && !line.startsWith('[^'));
  const calls = lines.flatMap((line) => /^\[\^\d+\]/.exec(line)?.[0] ?? []).map((call) => `A claim.${call}`);
  const body = own.length > 0 ? own.join('\n') : calls.join(' ');
  const notes = lines.filter((line) => line.startsWith('[^'));
  return `${body}\n\n${notes.join('\n\n')}\n`;
}
