import { useState, type ReactNode } from 'react';
import { Prose } from '../citation/Prose.js';
import { Link } from '../ui/Link.js';
import type { WorkFactsQuery } from '../api/generated.js';
import { Corrections } from './correct/Corrections.js';
import { Standing } from './Standing.js';
import { plainFacts, schemeWord, type WorkRecord } from './facts.js';

interface Properties {
  readonly work: WorkRecord;
  readonly analysis: WorkFactsQuery['analysis'];
}

/** What is known of a work apart from who cites it. */
export function FactsColumn({ work, analysis }: Properties) {
  const issuer = work.__typename === 'Case' ? (work.court ?? work.institution) : work.institution;
  return (
    <aside className="facts-col" aria-label="Facts">
      <dl className="facts-l">
        {work.authors.length === 0 ? null : (
          <Row term={work.authors.length === 1 ? 'Author' : 'Authors'}>
            {work.authors.map((author) => (
              <Link key={author.id} className="quiet who" to={{ at: 'author', id: author.id }}>
                {author.name}
              </Link>
            ))}
          </Row>
        )}
        {plainFacts(work).map((fact) => (
          <Row key={fact.term} term={fact.term}>
            {fact.detail}
          </Row>
        ))}
        {issuer === null ? null : (
          <Row term={work.__typename === 'Case' ? 'Court' : 'Issuer'}>
            <Link className="quiet" to={{ at: 'institution', id: issuer.id }}>
              {issuer.name}
            </Link>
          </Row>
        )}
      </dl>
      {work.identifiers.length === 0 ? null : (
        <>
          <h2>Identifiers</h2>
          <dl className="facts-l">
            {work.identifiers.map((identifier) => (
              <Row key={identifier.scheme + identifier.value} term={schemeWord(identifier.scheme)}>
                {identifier.value}
              </Row>
            ))}
          </dl>
        </>
      )}
      <Standing measures={work.measures} analysis={analysis} />
      <Variants work={work} />
      <Addresses urls={work.urls} />
      <Corrections work={work} />
    </aside>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const VARIANTS = 6;

function Variants({ work }: { readonly work: WorkRecord }) {
  const [whole, setWhole] = useState(false);
  const { variants } = work;
  if (variants.length === 0) return null;
  const shown = whole ? variants : variants.slice(0, VARIANTS);
  return (
    <>
      <h2>
        Variants seen<span className="n">{variants.length}</span>
      </h2>
      <table className="tight">
        <thead className="vh">
          <tr>
            <th scope="col">how documents write it</th>
            <th scope="col">times</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((variant) => (
            <tr key={variant.text}>
              <td>
                <span className="serif vt">
                  <Prose text={variant.text} />
                </span>
              </td>
              <td className="num">{variant.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < variants.length ? (
        <button
          type="button"
          className="lnk small"
          onClick={() => {
            setWhole(true);
          }}
        >
          {variants.length - shown.length} more
        </button>
      ) : null}
    </>
  );
}

function Addresses({ urls }: { readonly urls: readonly string[] }) {
  const safe = urls.filter((url) => /^https?:\/\//i.test(url));
  if (safe.length === 0) return null;
  return (
    <>
      <h2>Addresses cited</h2>
      <ul className="urls small">
        {safe.map((url) => (
          <li key={url}>
            <a href={url} rel="noreferrer noopener" target="_blank">
              {url.replace(/^https?:\/\//i, '')}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
