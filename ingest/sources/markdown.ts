import type { PrintedFacts } from '#schema/document.js';
import { decodeText } from './decode.js';
import { authorsIn, creditsIn, factsOfOpening, NO_FACTS } from './facts.js';
import { markdownNotes } from './markdown-notes.js';
import { visibleRuns } from './markdown-runs.js';
import type { Source } from './source.js';

/**
 * Markdown: notes are told apart by markup ("[^1]", "^[...]", "<sup>1</sup>", superscript digits, "[[1]](#_ftn1)",
 * "$^{1}$", "\*").
 * Runs are the text without emphasis marks, heading signs, bullets and the brackets of <https://...>;
 * inline links stay as they are written, for the reader of citations in the body.
 */
export const markdown: Source = {
  mediaType: 'text/markdown',
  recognises: (bytes, name) => looksLikeMarkdown(beginning(bytes), /\.(?:md|markdown|mdown)$/i.test(name)),
  read: async (bytes, name) => {
    const text = decodeText(bytes, name);
    const runs = visibleRuns(text);
    return {
      text,
      pages: [
        { number: 1, label: null, span: [0, text.length], size: null, runs, regions: [], confidence: null },
      ],
      apparatus: { status: 'marked', notes: markdownNotes(text) },
      facts: markdownFacts(text),
      findings: [],
    };
  },
};

/** Bytes looked at to tell Markdown from plain text. */
const BEGINNING = 262_144;

/** ASCII is enough to tell: other bytes become one letter each. */
function beginning(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, BEGINNING); at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, BEGINNING))));
  }
  return parts.join('');
}

/** Signs of Markdown and how many of each a plain text may have by chance. */
const SIGNS: readonly (readonly [sign: RegExp, chance: number])[] = [
  [/^\[\^[^\]\n]{1,40}\]:/gm, 0], // [^1]: a note
  [/^#{1,6} \S/gm, 0], // ## A heading
  [/\]\(https?:\/\//g, 0], // [a link](https://...)
  [/\*\*[A-Za-z"'(][^*\n]{0,300}\*\*/g, 0], // **strong**
  [/<https?:\/\/[^>\s]+>/g, 0], // <https://...>
  [/^[-*] \S/gm, 4], // - an item
  [/<sup>\d{1,4}<\/sup>/g, 0],
  [/\$(?:\{ ?\})? ?\^\{?\d{1,4}\}?\$/g, 0], // $^{1}$: raised, as recognition of print gives it
];

function looksLikeMarkdown(text: string, named: boolean): boolean {
  const signs = SIGNS.filter(([sign, chance]) => (text.match(sign)?.length ?? 0) > chance).length;
  return signs + (named ? 1 : 0) >= (named ? 1 : 2);
}

/** From front matter or the first heading; else from the opening lines. */
function markdownFacts(text: string): PrintedFacts {
  const opening = text.slice(0, 6000);
  const matter = /^---\r?\n([\s\S]{0,4000}?)\n---/.exec(opening)?.[1];
  if (matter !== undefined) {
    const title = frontMatter(matter, 'title');
    const author = frontMatter(matter, 'author') ?? frontMatter(matter, 'authors');
    const year = /\b(?:19|20)\d\d\b/.exec(
      frontMatter(matter, 'date') ?? frontMatter(matter, 'year') ?? '',
    )?.[0];
    if (title !== null)
      return {
        ...NO_FACTS,
        title,
        authors: author === null ? [] : authorsIn(author),
        year: year === undefined ? null : Number(year),
      };
  }
  const lines = opening.split('\n');
  const heading = lines.findIndex((line) => /^#{1,2} \S/.test(line));
  if (heading < 0) return factsOfOpening(lines.map(plain));
  const below = lines.slice(heading + 1).map(plain);
  return { ...NO_FACTS, title: plain(lines[heading] ?? ''), ...creditsIn(below) };
}

function frontMatter(matter: string, key: string): string | null {
  const line = matter.split('\n').find((entry) => entry.startsWith(`${key}:`));
  const value = line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^\[|\]$/g, '');
  return value ? value.replace(/^["']|["']$/g, '') : null;
}

/** A line without heading signs, emphasis and call-outs. */
function plain(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/\\?[*_]{1,3}/g, '')
    .trim();
}
