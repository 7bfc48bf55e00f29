import type { WorkKind } from '../api/generated.js';
import { bind } from './typography.js';

interface Properties {
  readonly work: { readonly kind: WorkKind; readonly label: string; readonly title: string | null };
  /** Words looked for, set bold. */
  readonly words?: readonly string[];
  /** The whole title instead of the short label. */
  readonly full?: boolean;
}

/** The name of a work as print sets it: titles of cases and articles in italics, of books in small caps. */
export function WorkName({ work, words = [], full = false }: Properties) {
  const text = bind(full ? (work.title ?? work.label) : work.label);
  const title = work.title === null ? '' : bind(work.title);
  const at = title === '' ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0 || full)
    return <Words text={text} words={words} style={full ? 'plain' : styleOf(work.kind, text, title)} />;
  return (
    <>
      <Words text={text.slice(0, at)} words={words} style="plain" />
      <Words text={text.slice(at, at + title.length)} words={words} style={STYLES[work.kind]} />
      <Words text={text.slice(at + title.length)} words={words} style="plain" />
    </>
  );
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

/** A case is known by its name alone; other labels begin with a surname and stay upright. */
function styleOf(kind: WorkKind, text: string, title: string): Style {
  return kind === 'case' && (title === '' || title.startsWith(text)) ? 'italic' : 'plain';
}

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
