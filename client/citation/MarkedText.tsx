import { Fragment } from 'react';
import { CitationText } from './CitationText.js';
import { cutByMarks, lightUp, type Mark, type Piece } from './marks.js';
import { Prose } from './Prose.js';

interface Properties {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Citations looked for. */
  readonly hits?: ReadonlySet<string>;
  /** Words looked at, a finding's: a stretch of the text. */
  readonly lit?: { readonly start: number; readonly end: number } | null;
  /** The citation whose card is open. */
  readonly openId?: string | null;
  readonly onOpen?: (mark: Mark, element: HTMLElement) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A note or a sentence word for word, its citations marked in it. */
export function MarkedText({ text, marks, lit = null, ...rest }: Properties) {
  return lightUp(cutByMarks(text, marks), lit).map((part, index) =>
    part.lit ? (
      <mark key={index} className="lit">
        <PieceText piece={part.piece} {...rest} />
      </mark>
    ) : (
      <Fragment key={index}>
        <PieceText piece={part.piece} {...rest} />
      </Fragment>
    ),
  );
}

interface PieceProperties extends Pick<Properties, 'hits' | 'openId' | 'onOpen'> {
  readonly piece: Piece;
}

function PieceText({ piece, hits = NONE, openId = null, onOpen }: PieceProperties) {
  switch (piece.what) {
    case 'words':
      return <Prose text={piece.text} />;
    case 'signal':
      return <i>{piece.text}</i>;
    case 'citation':
      return (
        <CitationText
          piece={piece}
          hit={hits.has(piece.mark.id)}
          open={openId === piece.mark.id}
          onOpen={onOpen}
        />
      );
  }
}
