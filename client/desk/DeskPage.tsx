import { useEffect, useMemo, useRef } from 'react';
import { go } from '../location.js';
import { blocksOf } from '../reader/blocks.js';
import type { ReaderRecord } from '../reader/DocumentPage.js';
import { Strip } from '../reader/Strip.js';
import { useApparatus } from '../reader/useDocument.js';
import { deskView, type DeskPlace } from '../routes.js';
import { Exports } from '../ui/Exports.js';
import { plural } from '../ui/plural.js';
import { Said } from '../ui/Said.js';
import { Failing } from '../ui/states.js';
import { useKeys } from '../ui/useKeys.js';
import { Downloads } from './Downloads.js';
import { Filters } from './Filters.js';
import { FindingList } from './FindingList.js';
import { FindingPage } from './FindingPage.js';
import { grouped, inOrder, only, placeIn, findingsInWords } from './findings.js';
import { Steps } from './Steps.js';

interface Properties {
  readonly document: ReaderRecord;
  readonly view: DeskPlace;
}

/** The desk with a document on it: its apparatus on top, the findings in a list, one of them open. */
export function DeskPage({ document, view }: Properties) {
  const apparatus = useApparatus(document.id);
  const { notes, citations } = apparatus;
  const all = useMemo(() => inOrder(document.findings), [document]);
  const shown = only(all, view);
  const groups = grouped(shown, view.by);
  const listed = groups.flatMap((group) => group.findings);
  const at = placeIn(listed, view.finding, all);
  const open = listed[at] ?? null;
  const held = useMemo(
    () => ({
      text: document.text,
      notes,
      citations,
      blocks: blocksOf({ ...document, notes, citations }),
    }),
    [document, notes, citations],
  );
  const to = (index: number) => {
    const next = listed[index];
    if (next !== undefined) go({ ...view, finding: next.key }, 'replace');
  };
  useKeys({
    j: () => {
      to(at + 1);
    },
    k: () => {
      to(at - 1);
    },
  });
  useOpenInView(open?.key ?? null);
  const noteAt = notes.findIndex((note) => note.number === open?.note);
  return (
    <>
      <Strip
        document={document}
        notes={notes}
        citations={citations}
        onScreen={noteAt < 0 ? null : [noteAt, noteAt]}
        onNote={(index) => {
          to(nearest(listed, notes[index]?.number ?? 0));
        }}
      />
      <main id="main" className="dk">
        {open === null ? (
          <Nothing document={document} view={view} count={all.length} />
        ) : (
          <FindingPage
            document={document.id}
            finding={open}
            held={held}
            complete={apparatus.complete}
            alike={all.filter((finding) => finding.rule === open.rule).length}
            steps={<Steps at={at} count={listed.length} onStep={to} />}
          />
        )}
        <section className="list" aria-label="Findings">
          <p>
            <b>{plural(all.length, 'finding')}</b>
            {all.length === 0 ? '.' : `: ${findingsInWords(all)}.`}
          </p>
          <Downloads document={document} />
          <Exports of={document.id} what="Works cited" />
          {apparatus.failure === null ? null : (
            <Failing
              what="The notes could not all be read."
              message={apparatus.failure}
              again={apparatus.again}
            />
          )}
          {all.length === 0 ? null : <Filters all={all} view={view} />}
          <FindingList groups={groups} view={view} openKey={open?.key ?? null} text={document.text} />
        </section>
      </main>
      <Said>
        {open === null ? '' : `Finding ${String(at + 1)} of ${String(listed.length)}: ${open.message}`}
      </Said>
    </>
  );
}

interface NothingProperties extends Properties {
  readonly count: number;
}

function Nothing({ document, view, count }: NothingProperties) {
  return (
    <section className="one">
      {count === 0 ? (
        <p className="state empty">
          <b>No findings.</b> {plural(document.noteCount, 'note')} and{' '}
          {plural(document.citationCount, 'citation')} were read.
        </p>
      ) : (
        <p className="state empty">
          No finding is of this rule, severity and status.{' '}
          <button
            type="button"
            className="lnk"
            onClick={() => {
              go(deskView(view.document, { by: view.by }), 'replace');
            }}
          >
            Clear the filters
          </button>
        </p>
      )}
    </section>
  );
}

/** The open row stays in sight while j and k walk. */
function useOpenInView(key: string | null): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    window.document.querySelector('.fl .on')?.scrollIntoView({ block: 'nearest' });
  }, [key]);
}

/** The first finding at or after a note; the last where there is none. */
function nearest(findings: readonly { readonly note: number | null }[], note: number): number {
  const at = findings.findIndex((finding) => (finding.note ?? 0) >= note);
  return at < 0 ? findings.length - 1 : at;
}
