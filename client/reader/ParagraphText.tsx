import { Fragment, type ReactNode } from 'react';
import { CitationText } from '../citation/CitationText.js';
import { cutByMarks, type Mark, type Piece } from '../citation/marks.js';
import { Prose } from '../citation/Prose.js';
import type { Block } from './blocks.js';
import type { Insertion } from './paragraphs.js';
import { anchorOf } from './steps.js';

interface Properties {
  readonly block: Block;
  readonly openId: string | null;
  readonly onOpen: (mark: Mark) => void;
  /** Shows a page as printed; null where the document has no pictures of its pages. */
  readonly onPage: ((page: number) => void) | null;
}

/** The words of a paragraph with call-outs, page numbers and marked citations. */
export function ParagraphText({ block, openId, onOpen, onPage }: Properties) {
  const { paragraph, marks } = block;
  const left = [...paragraph.insertions];
  let at = 0;
  const out: ReactNode[] = [];
  for (const piece of cutByMarks(paragraph.text, marks)) {
    const end = at + piece.text.length;
    let from = at;
    while (left[0] !== undefined && left[0].at < end) {
      const [insertion] = left.splice(0, 1);
      if (insertion === undefined) break;
      out.push(
        words(piece, piece.text.slice(from - at, insertion.at - at), from === at, false, openId, onOpen),
      );
      out.push(inserted(insertion, block, onPage));
      from = insertion.at;
    }
    out.push(words(piece, piece.text.slice(from - at), from === at, true, openId, onOpen));
    at = end;
  }
  for (const insertion of left) out.push(inserted(insertion, block, onPage));
  return out.map((node, index) => <Fragment key={index}>{node}</Fragment>);
}

function words(
  piece: Piece,
  text: string,
  first: boolean,
  last: boolean,
  openId: string | null,
  onOpen: (mark: Mark) => void,
): ReactNode {
  if (text === '') return null;
  if (piece.what === 'words') return <Prose text={text} />;
  if (piece.what === 'signal') return <i>{text}</i>;
  const part = { ...piece, text, first: piece.first && first, last: piece.last && last };
  return <CitationText piece={part} hit={false} open={openId === piece.mark.id} onOpen={onOpen} />;
}

function inserted(insertion: Insertion, block: Block, onPage: Properties['onPage']): ReactNode {
  if (insertion.what === 'page') return <PageMark page={insertion} onPage={onPage} />;
  const called = block.notes.find(({ note }) => note.id === insertion.note)?.note;
  if (called === undefined) return null;
  const anchor = anchorOf(called);
  return (
    <a className="co" id={`c${anchor}`} href={`#${anchor}`} aria-label={`note ${String(called.number)}`}>
      {called.number === 0 ? (called.label ?? '*') : called.number}
    </a>
  );
}

interface PageMarkProperties {
  readonly page: Extract<Insertion, { what: 'page' }>;
  readonly onPage: Properties['onPage'];
}

function PageMark({ page, onPage }: PageMarkProperties) {
  const { label, number } = page;
  if (onPage === null)
    return (
      <span className="pg" title={`page ${label} begins`}>
        {label}
      </span>
    );
  return (
    <button
      type="button"
      className="pg"
      data-page={number}
      title={`page ${label} begins: show it as printed`}
      aria-label={`page ${label}, show it as printed`}
      onClick={() => {
        onPage(number);
      }}
    >
      {label}
    </button>
  );
}
