import { useState } from 'react';
import { JoinWorksDocument } from '../../api/generated.js';
import { change } from '../../api/useQuery.js';
import { FindWork } from '../../citation/FindWork.js';
import { SaidBy } from '../../ui/SaidBy.js';
import type { FormProperties } from './CorrectDialog.js';

/** Which other work is the same one. */
export function JoinForm({ work, busy, onSend, onCancel }: FormProperties) {
  const [other, setOther] = useState<string | null>(null);
  return (
    <SaidBy
      act="Join the works"
      ready={other !== null}
      busy={busy}
      onCancel={onCancel}
      onSend={(by, reason) => {
        if (other !== null) onSend(change(JoinWorksDocument, { works: [work.id, other], by, reason }));
      }}
    >
      <FindWork label="The same work, as found under" chosen={other} onChoose={setOther} except={work.id} />
    </SaidBy>
  );
}
