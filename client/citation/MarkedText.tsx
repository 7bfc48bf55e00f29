import { CitationText } from './CitationText.js';
import { cutByMarks, type Mark } from './marks.js';
import { Prose } from './Prose.js';

interface Properties {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Citations looked for. */
  readonly hits?: ReadonlySet<string>;
  /** The citation whose card is open. */
  readonly openId?: string | null;
  readonly onOpen?: (mark: Mark, element: HTMLElement) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A note or a sentence word for word, its citations marked in it. */
export function MarkedText({ text, marks, hits = NONE, openId = null, onOpen }: Properties) {
  return cutByMarks(text, marks).map((piece, index) => {
    switch (piece.what) {
      case 'words':
        return <Prose key={index} text={piece.text} />;
      case 'signal':
        return <i key={index}>{piece.text}</i>;
      case 'citation':
        return (
          <CitationText
            key={index}
            piece={piece}
            hit={hits.has(piece.mark.id)}
            open={openId === piece.mark.id}
            onOpen={onOpen}
          />
        );
    }
  });
}
