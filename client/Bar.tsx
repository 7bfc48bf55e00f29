import { useEffect, useRef, useState } from 'react';
import { go } from './location.js';
import { deskView, graphFrom, type View } from './routes.js';
import { Icon } from './ui/Icon.js';
import { Link } from './ui/Link.js';
import { toggleShade, useShade } from './ui/theme.js';

const ROOMS = [
  ['find', 'Find', { at: 'find', query: '' }],
  ['graph', 'Graph', graphFrom([])],
  ['reader', 'Reader', { at: 'reader', document: null, note: null }],
  ['desk', 'Desk', deskView(null)],
] as const satisfies readonly (readonly [View['at'], string, View])[];

interface Properties {
  readonly view: View;
  readonly onKeys: () => void;
}

/** The bar on top: the name, the views, the box, light or dark, keys. */
export function Bar({ view, onKeys }: Properties) {
  const shade = useShade();
  return (
    <header className="bar">
      <Link className="brand" to={{ at: 'find', query: '' }}>
        Carolene<sup aria-hidden="true">4</sup>
        <span className="vh">, start</span>
      </Link>
      <nav aria-label="Views">
        {ROOMS.map(([at, word, to]) => (
          <Link key={at} to={to} {...(view.at === at ? { 'aria-current': 'page' as const } : {})}>
            {word}
          </Link>
        ))}
      </nav>
      {view.at === 'find' ? <span className="sp" /> : <SearchForm />}
      <div className="bar-end">
        <button
          type="button"
          className="btn bare"
          aria-label={shade === 'dark' ? 'Change to light' : 'Change to dark'}
          onClick={toggleShade}
        >
          <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" />
            <path d="M8 1.8v12.4A6.2 6.2 0 0 0 8 1.8z" fill="currentColor" />
          </svg>
        </button>
        <button type="button" className="btn bare" aria-label="Keyboard keys" onClick={onKeys}>
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}

function SearchForm() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    return () => {
      element?.blur();
    };
  }, []);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ at: 'find', query: text.trim() });
      }}
    >
      <div className="find-in">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          data-find=""
          aria-label="Find works, authors, documents or words of a note"
          placeholder="Find a work, author, docket, or words of a note"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <kbd>/</kbd>
      </div>
    </form>
  );
}
