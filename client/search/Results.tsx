import type { ReactNode } from 'react';
import type { SearchQuery, WorkKind } from '../api/generated.js';
import { Sign } from '../citation/Kind.js';
import { documentSource, documentTitle, workSource } from '../citation/words.js';
import { Found, WorkName } from '../citation/WorkName.js';
import { go } from '../location.js';
import { graphFrom, workView, type View } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural } from '../ui/plural.js';
import { cutExcerpt, wordsOf } from './said.js';

type Search = SearchQuery['search'];

interface Properties {
  readonly found: Search;
  readonly query: string;
  readonly onMore: () => void;
}

export const RESULT_LINKS = 'a.res';

/** What was found: works, documents, authors, notes, the best of each group first. */
export function Results({ found, query, onMore }: Properties) {
  const words = wordsOf(query);
  if (found.workCount + found.documentCount + found.authorCount + found.noteCount === 0)
    return <Nothing query={query} />;
  return (
    <>
      <p className="heads cap" aria-hidden="true">
        <span className="keys">
          <kbd>↑</kbd>
          <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>g</kbd> in the graph
        </span>
        <span>kind</span>
        <span className="num">cited</span>
      </p>
      <Group name="Works" count={found.workCount} shown={found.works.length} onMore={onMore}>
        {found.works.map((work) => (
          <Result
            key={work.id}
            to={workView(work.id)}
            graph={work.id}
            sign={work.kind}
            word={work.kind}
            count={work.citationCount}
            beside={workSource(work)}
          >
            <WorkName work={work} words={words} length="long" />
          </Result>
        ))}
      </Group>
      <Group name="Authors" count={found.authorCount} shown={found.authors.length} onMore={onMore}>
        {found.authors.map((author) => (
          <Result
            key={author.id}
            to={{ at: 'author', id: author.id }}
            sign="person"
            word="author"
            beside={`author of ${plural(author.workCount, 'work')}`}
          >
            <Found text={author.name} words={words} />
          </Result>
        ))}
      </Group>
      <Group name="Notes" count={found.noteCount} shown={found.notes.length} onMore={onMore}>
        {found.notes.map(({ note, excerpt }) => (
          <Result
            key={note.id}
            to={{ at: 'reader', document: note.document.id, note: note.id }}
            sign={note.number}
            word="note"
            beside={documentSource(note.document) || documentTitle(note.document)}
          >
            “
            {cutExcerpt(excerpt).map((part, index) =>
              part.found ? (
                <b className="hit" key={index}>
                  {part.text}
                </b>
              ) : (
                <span key={index}>{part.text}</span>
              ),
            )}
            ”
          </Result>
        ))}
      </Group>
      <Group name="Documents" count={found.documentCount} shown={found.documents.length} onMore={onMore}>
        {found.documents.map((document) => (
          <Result
            key={document.id}
            to={{ at: 'reader', document: document.id, note: null }}
            sign="doc"
            word="document"
            beside={documentSource(document)}
          >
            <Found text={documentTitle(document)} words={words} />
          </Result>
        ))}
      </Group>
    </>
  );
}

interface GroupProperties {
  readonly name: string;
  readonly count: number;
  readonly shown: number;
  readonly onMore: () => void;
  readonly children: readonly ReactNode[];
}

function Group({ name, count, shown, onMore, children }: GroupProperties) {
  if (count === 0) return null;
  return (
    <section className="grp" aria-label={name}>
      <h2>
        {name}
        <span className="n">{count}</span>
        {count > shown ? (
          <button type="button" className="lnk more" onClick={onMore}>
            {count - shown} more
          </button>
        ) : null}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ResultProperties {
  readonly to: View;
  /** The work that `g` opens in the graph. */
  readonly graph?: string;
  readonly sign: WorkKind | 'doc' | 'person' | number;
  readonly word: string;
  readonly count?: number;
  readonly beside: string;
  readonly children: ReactNode;
}

function Result({ to, graph, sign, word, count, beside, children }: ResultProperties) {
  return (
    <li>
      <Link
        to={to}
        className="res"
        onKeyDown={(event) => {
          if (event.key === 'g' && graph !== undefined) go(graphFrom([graph]));
        }}
      >
        <span className={`kind k-${typeof sign === 'number' ? 'no' : sign}`} title={word}>
          {typeof sign === 'number' ? (
            <span className="fno">{sign === 0 ? '*' : sign}</span>
          ) : (
            <Sign name={sign} />
          )}
        </span>
        <span className="what">
          <span className="t">{children}</span>
          <span className="s">{beside}</span>
        </span>
        <span className="k">{word}</span>
        <span className="num">
          {count}
          {count === undefined ? null : <span className="vh"> citations</span>}
        </span>
      </Link>
    </li>
  );
}

function Nothing({ query }: { readonly query: string }) {
  return (
    <div className="state">
      <p>
        Nothing found for <span className="serif it">{query}</span>.
      </p>
      <p className="dim small">
        The box reads names of works and authors, numbers of reporters, dockets and symbols, and words of
        notes. Fewer words find more; a missing accent or one wrong letter is forgiven.
      </p>
    </div>
  );
}
