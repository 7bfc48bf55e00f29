import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReaderDocumentQuery } from '../api/generated.js';
import type { Mark } from '../citation/marks.js';
import { deskView, graphFrom } from '../routes.js';
import { Link } from '../ui/Link.js';
import { Said } from '../ui/Said.js';
import { Failing } from '../ui/states.js';
import { useKeys } from '../ui/useKeys.js';
import { plural } from '../ui/plural.js';
import { BlockView } from './BlockView.js';
import { blocksOf, partsOf } from './blocks.js';
import { hasPictures, PageDialog } from './PageDialog.js';
import { Side } from './Side.js';
import { Counts, Strip } from './Strip.js';
import { anchorOf, goToNote, pageOnScreen, stepCitation, stepNote } from './steps.js';
import { useApparatus } from './useDocument.js';
import { useOnScreen } from './useOnScreen.js';
import { usePlacedNotes } from './usePlacedNotes.js';

export type ReaderRecord = NonNullable<ReaderDocumentQuery['document']>;

interface Properties {
  readonly document: ReaderRecord;
  /** A note to begin at. */
  readonly noteId: string | null;
}

/** The open document: strip on top, parts and marks at the side, text and notes. */
export function DocumentPage({ document, noteId }: Properties) {
  const apparatus = useApparatus(document.id);
  const { notes, citations } = apparatus;
  const [open, setOpen] = useState<string | null>(null);
  const [shownPage, setShownPage] = useState<number | null>(null);
  const page = useRef<HTMLElement>(null);
  const blocks = useMemo(
    () =>
      blocksOf({
        text: document.text,
        mediaType: document.mediaType,
        pages: document.pages,
        notes,
        citations,
      }),
    [document, notes, citations],
  );
  const parts = useMemo(() => partsOf(blocks), [blocks]);
  usePlacedNotes(page, blocks);
  const onScreen = useOnScreen(page, blocks);
  const at = notes.find((note) => note.id === noteId);
  useEffect(() => {
    if (at !== undefined) goToNote(anchorOf(at));
  }, [at, apparatus.complete]);

  const onOpen = (mark: Mark) => {
    setOpen(open === mark.id ? null : mark.id);
  };
  useKeys({
    '[': () => {
      stepNote(page.current, -1);
    },
    ']': () => {
      stepNote(page.current, 1);
    },
    ',': () => {
      stepCitation(page.current, -1);
    },
    '.': () => {
      stepCitation(page.current, 1);
    },
    Escape: () => {
      setOpen(null);
    },
  });
  return (
    <>
      <Strip
        document={document}
        notes={notes}
        citations={citations}
        onScreen={onScreen}
        onNote={(index) => {
          const note = notes[index];
          if (note !== undefined) goToNote(anchorOf(note));
        }}
      >
        <span className="links">
          {document.work === null ? null : <Link to={graphFrom([document.work.id])}>In the graph</Link>}
          <Link to={deskView(document.id)}>On the desk</Link>
          {hasPictures(document) ? (
            <button
              type="button"
              className="lnk"
              onClick={() => {
                setShownPage(pageOnScreen(page.current));
              }}
            >
              As printed
            </button>
          ) : null}
        </span>
        <Counts document={document} />
      </Strip>
      <div className="rd">
        <Side document={document} notes={notes} parts={parts} onScreen={onScreen} />
        <main id="main" className="text" ref={page}>
          {apparatus.failure === null ? null : (
            <Failing
              what="The notes could not all be read."
              message={apparatus.failure}
              again={apparatus.again}
            >
              What has come is on screen.
            </Failing>
          )}
          {blocks.map((block) => (
            <BlockView
              key={block.paragraph.key}
              block={block}
              document={document}
              openId={open}
              atNote={noteId}
              onOpen={onOpen}
              onPage={hasPictures(document) ? setShownPage : null}
              onClose={() => {
                setOpen(null);
              }}
            />
          ))}
          {apparatus.complete && notes.length === 0 ? (
            <p className="state empty">No notes were found in this document. Its text is all here.</p>
          ) : null}
        </main>
      </div>
      <PageDialog document={document} page={shownPage} onPage={setShownPage} />
      <Said>
        {apparatus.complete
          ? `${plural(notes.length, 'note')} and ${plural(citations.length, 'citation')} read.`
          : ''}
      </Said>
    </>
  );
}
