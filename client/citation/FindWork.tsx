import { useEffect, useRef, useState } from 'react';
import { WorksFoundDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { Field } from '../ui/Field.js';
import { Kind } from './Kind.js';
import { WorkName } from './WorkName.js';

interface Properties {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** A work that is not meant. */
  readonly except?: string;
}

/** Finds a work by its words and chooses it. */
export function FindWork({ label, chosen, onChoose, except }: Properties) {
  const [query, setQuery] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const ask = (words: string) => {
    setQuery(words);
    onChoose(null);
  };
  return (
    <>
      <Field label={label} value={query} onChange={ask} input={first} />
      <Found query={query.trim()} chosen={chosen} onChoose={onChoose} except={except} />
    </>
  );
}

interface FoundProperties extends Pick<Properties, 'chosen' | 'onChoose'> {
  readonly query: string;
  readonly except: string | undefined;
}

function Found({ query, chosen, onChoose, except }: FoundProperties) {
  const answer = useQuery(WorksFoundDocument, query.length < 2 ? null : { query });
  const found = query.length < 2 ? [] : (answer.data?.search.works ?? []).filter(({ id }) => id !== except);
  const works = chosen === null ? found : found.filter((work) => work.id === chosen);
  if (works.length === 0)
    return query.length < 2 || answer.status === 'loading' ? null : (
      <p className="state empty small wide-all">
        {except === undefined ? 'No work' : 'No other work'} of the collection has these words.
      </p>
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
