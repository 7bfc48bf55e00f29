import { useState, type KeyboardEvent } from 'react';
import type { DeskPlace } from '../routes.js';
import { Link } from '../ui/Link.js';
import { thousands } from '../ui/plural.js';
import { Truncated } from '../ui/states.js';
import { walk } from '../ui/walk.js';
import { Prose } from '../citation/Prose.js';
import { severityInWords, type DeskFinding, type FindingGroup } from './findings.js';
import { wordsAt } from './words.js';

const STEP = 50;

interface Properties {
  readonly groups: readonly FindingGroup[];
  readonly view: DeskPlace;
  readonly openKey: string | null;
  /** The document's text. */
  readonly text: string;
}

/** The findings in rows, fifty of a group at first. Arrows walk, Enter opens. */
export function FindingList({ groups, ...rest }: Properties) {
  const arrows = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && walk(event.currentTarget, 'a', step)) event.preventDefault();
  };
  return (
    <div className="lists" onKeyDown={arrows}>
      {groups.map((group) => (
        <Group key={group.name} group={group} {...rest} />
      ))}
    </div>
  );
}

function Group({
  group,
  view,
  openKey,
  text,
}: Omit<Properties, 'groups'> & { readonly group: FindingGroup }) {
  const [asked, setAsked] = useState(STEP);
  const openAt = group.findings.findIndex((finding) => finding.key === openKey);
  const count = Math.max(asked, openAt + 1);
  const rows = group.findings.slice(0, count);
  const left = group.findings.length - rows.length;
  return (
    <>
      {group.name === '' ? null : (
        <h3>
          {group.name}
          <span className="n">{thousands(group.findings.length)}</span>
        </h3>
      )}
      <ol className="fl">
        {rows.map((finding) => (
          <li key={finding.key} className={classOf(finding, finding.key === openKey)}>
            <Row finding={finding} view={view} on={finding.key === openKey} text={text} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Truncated
          more={`Show ${thousands(Math.min(STEP, left))} more`}
          busy={false}
          onMore={() => {
            setAsked(count + STEP);
          }}
        >
          {`Showing ${thousands(rows.length)} of ${thousands(group.findings.length)}.`}
        </Truncated>
      ) : null}
    </>
  );
}

function classOf(finding: DeskFinding, on: boolean): string {
  return [on ? 'on' : '', finding.status === 'dismissed' ? 'gone' : ''].join(' ').trim();
}

interface RowProperties {
  readonly finding: DeskFinding;
  readonly view: DeskPlace;
  readonly on: boolean;
  readonly text: string;
}

function Row({ finding, view, on, text }: RowProperties) {
  const words = wordsAt(text, finding.spans);
  return (
    <Link to={{ ...view, finding: finding.key }} {...(on ? { 'aria-current': 'true' as const } : {})}>
      <span className="no">
        <span className="vh">{finding.note === null ? 'in the text' : 'note '}</span>
        {finding.note ?? '–'}
      </span>
      <span>
        {view.by === 'rule' ? null : <span className="sl">{finding.rule}</span>}
        <span className="w">
          {LEGIBLE.test(words) ? (
            <span className="serif">
              <Prose text={words.slice(0, 120)} />
            </span>
          ) : (
            finding.message
          )}
        </span>
      </span>
      {finding.status === 'open' ? (
        <span className={`st ${finding.severity}`}>{severityInWords(finding.severity)}</span>
      ) : (
        <span className="st">{finding.status}</span>
      )}
    </Link>
  );
}

/** What a scan has left of a call-out, "'®", tells nothing in a list. */
const LEGIBLE = /[\p{L}\d]{2}/u;
