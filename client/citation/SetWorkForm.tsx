import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { WorksFoundDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { settings } from '../ui/settings.js';
import { Kind } from './Kind.js';
import { WorkName } from './WorkName.js';

interface Properties {
  readonly busy: boolean;
  readonly onSend: (work: string, by: string, reason: string) => void;
  readonly onCancel: () => void;
}

/** Which work it is, why, and who says so. */
export function SetWorkForm({ busy, onSend, onCancel }: Properties) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [by, setBy] = useState(settings.name());
  const [reason, setReason] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const ask = (words: string) => {
    setQuery(words);
    setChosen(null);
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen !== null) onSend(chosen, by.trim(), reason.trim());
  };
  return (
    <form className="ask" onSubmit={send}>
      <Field label="Which work it is" value={query} onChange={ask} input={first} />
      <Found query={query.trim()} chosen={chosen} onChoose={setChosen} />
      <Field label="Why" value={reason} onChange={setReason} />
      <Field label="Your name" value={by} onChange={setBy} required />
      <p className="acts">
        <button type="submit" className="btn main" disabled={busy || chosen === null}>
          Set the work
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

interface FieldProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly input?: React.Ref<HTMLInputElement>;
}

function Field({ label, value, onChange, required = false, input }: FieldProperties) {
  return (
    <label className="wide-all">
      <span>{label}</span>
      <input
        {...(input === undefined ? {} : { ref: input })}
        value={value}
        required={required}
        maxLength={label === 'Why' ? 2000 : 200}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

interface FoundProperties {
  readonly query: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Found({ query, chosen, onChoose }: FoundProperties) {
  const answer = useQuery(WorksFoundDocument, query.length < 2 ? null : { query });
  const found = query.length < 2 ? [] : (answer.data?.search.works ?? []);
  const works = chosen === null ? found : found.filter((work) => work.id === chosen);
  if (works.length === 0)
    return query.length < 2 || answer.status === 'loading' ? null : (
      <p className="state empty small wide-all">No work of the collection has these words.</p>
    );
  return (
    <ul className="found">
      {works.map((work) => (
        <li key={work.id}>
          <button
            type="button"
            aria-pressed={work.id === chosen}
            onClick={() => {
              onChoose(work.id);
            }}
          >
            <Kind kind={work.kind} />
            <span className="serif">
              <WorkName work={work} length="long" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
