import { useState } from 'react';
import { EditWorkDocument, type WorkKind } from '../../api/generated.js';
import { change } from '../../api/useQuery.js';
import { KINDS } from '../../citation/kinds.js';
import { Field } from '../../ui/Field.js';
import { SaidBy } from '../../ui/SaidBy.js';
import type { FormProperties } from './CorrectDialog.js';
import { changesIn, draftOf, wrongIn, type Draft } from './edits.js';
import { factWord } from './words.js';

const LINES = [
  { field: 'title', most: 2000 },
  { field: 'label' },
  { field: 'authors', hint: 'parted by semicolons', most: 2000 },
  { field: 'institution' },
  { field: 'container', hint: 'journal, collection, series or site' },
  { field: 'volume', narrow: true },
  { field: 'page', narrow: true },
  { field: 'year', narrow: true },
  { field: 'date', hint: '1927-09-07', narrow: true },
] as const satisfies readonly {
  field: Exclude<keyof Draft, 'kind'>;
  hint?: string;
  most?: number;
  narrow?: boolean;
}[];

/** The facts, to write over. */
export function EditForm({ work, busy, onSend, onCancel }: FormProperties) {
  const [before] = useState(() => draftOf(work));
  const [draft, setDraft] = useState(before);
  const fields = changesIn(before, draft);
  const wrong = wrongIn(draft);
  return (
    <SaidBy
      act="Set the facts"
      ready={wrong === null && Object.keys(fields).length > 0}
      busy={busy}
      onCancel={onCancel}
      onSend={(by, reason) => {
        onSend(change(EditWorkDocument, { work: work.id, fields, by, reason }));
      }}
    >
      <label className="wide-all">
        <span>Kind</span>
        <select
          value={draft.kind}
          onChange={(event) => {
            setDraft({ ...draft, kind: event.target.value as WorkKind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </label>
      {LINES.map(({ field, ...line }) => (
        <Field
          key={field}
          {...line}
          label={factWord(field)}
          value={draft[field]}
          onChange={(value) => {
            setDraft({ ...draft, [field]: value });
          }}
        />
      ))}
      {wrong === null ? null : (
        <p className="wide-all small attn-w" role="alert">
          {wrong}
        </p>
      )}
    </SaidBy>
  );
}
