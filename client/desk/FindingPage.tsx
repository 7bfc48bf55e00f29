import type { ReactNode } from 'react';
import { CitationCardDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { Prose } from '../citation/Prose.js';
import { bind } from '../citation/typography.js';
import { figure } from '../citation/words.js';
import { deskView } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural } from '../ui/plural.js';
import { Failing, Loading } from '../ui/states.js';
import { DecisionPane } from './DecisionPane.js';
import { severityInWords, type DeskFinding } from './findings.js';
import { Meant, type Citation } from './Meant.js';
import { PlacePane } from './PlacePane.js';
import { noteAt, placeOf, type Held, type Place } from './places.js';
import { Suggestion } from './Suggestion.js';
import { wordsAt } from './words.js';

interface Properties {
  readonly document: string;
  readonly finding: DeskFinding;
  readonly held: Held;
  /** All notes and citations have come. */
  readonly complete: boolean;
  /** How many findings this rule has in the document. */
  readonly alike: number;
  /** To the findings before and after. */
  readonly steps: ReactNode;
}

/** One finding: what is wrong, the words in their places, the works that may be meant, what to write instead. */
export function FindingPage({ document, finding, held, complete, alike, steps }: Properties) {
  const answer = useQuery(CitationCardDocument, finding.citation === null ? null : { id: finding.citation });
  const node = answer.data?.node;
  const citation = node?.__typename === 'Citation' && node.id === finding.citation ? node : null;
  const place = placeOf(finding, held);
  const words = finding.citation === null ? '' : wordsAt(held.text, finding.spans);
  return (
    <section className="one" aria-labelledby="finding-h">
      <header>
        <div>
          <p className="cap">{factsOf(finding, place)}</p>
          <h1 id="finding-h" tabIndex={-1}>
            <Prose text={finding.message} />
          </h1>
        </div>
        {steps}
      </header>
      {place === null && !complete ? (
        <Loading what="Reading the notes" lines={3} />
      ) : (
        <Places document={document} place={place} basis={basisOf(citation, place, held)} />
      )}
      {answer.status === 'failed' ? (
        <Failing what="The citation could not be read." message={answer.message} again={answer.again} />
      ) : null}
      {citation === null ? null : <Meant citation={citation} />}
      {finding.suggestion === null ? null : (
        <Suggestion key={finding.key} words={words === '' ? null : words} suggestion={finding.suggestion} />
      )}
      <DecisionPane key={`decision ${finding.key}`} document={document} finding={finding} />
      <p className="rule small dim">
        The rule <b>{finding.rule}</b> has {plural(alike, 'finding')} in this document.{' '}
        {alike > 1 ? (
          <Link to={deskView(document, { rule: finding.rule, finding: finding.key })}>List only these</Link>
        ) : null}
      </p>
    </section>
  );
}

interface PlacesProperties {
  readonly document: string;
  readonly place: Place | null;
  readonly basis: readonly Place[];
}

function Places({ document, place, basis }: PlacesProperties) {
  return (
    <div className={basis.length === 0 ? 'pair alone' : 'pair'}>
      {basis.length === 0 ? null : (
        <div>
          {basis.map((one) => (
            <PlacePane key={one.note?.id} document={document} place={one} what="what it rests on" />
          ))}
        </div>
      )}
      {place === null ? (
        <p className="state empty">No words of the document belong to this finding.</p>
      ) : (
        <PlacePane document={document} place={place} what="the finding" withCall />
      )}
    </div>
  );
}

/** "Note 56 · page 1044 · warning · confidence .85" */
function factsOf(finding: DeskFinding, place: Place | null): string {
  const page = place?.note?.pageLabel ?? place?.note?.page ?? null;
  return [
    finding.note === null ? 'in the text' : bind(`Note ${String(finding.note)}`),
    page === null ? '' : `page\u00a0${String(page)}`,
    severityInWords(finding.severity),
    `confidence ${figure(finding.confidence)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The notes that the citation rests on: of its antecedent or its candidates' antecedents, at most three. */
function basisOf(citation: Citation | null, place: Place | null, held: Held): readonly Place[] {
  if (citation === null) return [];
  const earlier = [citation.antecedent, ...citation.candidates.map((candidate) => candidate.antecedent)];
  const ids = new Set(earlier.map((one) => one?.note?.id));
  return held.notes
    .filter((note) => ids.has(note.id) && note.id !== place?.note?.id)
    .slice(0, 3)
    .map((note) => {
      const there = new Set(earlier.map((one) => one?.id));
      const cited = held.citations.find((one) => one.note?.id === note.id && there.has(one.id));
      return { ...noteAt(note, [], held), lit: cited?.within ?? null };
    });
}
