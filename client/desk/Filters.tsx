import { go } from '../location.js';
import { DESK_ORDERS, type DeskOrder, type DeskPlace } from '../routes.js';
import { Choice } from '../ui/Choice.js';
import { Segments } from '../ui/Segments.js';
import { countsOf, SEVERITIES, severityInWords, STATUSES, type DeskFinding } from './findings.js';

const WORDS = { note: 'By note', rule: 'By rule' } as const satisfies Record<DeskOrder, string>;

interface Properties {
  readonly all: readonly DeskFinding[];
  readonly view: DeskPlace;
}

/** The order of the list, and which rule, severity and status it holds. */
export function Filters({ all, view }: Properties) {
  const set = (change: Partial<DeskPlace>) => {
    go({ ...view, ...change }, 'replace');
  };
  const rules = countsOf(all, (finding) => finding.rule);
  const counts = new Map(countsOf(all, (finding) => finding.severity));
  const severities = SEVERITIES.filter((severity) => counts.has(severity));
  return (
    <div className="top">
      <Segments
        label="Order of the findings"
        as="choice"
        value={view.by}
        segments={DESK_ORDERS.map((value) => ({ value, word: WORDS[value] }))}
        onChange={(by) => {
          set({ by });
        }}
      />
      <div className="narrow">
        <Choice
          name="Severity"
          value={view.severity ?? ''}
          options={[
            { value: '', word: 'all' },
            ...severities.map((value) => ({
              value,
              word: `${severityInWords(value)} (${String(counts.get(value) ?? 0)})`,
            })),
          ]}
          onChange={(value) => {
            set({ severity: severities.find((severity) => severity === value) ?? null });
          }}
        />
        <Choice
          name="Status"
          value={view.status ?? ''}
          options={[
            { value: '', word: 'all' },
            ...STATUSES.map((value) => ({
              value,
              word: `${value} (${String(all.filter((finding) => finding.status === value).length)})`,
            })),
          ]}
          onChange={(value) => {
            set({ status: STATUSES.find((status) => status === value) ?? null });
          }}
        />
        <Choice
          name="Rule"
          value={view.rule ?? ''}
          options={[
            { value: '', word: 'all' },
            ...rules.map(([value, count]) => ({ value, word: `${value} (${String(count)})` })),
          ]}
          onChange={(value) => {
            set({ rule: value === '' ? null : value });
          }}
        />
      </div>
    </div>
  );
}
