import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { SearchDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { go } from '../location.js';
import { Icon } from '../ui/Icon.js';
import { Said } from '../ui/Said.js';
import { Failing } from '../ui/states.js';
import { useLater } from '../ui/useLater.js';
import { walk } from '../ui/walk.js';
import '../look/find.css';
import { Aside } from './Aside.js';
import { DocumentList } from './DocumentList.js';
import { Foremost } from './Foremost.js';
import { Results, RESULT_LINKS } from './Results.js';
import { saidOf } from './said.js';

const FIRST = 8;
const MORE = 60;

/** The start: the box, what it found by group, and beside it where the reader was. */
export function FindView({ query }: { readonly query: string }) {
  const [text, setText] = useState(query);
  const [more, setMore] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const typed = useLater(text.trim(), 140);
  const asked = useDeferredValue(typed);
  const answer = useQuery(SearchDocument, asked === '' ? null : { query: asked, first: more ? MORE : FIRST });
  const dimmed = useLater(answer.status === 'loading' && asked !== '', 300);
  useAddress(query, typed, setText, setMore);

  const down = (event: KeyboardEvent<HTMLElement>) => {
    const root = results.current;
    if (root === null) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      event.preventDefault();
      if (!walk(root, RESULT_LINKS, step) && step < 0) box.current?.focus();
    }
    if (event.key === 'Enter' && event.target === box.current)
      root.querySelector<HTMLElement>(RESULT_LINKS)?.click();
  };
  const found = asked === '' ? null : (answer.data?.search ?? null);
  return (
    <main id="main" className="find" onKeyDown={down}>
      <div className="left">
        <h1 className="vh">Find</h1>
        <div className="find-in big">
          <Icon name="search" />
          <input
            ref={box}
            autoFocus
            type="text"
            inputMode="search"
            enterKeyHint="search"
            data-find=""
            autoComplete="off"
            spellCheck={false}
            aria-controls="results"
            aria-label="Find works, authors, documents or words of a note"
            placeholder="Find a work, author, docket, or words of a note"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          {text === '' ? (
            <kbd aria-hidden="true">/</kbd>
          ) : (
            <button
              type="button"
              className="x"
              aria-label="Clear the search"
              onClick={() => {
                setText('');
                box.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        <Said>{asked === '' || found === null ? '' : saidOf(found)}</Said>
        <div
          id="results"
          ref={results}
          className={dimmed ? 'dimmed' : ''}
          aria-busy={answer.status === 'loading'}
        >
          {answer.status === 'failed' && asked !== '' ? (
            <Failing what="Search did not answer." message={answer.message} again={answer.again} />
          ) : null}
          {found === null ? (
            asked === '' ? (
              <Start />
            ) : null
          ) : (
            <Results
              found={found}
              query={asked}
              onMore={() => {
                setMore(true);
              }}
            />
          )}
        </div>
      </div>
      <Aside />
    </main>
  );
}

function Start() {
  return (
    <>
      <DocumentList />
      <Foremost />
    </>
  );
}

/** The address follows what is typed; going back or pressing an example fills the box. */
function useAddress(
  query: string,
  typed: string,
  setText: (text: string) => void,
  setMore: (more: boolean) => void,
): void {
  const written = useRef(query);
  useEffect(() => {
    if (query === written.current) return;
    written.current = query;
    setText(query);
    setMore(false);
  }, [query, setText, setMore]);
  useEffect(() => {
    if (typed === written.current) return;
    written.current = typed;
    setMore(false);
    go({ at: 'find', query: typed }, 'replace');
  }, [typed, setMore]);
}
