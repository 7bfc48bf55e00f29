import type { WorkKind } from '../api/generated.js';
import { bind, calm, unshouted } from './typography.js';

interface Properties {
  readonly work: { readonly kind: WorkKind; readonly label: string; readonly title: string | null };
  /** Words looked for, set bold. */
  readonly words?: readonly string[];
  /** The short label, the label with the title, or the title alone. */
  readonly length?: 'label' | 'long' | 'title';
}

/** The name of a work as print sets it: titles of cases and articles in italics, of books in small caps. */
export function WorkName({ work, words = [], length = 'label' }: Properties) {
  return nameOf(work, length).map((part, index) => (
    <Words key={index} text={bind(part.text)} words={words} style={part.style} />
  ));
}

interface Part {
  readonly text: string;
  readonly style: Style;
}

/** "Gaeta" with its title is "Gaeta, Does President ..."; "Rome Statute" is in its title already. */
function nameOf(
  { kind, label: name, title }: Properties['work'],
  length: 'label' | 'long' | 'title',
): readonly Part[] {
  const style = STYLES[kind];
  const label = calm(name);
  if (title === null || title === '') return [{ text: label, style: kind === 'case' ? style : 'plain' }];
  const titled = unshouted(title);
  if (length === 'title') return [{ text: titled, style: 'plain' }];
  if (within(title, label) || isCutOf(label, title))
    return [{ text: length === 'long' ? titled : label, style: kind === 'case' ? style : 'plain' }];
  const at = label.toLowerCase().indexOf(title.toLowerCase());
  if (at >= 0)
    return [
      { text: label.slice(0, at), style: 'plain' },
      { text: label.slice(at, at + title.length), style },
      { text: label.slice(at + title.length), style: 'plain' },
    ];
  return length === 'long'
    ? [
        { text: `${label}, `, style: 'plain' },
        { text: titled, style },
      ]
    : [{ text: label, style: 'plain' }];
}

/** "Decision Pursuant to Article 15 of the Rome St..." says no more than the title does. */
function isCutOf(label: string, title: string): boolean {
  const end = /(?:\.{3}|…)$/.exec(label);
  return end !== null && title.toLowerCase().startsWith(label.slice(0, end.index).toLowerCase());
}

function within(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

type Style = 'plain' | 'italic' | 'small-caps';

const STYLES = {
  case: 'italic',
  resolution: 'plain',
  treaty: 'plain',
  legislation: 'plain',
  article: 'italic',
  book: 'small-caps',
  chapter: 'italic',
  report: 'plain',
  news: 'italic',
  web: 'italic',
  speech: 'plain',
  unknown: 'plain',
} as const satisfies Record<WorkKind, Style>;

function Words({
  text,
  words,
  style,
}: {
  readonly text: string;
  readonly words: readonly string[];
  readonly style: Style;
}) {
  const inner = <Found text={text} words={words} />;
  if (style === 'italic') return <i>{inner}</i>;
  if (style === 'small-caps') return <span className="sc">{inner}</span>;
  return inner;
}

/** A text with the words looked for in bold. */
export function Found({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  return split(text, words).map((part, index) =>
    part.found ? (
      <b className="hit" key={index}>
        {part.text}
      </b>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}

function split(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly found: boolean }[] {
  const lower = text.toLowerCase();
  const parts: { text: string; found: boolean }[] = [];
  let from = 0;
  while (from < text.length) {
    const next = words
      .map((word) => ({ at: lower.indexOf(word, from), length: word.length }))
      .filter((hit) => hit.at >= 0)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (next === undefined) break;
    if (next.at > from) parts.push({ text: text.slice(from, next.at), found: false });
    parts.push({ text: text.slice(next.at, next.at + next.length), found: true });
    from = next.at + next.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), found: false });
  return parts;
}
