import { useEffect, useRef } from 'react';
import { CitationCardDocument, type CitationCardQuery } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { Kind } from '../citation/Kind.js';
import { Prose } from '../citation/Prose.js';
import { SetWork } from '../citation/SetWork.js';
import { figure } from '../citation/words.js';
import { WorkName } from '../citation/WorkName.js';
import { graphFrom, workView } from '../routes.js';
import { Icon } from '../ui/Icon.js';
import { Link } from '../ui/Link.js';
import { Failing, Loading } from '../ui/states.js';
import { dateInWords } from '../work/facts.js';

type Citation = Extract<NonNullable<CitationCardQuery['node']>, { __typename: 'Citation' }>;

interface Properties {
  readonly id: string;
  readonly onClose: () => void;
}

/** How a citation was resolved: the way from it over its antecedent to the work, the reason and the confidence. */
export function CitationCard({ id, onClose }: Properties) {
  const answer = useQuery(CitationCardDocument, { id });
  const card = useRef<HTMLDivElement>(null);
  const node = answer.data?.node;
  const citation = node?.__typename === 'Citation' ? node : null;
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [citation]);
  return (
    <div className="card" ref={card} role="dialog" aria-label="How this citation was resolved">
      <button type="button" className="x" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      {citation !== null ? (
        <Found citation={citation} />
      ) : answer.status === 'failed' ? (
        <Failing what="It could not be read." message={answer.message} again={answer.again} />
      ) : (
        <Loading what="Reading how it was resolved" />
      )}
    </div>
  );
}

function Found({ citation }: { readonly citation: Citation }) {
  const { work, antecedent, note } = citation;
  return (
    <>
      <ol className="path">
        <Stop name={note === null ? 'text' : `note ${String(note.number)}`} text={citation.text} />
        {antecedent === null ? null : (
          <Stop
            name={antecedent.note === null ? 'text' : `note ${String(antecedent.note.number)}`}
            text={antecedent.text}
          />
        )}
        {work === null ? null : (
          <li className={`k-${work.kind}`}>
            <span className="st">the work</span>
            <Link className="serif" to={workView(work.id)}>
              <WorkName work={work} />
            </Link>
            <span className="sub">
              <Kind kind={work.kind} word />
              <span>
                {[work.institution?.name, work.date === null ? work.year : dateInWords(work.date)]
                  .filter((part) => part !== null && part !== undefined)
                  .join(', ')}
              </span>
            </span>
          </li>
        )}
        {citation.candidates.map((candidate) => (
          <li key={candidate.work.id} className={`k-${candidate.work.kind} maybe`}>
            <span className="st">perhaps {figure(candidate.confidence)}</span>
            <Link className="serif" to={workView(candidate.work.id)}>
              <WorkName work={candidate.work} />
            </Link>
          </li>
        ))}
      </ol>
      <p className="why">
        <b>{WORDS[citation.status]}</b>
        {citation.confidence === null ? '' : `, confidence ${figure(citation.confidence)}`}.{' '}
        {citation.correction === null ? citation.reason : ''}
      </p>
      {work === null ? null : (
        <p className="keys">
          <Link className="small" to={workView(work.id)}>
            Open the work
          </Link>
          <Link className="small" to={graphFrom([work.id])}>
            In the graph
          </Link>
        </p>
      )}
      {citation.form === 'crossref' ? null : <SetWork key={citation.id} citation={citation} />}
    </>
  );
}

const WORDS = {
  resolved: 'Resolved',
  ambiguous: 'Ambiguous',
  unresolved: 'Unresolved',
  placed: 'Cross-reference',
} as const satisfies Record<Citation['status'], string>;

function Stop({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <li>
      <span className="st">{name}</span>
      <span className="serif words">
        <Prose text={text} />
      </span>
    </li>
  );
}
