import { Fragment } from 'react';
import { typeset } from './typography.js';

/** Words of a document, set as print sets them. */
export function Prose({ text }: { readonly text: string }) {
  return typeset(text).map((run, index) =>
    run.italic ? <i key={index}>{run.text}</i> : <Fragment key={index}>{run.text}</Fragment>,
  );
}
