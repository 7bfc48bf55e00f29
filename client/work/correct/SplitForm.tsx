import { useState } from 'react';
import { CitingDocumentsDocument, SplitWorkDocument } from '../../api/generated.js';
import { change, useQuery } from '../../api/useQuery.js';
import { documentTitle } from '../../citation/words.js';
import { plural } from '../../ui/plural.js';
import { SaidBy } from '../../ui/SaidBy.js';
import { Failing, Loading } from '../../ui/states.js';
import type { FormProperties } from './CorrectDialog.js';
import { citingDocuments } from './citing.js';

/** In which documents another work is meant. */
export function SplitForm({ work, busy, onSend, onCancel }: FormProperties) {
  const answer = useQuery(CitingDocumentsDocument, { id: work.id });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = answer.data?.work?.citedBy ?? null;
  if (list === null)
    return answer.status === 'failed' ? (
      <Failing what="The list could not be read." message={answer.message} again={answer.again} />
    ) : (
      <Loading what="Reading who cites it" lines={4} />
    );
  const documents = citingDocuments(list.nodes);
  const left = list.documentCount - documents.length;
  const turn = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <SaidBy
      act="Split off"
      ready={chosen.size > 0 && chosen.size < list.documentCount}
      busy={busy}
      onCancel={onCancel}
      onSend={(by, reason) => {
        onSend(change(SplitWorkDocument, { work: work.id, documents: [...chosen], by, reason }));
      }}
    >
      <fieldset className="wide-all">
        <legend>Another work is meant in</legend>
        <ul className="picks">
          {documents.map(({ document, text, count }) => (
            <li key={document.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(document.id)}
                  onChange={(event) => {
                    turn(document.id, event.target.checked);
                  }}
                />
                <span>
                  <b>{documentTitle(document)}</b> <span className="dim">{plural(count, 'time')}</span>
                  <span className="serif words">{text}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {left > 0 ? <p className="cap">{plural(left, 'further document')} can’t be chosen here.</p> : null}
        {list.documentCount === 1 ? (
          <p className="cap">
            Only one document cites it: give single citations to another work in the reader.
          </p>
        ) : chosen.size === list.documentCount ? (
          <p className="cap">At least one document has to stay.</p>
        ) : null}
      </fieldset>
    </SaidBy>
  );
}
