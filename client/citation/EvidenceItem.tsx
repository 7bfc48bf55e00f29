import { Link } from '../ui/Link.js';
import type { CitedFilter } from '../routes.js';
import type { EvidenceNote } from './evidence.js';
import { MarkedText } from './MarkedText.js';
import { bind } from './typography.js';
import { figure, formInWords } from './words.js';

interface Properties {
  readonly item: EvidenceNote;
  /** Narrows the list to citations like this; without, chips are words only. */
  readonly onFilter?: (filter: Partial<CitedFilter>) => void;
}

/** One note word for word, the citation looked for marked in it, and its facts below. */
export function EvidenceItem({ item, onFilter }: Properties) {
  const { note, context, citations } = item;
  const [first] = citations;
  const hits = new Set(citations.map((citation) => citation.id));
  const place = { at: 'reader', document: first.document.id, note: note?.id ?? null } as const;
  const where = note === null ? 'text' : String(note.number);
  const label = note?.pageLabel ?? (note?.page === null || note === null ? null : String(note.page));
  return (
    <li className="ev">
      <Link
        className="no"
        to={place}
        aria-label={note === null ? 'in the text, open in the reader' : `note ${where}, open in the reader`}
      >
        {note === null ? <span className="cap">text</span> : where}
      </Link>
      <p className="fn">
        <MarkedText text={context} marks={note?.citations ?? citations} hits={hits} />
      </p>
      <div className="facts">
        {distinct(citations.map((citation) => citation.signal)).map((signal) => (
          <Chip
            key={signal}
            className="sig"
            words={signal.replace(/,$/, '').toLowerCase()}
            press={press(onFilter, { signal })}
          />
        ))}
        {citations.map((citation) =>
          citation.pinpoint === null ? null : (
            <Chip
              key={citation.id}
              className="pin"
              words={bind(citation.pinpoint)}
              press={
                citation.provision === null
                  ? undefined
                  : press(onFilter, { provision: citation.provision.id })
              }
            />
          ),
        )}
        <span className="cap">{distinct(citations.map(formInWords)).join('; ')}</span>
        <span className="cap">
          {distinct(citations.map((one) => (one.confidence === null ? null : figure(one.confidence)))).join(
            ', ',
          )}
        </span>
        <Link className="cap at-p" to={place}>
          {label === null ? 'read' : bind(`p. ${label}`)}
          <span className="vh">, read {note === null ? 'it' : `note ${where}`} in place</span>
        </Link>
      </div>
    </li>
  );
}

function press(onFilter: Properties['onFilter'], filter: Partial<CitedFilter>) {
  return onFilter === undefined
    ? undefined
    : () => {
        onFilter(filter);
      };
}

interface ChipProperties {
  readonly className: 'sig' | 'pin';
  readonly words: string;
  readonly press: (() => void) | undefined;
}

function Chip({ className, words, press: pressed }: ChipProperties) {
  return pressed === undefined ? (
    <span className={`chip still ${className}`}>{words}</span>
  ) : (
    <button type="button" className={`chip ${className}`} title="Show only these" onClick={pressed}>
      {words}
    </button>
  );
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
