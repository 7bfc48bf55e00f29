import { useState } from 'react';
import { AuthorPageDocument, InstitutionPageDocument, type AuthorPageQuery } from '../api/generated.js';
import { useQuery, type Answered } from '../api/useQuery.js';
import { Sign } from '../citation/Kind.js';
import { WorkTable } from '../citation/WorkTable.js';
import { plural, thousands } from '../ui/plural.js';
import { Empty, Failing, Loading, Truncated } from '../ui/states.js';
import { useTitle } from '../ui/useTitle.js';
import '../look/people.css';

const STEP = 100;

type Author = Extract<NonNullable<AuthorPageQuery['node']>, { __typename: 'Author' }>;
type Person = Pick<Author, 'name' | 'variants' | 'works' | 'workCount'>;

/** A person and the works that documents cite of hers. */
export function AuthorView({ id }: { readonly id: string }) {
  const [first, setFirst] = useState(STEP);
  const answer = useQuery(AuthorPageDocument, { id, first, after: null });
  const node = answer.data?.node;
  const person = node?.__typename === 'Author' ? node : null;
  return (
    <PersonPage
      sign="person"
      word="author"
      person={person}
      answer={answer}
      onMore={() => setFirst(first + STEP)}
    />
  );
}

/** A court, organ or organisation and what it issued. */
export function InstitutionView({ id }: { readonly id: string }) {
  const [first, setFirst] = useState(STEP);
  const answer = useQuery(InstitutionPageDocument, { id, first, after: null });
  const node = answer.data?.node;
  const person = node?.__typename === 'Institution' ? node : null;
  return (
    <PersonPage
      sign="who"
      word="issuer"
      person={person}
      answer={answer}
      onMore={() => setFirst(first + STEP)}
    />
  );
}

interface Properties {
  readonly sign: 'person' | 'who';
  readonly word: string;
  readonly person: Person | null;
  readonly answer: Answered<unknown> & { readonly again: () => void };
  readonly onMore: () => void;
}

function PersonPage({ sign, word, person, answer, onMore }: Properties) {
  useTitle(person?.name ?? word);
  if (person === null)
    return (
      <main id="main" className="person">
        {answer.status === 'failed' ? (
          <Failing what={`The ${word} could not be read.`} message={answer.message} again={answer.again} />
        ) : answer.status === 'ready' ? (
          <Empty>No {word} has this address.</Empty>
        ) : (
          <Loading what={`Reading the ${word}`} lines={4} />
        )}
      </main>
    );
  const others = person.variants.filter((variant) => variant.text !== person.name);
  return (
    <main id="main" className="person">
      <header>
        <p className="k-line">
          <span className="kind k-who">
            <Sign name={sign} />
            {word}
          </span>
          <span className="cap">of {plural(person.workCount, 'work')} cited in this collection</span>
        </p>
        <h1 className="serif">{person.name}</h1>
        {others.length === 0 ? null : (
          <p className="small dim">
            Also written <span className="serif">{others.map((variant) => variant.text).join('; ')}</span>
          </p>
        )}
      </header>
      <WorkTable
        rows={person.works.nodes.map((work) => ({ work, count: work.citationCount }))}
        counted="cited"
      />
      {person.works.pageInfo.hasNextPage ? (
        <Truncated more="Show more" busy={answer.status === 'loading'} onMore={onMore}>
          {`Showing ${thousands(person.works.nodes.length)} of ${thousands(person.works.totalCount)} works.`}
        </Truncated>
      ) : null}
    </main>
  );
}
