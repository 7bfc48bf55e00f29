import { useState } from 'react';
import { SaidBy, type Saying } from '../ui/SaidBy.js';
import { FindWork } from './FindWork.js';

interface Properties extends Saying {
  readonly onSend: (work: string, by: string, reason: string) => void;
}

/** Which work it is, why, and who says so. */
export function SetWorkForm({ onSend, ...saying }: Properties) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <SaidBy
      {...saying}
      act="Set the work"
      ready={chosen !== null}
      onSend={(by, reason) => {
        if (chosen !== null) onSend(chosen, by, reason);
      }}
    >
      <FindWork label="Which work it is" chosen={chosen} onChoose={setChosen} />
    </SaidBy>
  );
}
