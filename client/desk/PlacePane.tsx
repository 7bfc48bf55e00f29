import { useState } from 'react';
import { MarkedText } from '../citation/MarkedText.js';
import { Prose } from '../citation/Prose.js';
import { bind } from '../citation/typography.js';
import { Link } from '../ui/Link.js';
import { excerptOf, type Place } from './places.js';

interface Properties {
  readonly document: string;
  readonly place: Place;
  /** "the finding", "cited before". */
  readonly what: string;
  /** Shows the sentence that calls the note, too. */
  readonly withCall?: boolean;
}

/** A note or a paragraph word for word, the words looked at marked, and the way to it in the reader. */
export function PlacePane({ document, place, what, withCall = false }: Properties) {
  const { note, before } = place;
  const number = note === null ? null : note.number === 0 ? (note.label ?? '*') : String(note.number);
  return (
    <section
      className={withCall ? 'place' : 'place basis'}
      aria-label={number === null ? 'In the text' : `Note ${number}`}
    >
      <h2>
        {number === null ? 'In the text' : bind(`Note ${number}`)}
        <span className="n">{what}</span>
        <Link className="small" to={{ at: 'reader', document, note: note?.id ?? null }}>
          Read in place
          {number === null ? null : <span className="vh">, note {number}</span>}
        </Link>
      </h2>
      {note?.status === 'lost' ? (
        <p className="note big">
          <span className="no still">{number}</span>
          <span className="dim">The text of this note is lost in the source.</span>
        </p>
      ) : (
        <Words key={note?.id} place={place} number={number} />
      )}
      {withCall && before !== null && number !== null ? (
        <div className="body-q">
          <span className="cap">In the text, before the call-out</span>
          <p className="serif">
            <Prose text={before} />
            <sup>{number}</sup>
          </p>
        </div>
      ) : null}
    </section>
  );
}

interface WordsProperties {
  readonly place: Place;
  readonly number: string | null;
}

/** The text; of a long one what stands around the words, until all is asked for. */
function Words({ place, number }: WordsProperties) {
  const [whole, setWhole] = useState(false);
  const part = excerptOf(place);
  const cut = !whole && (part.cutBefore || part.cutAfter);
  const { text, marks, lit } = cut ? part : place;
  return (
    <>
      <p className={number === null ? 'big serif' : 'note big'}>
        {number === null ? null : <span className="no still">{number}</span>}
        {cut && part.cutBefore ? '… ' : ''}
        <MarkedText text={text} marks={marks} lit={lit} />
        {cut && part.cutAfter ? ' …' : ''}
      </p>
      {cut ? (
        <button
          type="button"
          className="lnk small whole"
          onClick={() => {
            setWhole(true);
          }}
        >
          {number === null ? 'the whole paragraph' : `the whole of note ${number}`}
        </button>
      ) : null}
    </>
  );
}
