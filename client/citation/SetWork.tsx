import { useState } from 'react';
import { SetCitationWorkDocument, UndoCorrectionDocument } from '../api/generated.js';
import { change } from '../api/useQuery.js';
import { Decided } from '../ui/Decided.js';
import { Unchanged } from '../ui/Unchanged.js';
import { useSending } from '../ui/useSending.js';
import { SetWorkForm } from './SetWorkForm.js';

interface Properties {
  readonly citation: {
    readonly id: string;
    readonly correction: {
      readonly id: string;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    } | null;
  };
}

/** "It is another work": who says so, or the way to say it. */
export function SetWork({ citation }: Properties) {
  const [asking, setAsking] = useState(false);
  const { busy, failure, send } = useSending();
  const { correction } = citation;
  const close = () => {
    setAsking(false);
  };
  const set = (work: string, by: string, reason: string) => {
    send(change(SetCitationWorkDocument, { citation: citation.id, work, by, reason }), close);
  };
  return (
    <>
      {correction !== null ? (
        <Decided
          what="Set"
          decision={correction}
          busy={busy}
          onUndo={() => {
            send(change(UndoCorrectionDocument, { id: correction.id }), close);
          }}
        />
      ) : asking ? (
        <SetWorkForm busy={busy} onSend={set} onCancel={close} />
      ) : (
        <p className="keys">
          <button
            type="button"
            className="lnk small"
            onClick={() => {
              setAsking(true);
            }}
          >
            It is another work
          </button>
        </p>
      )}
      <Unchanged failure={failure} />
    </>
  );
}
