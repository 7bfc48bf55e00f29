import { Fragment } from 'react';
import { smallCapitals } from './capitals.js';
import { typeset } from './typography.js';

/** Words of a document, set as print sets them. */
export function Prose({ text }: { readonly text: string }) {
  return typeset(text).map((run, index) =>
    run.italic ? <i key={index}>{run.text}</i> : <Upright key={index} text={run.text} />,
  );
}

function Upright({ text }: { readonly text: string }) {
  return smallCapitals(text).map((part, index) =>
    part.small ? (
      <span key={index} className="caps">
        {part.text}
      </span>
    ) : (
      <Breakable key={index} text={part.text} />
    ),
  );
}

/** Addresses break behind their slashes, not in the middle of a word. */
function Breakable({ text }: { readonly text: string }) {
  if (!text.includes('/')) return text;
  return text.split(/(?<=\w\/)\b/).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
