import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { documentContainer, documentSource, documentTitle } from '../citation/words.js';
import { thousands } from '../ui/plural.js';
import { byNote } from './blocks.js';
import type { ReaderRecord } from './DocumentPage.js';
import type { ReaderCitation, ReaderNote } from './useDocument.js';

interface Properties {
  readonly document: ReaderRecord;
  readonly notes: readonly ReaderNote[];
  readonly citations: readonly ReaderCitation[];
  /** Indices of the notes on screen. */
  readonly onScreen: readonly [number, number] | null;
  /** Goes to the note with this index. */
  readonly onNote: (index: number) => void;
  /** Links and counts beside the name. */
  readonly children?: ReactNode;
}

/** The document's name, its counts, and its apparatus at a glance. */
export function Strip(properties: Properties) {
  const { document, notes, children } = properties;
  const source = documentSource(document);
  return (
    <section className="strip" aria-label="The document">
      <div className="row small">
        <span className="doc-t">
          <b className="serif">{documentTitle(document)}</b>{' '}
          <span className="dim">
            {document.container === null || source === '' ? source : `${source}, `}
            {document.container === null ? null : (
              <span className="sc serif">{documentContainer(document)}</span>
            )}
          </span>
        </span>
        {children}
      </div>
      {notes.length === 0 ? null : <Ticks {...properties} />}
    </section>
  );
}

/** The reader's counts; those of open citations lead to the first of them. */
export function Counts({ document }: { readonly document: ReaderRecord }) {
  return (
    <>
      <span className="count first">
        <b>{thousands(document.noteCount)}</b> notes
      </span>
      <span className="count">
        <b>{thousands(document.citationCount)}</b> citations
      </span>
      <span className="count">
        <b>{thousands(document.resolved.totalCount)}</b> resolved
      </span>
      <Recognised pages={document.pages} />
      <Open count={document.ambiguous.totalCount} word="ambiguous" sign="2?" css=".c.ask" />
      <Open count={document.unresolved.totalCount} word="unresolved" sign="∅" css=".c.none" />
    </>
  );
}

/** How many pages are pictures whose letters were recognised, and how surely. */
function Recognised({ pages }: { readonly pages: ReaderRecord['pages'] }) {
  const sure = pages.flatMap(({ confidence }) => confidence ?? []);
  if (sure.length === 0) return null;
  const mean = sure.reduce((sum, one) => sum + one, 0) / sure.length;
  return (
    <span className="count" title={`Lowest: ${String(Math.round(100 * Math.min(...sure)))} %`}>
      <b>{thousands(sure.length)}</b> {sure.length === 1 ? 'page' : 'pages'} recognised,{' '}
      <b>{Math.round(100 * mean)} %</b> sure
    </span>
  );
}

interface OpenProperties {
  readonly count: number;
  readonly word: string;
  readonly sign: string;
  readonly css: string;
}

/** A count that leads to the first citation of its sort. */
function Open({ count, word, sign, css }: OpenProperties) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="count at"
      onClick={() => {
        const found = window.document.querySelector<HTMLElement>(`.text ${css}`);
        found?.scrollIntoView({ block: 'center' });
        found?.focus({ preventScroll: true });
      }}
    >
      <b>{thousands(count)}</b> <span className="u">{word}</span> <span className="sign">{sign}</span>
    </button>
  );
}

const WIDTH = 1376;

function Ticks({ notes, citations, document, onScreen, onNote }: Properties) {
  const svg = useRef<SVGSVGElement>(null);
  const ticks = useMemo(() => ticksOf(notes, citations, document), [notes, citations, document]);
  const pitch = WIDTH / Math.max(notes.length, 40);
  const to = (index: number) => {
    onNote(Math.max(0, Math.min(notes.length - 1, index)));
  };
  const press = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined || (event.type === 'pointermove' && event.buttons !== 1)) return;
    to(Math.floor((((event.clientX - box.left) / box.width) * WIDTH) / pitch));
  };
  const now = onScreen?.[0] ?? 0;
  const key = (event: KeyboardEvent) => {
    const step = {
      ArrowRight: 1,
      ArrowLeft: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -now,
      End: notes.length - now,
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    to(now + step);
  };
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${String(WIDTH)} 40`}
      preserveAspectRatio="none"
      role="slider"
      tabIndex={0}
      aria-label="Notes. A taller tick cites more; a rust tick needs a look; a hollow tick is a lost note."
      aria-valuemin={1}
      aria-valuemax={notes.length}
      aria-valuenow={now + 1}
      aria-valuetext={`note ${String(notes[now]?.number ?? 1)}`}
      onPointerDown={press}
      onPointerMove={press}
      onKeyDown={key}
    >
      {onScreen === null ? null : (
        <rect
          className="win"
          x={Math.max(1, onScreen[0] * pitch - 2)}
          y="1"
          width={(onScreen[1] - onScreen[0] + 1) * pitch + 2}
          height="38"
          rx="2"
          fillOpacity=".55"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {ticks.map((tick, index) => (
        <g key={index}>
          <rect
            className={tick.className}
            x={index * pitch}
            y={30 - tick.height}
            width={Math.min(pitch * 0.6, 9)}
            height={tick.height}
          />
          {tick.open ? (
            <path
              className="tk f"
              d={`M${String(index * pitch + Math.min(pitch * 0.3, 4.5) - 3.2)} 38h6.4l-3.2 -5z`}
            />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

interface TickLook {
  readonly className: string;
  readonly height: number;
  readonly open: boolean;
}

/** Height by citations; rust where a citation is open or a finding stands. */
function ticksOf(
  notes: readonly ReaderNote[],
  citations: readonly ReaderCitation[],
  document: ReaderRecord,
): readonly TickLook[] {
  const groups = byNote(citations);
  const found = new Set(document.findings.map((finding) => finding.note));
  return notes.map((note) => {
    const held = groups.get(note.id) ?? [];
    const open =
      found.has(note.number) ||
      held.some((citation) => citation.status === 'ambiguous' || citation.status === 'unresolved');
    const className = note.status === 'lost' ? 'tk lost' : open ? 'tk f' : 'tk';
    return { className, height: Math.min(24, 4 + 3.6 * held.length), open };
  });
}
