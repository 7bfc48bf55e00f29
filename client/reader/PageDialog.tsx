import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../ui/Icon.js';
import type { ReaderRecord } from './DocumentPage.js';

interface Properties {
  readonly document: ReaderRecord;
  /** The page shown, from 1; null: the dialog is closed. */
  readonly page: number | null;
  /** Another page is wanted, or none any more. */
  readonly onPage: (page: number | null) => void;
}

/** Documents whose pages the server can draw. */
export function hasPictures(document: Pick<ReaderRecord, 'mediaType'>): boolean {
  return document.mediaType === 'application/pdf';
}

/** A page as it is printed, beside those before and after it. */
export function PageDialog({ document, page, onPage }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = page !== null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const count = document.pages.length;
  const turn = (step: number) => {
    if (page !== null && page + step >= 1 && page + step <= count) onPage(page + step);
  };
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === 'ArrowLeft') turn(-1);
    if (pressed === 'ArrowRight') turn(1);
  };
  return (
    <dialog
      ref={dialog}
      className="page-d"
      aria-labelledby="page-h"
      onClose={() => {
        onPage(null);
      }}
      onKeyDown={key}
    >
      <header>
        <h2 id="page-h">{page === null ? '' : nameOf(document, page)}</h2>
        <span className="turn">
          <button
            type="button"
            className="btn"
            aria-label="Page before"
            disabled={page === 1}
            onClick={() => {
              turn(-1);
            }}
          >
            Before
          </button>
          <button
            type="button"
            className="btn"
            aria-label="Page after"
            disabled={page === count}
            onClick={() => {
              turn(1);
            }}
          >
            After
          </button>
        </span>
        <button
          type="button"
          className="x"
          aria-label="Close"
          onClick={() => {
            onPage(null);
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {page === null ? null : <Picture key={page} document={document} page={page} />}
    </dialog>
  );
}

/** "page 174, 9 of 19"; the number as printed, where one is. */
function nameOf(document: ReaderRecord, page: number): string {
  const label = document.pages[page - 1]?.label ?? null;
  const place = `${String(page)} of ${String(document.pages.length)}`;
  const name = label === null || label === String(page) ? `Page ${place}` : `Page ${label}, ${place}`;
  return `${name}${recognitionOf(document.pages[page - 1]?.confidence ?? null)}`;
}

/** ", recognised with 87 % confidence"; nothing where the page's letters were given. */
function recognitionOf(confidence: number | null): string {
  return confidence === null ? '' : `, recognised with ${String(Math.round(100 * confidence))} % confidence`;
}

function Picture({ document, page }: { readonly document: ReaderRecord; readonly page: number }) {
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>('loading');
  if (state === 'missing')
    return (
      <p className="state">
        This page cannot be shown. Its picture comes from the file that was read: read the document in again
        and it will be kept.
      </p>
    );
  return (
    <div className="sheet" aria-busy={state === 'loading'}>
      <img
        src={`/pages/${document.sha256}/${String(page)}`}
        alt={`${nameOf(document, page)} as printed; its words are in the reader`}
        onLoad={() => {
          setState('shown');
        }}
        onError={() => {
          setState('missing');
        }}
      />
    </div>
  );
}
