import { useState, type ReactNode } from 'react';
import { UndoCorrectionDocument } from '../../api/generated.js';
import { change } from '../../api/useQuery.js';
import { go } from '../../location.js';
import { workView } from '../../routes.js';
import { Decided } from '../../ui/Decided.js';
import { Link } from '../../ui/Link.js';
import { Unchanged } from '../../ui/Unchanged.js';
import { useSending } from '../../ui/useSending.js';
import type { WorkRecord } from '../facts.js';
import { CorrectDialog, WAYS, type Way } from './CorrectDialog.js';
import { editInWords } from './words.js';

type WorkCorrection = WorkRecord['corrections'][number];

/** What persons decided on a work, each with its way back, and the ways to correct it. */
export function Corrections({ work }: { readonly work: WorkRecord }) {
  const [way, setWay] = useState<Way | null>(null);
  const { busy, failure, send } = useSending();
  const undo = (correction: WorkCorrection) => {
    const from = sourceOf(correction, work.id);
    send(change(UndoCorrectionDocument, { id: correction.id }), () => {
      if (from !== null) go(workView(from), 'replace');
    });
  };
  return (
    <section className="corrections">
      <h2>Corrections</h2>
      {work.corrections.map((correction) => (
        <Decided
          key={correction.id}
          what={<What correction={correction} work={work.id} />}
          decision={correction}
          busy={busy}
          onUndo={() => {
            undo(correction);
          }}
        />
      ))}
      <Unchanged failure={failure} />
      <ul className="ways small">
        {Object.entries(WAYS).map(([name, { offer }]) => (
          <li key={name}>
            <button
              type="button"
              className="lnk"
              onClick={() => {
                setWay(name as Way);
              }}
            >
              {offer}
            </button>
          </li>
        ))}
      </ul>
      <CorrectDialog
        work={work}
        way={way}
        onClose={() => {
          setWay(null);
        }}
      />
    </section>
  );
}

function What({
  correction,
  work,
}: {
  readonly correction: WorkCorrection;
  readonly work: string;
}): ReactNode {
  if (correction.__typename === 'WorkEdit') return editInWords(correction.field, correction.value);
  if (correction.__typename !== 'WorkSplit') return 'Joined from two works';
  const isOther = correction.other?.id === work;
  const linked = isOther ? correction.work : correction.other;
  return (
    <>
      {isOther ? 'Split off from ' : 'Split: '}
      {linked === null ? 'a work' : <Link to={workView(linked.id)}>{linked.label}</Link>}
    </>
  );
}

/** Where to go when a split is undone on the page of what was split off: that page is no more. */
function sourceOf(correction: WorkCorrection, work: string): string | null {
  return correction.__typename === 'WorkSplit' && correction.other?.id === work
    ? (correction.work?.id ?? null)
    : null;
}
