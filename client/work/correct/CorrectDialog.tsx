import { useEffect, useRef, type ReactNode } from 'react';
import { WorkName } from '../../citation/WorkName.js';
import { Icon } from '../../ui/Icon.js';
import { Unchanged } from '../../ui/Unchanged.js';
import { useSending } from '../../ui/useSending.js';
import type { WorkRecord } from '../facts.js';
import { EditForm } from './EditForm.js';
import { JoinForm } from './JoinForm.js';
import { SplitForm } from './SplitForm.js';

export interface FormProperties {
  readonly work: WorkRecord;
  readonly busy: boolean;
  readonly onSend: (sending: Promise<unknown>) => void;
  readonly onCancel: () => void;
}

interface WayOfCorrecting {
  readonly offer: string;
  readonly heading: string;
  readonly Form: (properties: FormProperties) => ReactNode;
}

export const WAYS = {
  edit: { offer: 'A fact is wrong', heading: 'Correct the facts', Form: EditForm },
  join: { offer: 'Another work is the same', heading: 'Join with another work', Form: JoinForm },
  split: { offer: 'It is more than one work', heading: 'Split off another work', Form: SplitForm },
} as const satisfies Record<string, WayOfCorrecting>;

export type Way = keyof typeof WAYS;

interface Properties {
  readonly work: WorkRecord;
  /** Null: the dialog is closed. */
  readonly way: Way | null;
  readonly onClose: () => void;
}

/** Asks how a work is to be corrected, why, and who says so. */
export function CorrectDialog({ work, way, onClose }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, failure, send } = useSending();
  const open = way !== null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const { heading, Form } = WAYS[way ?? 'edit'];
  return (
    <dialog ref={dialog} className="correct-d" aria-labelledby="correct-h" onClose={onClose}>
      <header>
        <h2 id="correct-h">{heading}</h2>
        <button type="button" className="x" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {way === null ? null : (
        <>
          <p className="of serif">
            <WorkName work={work} length="long" />
          </p>
          <Form
            work={work}
            busy={busy}
            onSend={(sending) => {
              send(sending, onClose);
            }}
            onCancel={onClose}
          />
          <Unchanged failure={failure} />
        </>
      )}
    </dialog>
  );
}
