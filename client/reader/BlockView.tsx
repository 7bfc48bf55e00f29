import { useState } from 'react';
import { MarkedText } from '../citation/MarkedText.js';
import type { Mark } from '../citation/marks.js';
import type { Block, BlockNote } from './blocks.js';
import { CitationCard } from './CitationCard.js';
import type { ReaderRecord } from './DocumentPage.js';
import { ParagraphText } from './ParagraphText.js';
import { anchorOf } from './steps.js';

interface Shared {
  readonly document: ReaderRecord;
  /** The citation whose card is open. */
  readonly openId: string | null;
  /** The note that the address names. */
  readonly atNote: string | null;
  readonly onOpen: (mark: Mark) => void;
  readonly onClose: () => void;
  /** Shows a page as printed; null where there are no pictures of pages. */
  readonly onPage: ((page: number) => void) | null;
}

/** A paragraph, and the notes called in it. */
export function BlockView({ block, ...shared }: Shared & { readonly block: Block }) {
  const { paragraph, marks, notes } = block;
  const open = marks.find((mark) => mark.id === shared.openId);
  return (
    <div className={paragraph.heading ? 'blk hd' : 'blk'} id={`p${paragraph.key}`}>
      <div className="txt">
        {paragraph.heading ? (
          <h2 className="part">
            <ParagraphText {...shared} block={block} />
          </h2>
        ) : (
          <p>
            <ParagraphText {...shared} block={block} />
          </p>
        )}
        {open === undefined ? null : <CitationCard id={open.id} onClose={shared.onClose} />}
      </div>
      {notes.length === 0 ? null : (
        <ol className="notes">
          {notes.map((item) => (
            <NoteItem key={item.note.id} item={item} {...shared} />
          ))}
        </ol>
      )}
    </div>
  );
}

const LONG = 720;

function NoteItem({
  item,
  document,
  openId,
  atNote,
  onOpen,
  onClose,
}: Shared & { readonly item: BlockNote }) {
  const { note, marks } = item;
  const [whole, setWhole] = useState(note.id === atNote);
  const long = note.text.length > LONG;
  const open = marks.find((mark) => mark.id === openId);
  const findings = document.findings.filter((finding) => finding.note === note.number);
  const number = note.number === 0 ? (note.label ?? '*') : String(note.number);
  const anchor = anchorOf(note);
  return (
    <li
      className={`note${note.id === atNote ? ' at' : ''}${note.status === 'lost' ? ' lost' : ''}`}
      id={anchor}
      data-call={`c${anchor}`}
    >
      {note.callOut === null ? (
        <span className="no still">{number}</span>
      ) : (
        <a className="no" href={`#c${anchor}`} aria-label={`note ${number}, back to the text`}>
          {number}
        </a>
      )}
      {note.status === 'lost' ? (
        <span className="dim">The text of this note is lost in the source.</span>
      ) : (
        <div className={long && !whole && open === undefined ? 'n-text cut' : 'n-text'}>
          <MarkedText text={note.text} marks={marks} openId={openId} onOpen={onOpen} />
        </div>
      )}
      {long && !whole && open === undefined ? (
        <button
          type="button"
          className="lnk small"
          onClick={() => {
            setWhole(true);
          }}
        >
          rest of note {number}
        </button>
      ) : null}
      {open === undefined ? null : <CitationCard id={open.id} onClose={onClose} />}
      {findings.length === 0 ? null : (
        <div className="mar">
          {findings.map((finding) => (
            <div className="finding" key={finding.rule + finding.message}>
              <span className="slug">{finding.rule}</span> <span className="cap">note {number}</span>
              <p>{finding.message}</p>
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
