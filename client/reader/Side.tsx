import { Sign } from '../citation/Kind.js';
import { KINDS } from '../citation/kinds.js';
import { Exports } from '../ui/Exports.js';
import { plural } from '../ui/plural.js';
import type { Part } from './blocks.js';
import type { ReaderRecord } from './DocumentPage.js';
import type { ReaderNote } from './useDocument.js';

interface Properties {
  readonly document: ReaderRecord;
  readonly notes: readonly ReaderNote[];
  readonly parts: readonly Part[];
  readonly onScreen: readonly [number, number] | null;
}

const FORMS = ['full', 'short', 'id', 'supra'] as const;

/** Beside the text: its parts, what was read of the apparatus, and what the marks mean. */
export function Side({ document, notes, parts, onScreen }: Properties) {
  const lost = notes.filter((note) => note.status === 'lost').length;
  const here = onScreen === null ? null : (notes[onScreen[0]]?.number ?? null);
  return (
    <nav className="side" aria-label="Parts and marks">
      {parts.length === 0 ? null : (
        <>
          <h2>Parts</h2>
          <ul className="parts">
            {parts.map((part) => {
              const on =
                here !== null && part.notes !== null && part.notes[0] <= here && here <= part.notes[1];
              return (
                <li key={part.key} className={on ? 'on' : ''}>
                  <a href={`#p${part.key}`} aria-current={on ? 'true' : undefined}>
                    {part.title}
                  </a>
                  {part.notes === null ? null : <span>{range(part.notes)}</span>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h2>Apparatus</h2>
      <p className="small edge-t">
        {plural(notes.length - lost, 'note')} read{lost === 0 ? '' : `, ${String(lost)} lost in the source`}
        <br />
        <span className="dim">
          {document.findings.length === 0 ? 'no findings' : plural(document.findings.length, 'finding')}
        </span>
      </p>
      <Exports of={document.id} what="Works cited" />
      <h2>Marks</h2>
      <ul className="marks small">
        <li>
          {FORMS.map((form) => (
            <span key={form} className={`c ${form} k-treaty serif`}>
              {form}
            </span>
          ))}
          <span className="c crossref serif">
            <span className="arr">↓</span>crossref
          </span>
        </li>
        <li>
          <span className="sign soft">≈</span> confidence under .80
        </li>
        <li>
          <span className="sign">2?</span> ambiguous, two works
        </li>
        <li>
          <span className="sign">∅</span> unresolved
        </li>
      </ul>
      <ul className="kinds small">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`kind k-${kind}`}>
              <Sign name={kind} />
              {kind}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function range([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
