import type { CitationCardQuery } from '../api/generated.js';
import { Kind } from '../citation/Kind.js';
import { bind } from '../citation/typography.js';
import { figure } from '../citation/words.js';
import { WorkName } from '../citation/WorkName.js';
import { workView } from '../routes.js';
import { Link } from '../ui/Link.js';

export type Citation = Extract<NonNullable<CitationCardQuery['node']>, { __typename: 'Citation' }>;

type Row = Pick<Citation['candidates'][number], 'work' | 'antecedent'> & {
  readonly confidence: number | null;
};

/** The work that the citation means, or those that it may mean, with the note that each rests on. */
export function Meant({ citation }: { readonly citation: Citation }) {
  const rows = rowsOf(citation);
  if (rows.length === 0) return null;
  return (
    <section className="which" aria-label="The works meant">
      <h2>{citation.status === 'ambiguous' ? 'Which work is meant' : 'The work meant'}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">work</th>
            <th scope="col" className="hide-s">
              by way of
            </th>
            <th scope="col" className="num">
              confidence
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ work, antecedent, confidence }) => (
            <tr key={work.id}>
              <td>
                <Kind kind={work.kind} />
                <Link className="t-work serif" to={workView(work.id)}>
                  <WorkName work={work} length="long" />
                </Link>
              </td>
              <td className="hide-s dim">
                {antecedent?.note === null || antecedent?.note === undefined
                  ? 'itself'
                  : bind(`note ${String(antecedent.note.number)}`)}
              </td>
              <td className="num">{confidence === null ? '–' : figure(confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cap">{citation.reason}</p>
    </section>
  );
}

function rowsOf(citation: Citation): readonly Row[] {
  if (citation.candidates.length > 0) return citation.candidates;
  const { work, antecedent, confidence } = citation;
  return work === null ? [] : [{ work, antecedent, confidence }];
}
