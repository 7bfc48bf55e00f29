import { useState } from 'react';
import type { CitationForm } from '../api/generated.js';
import type { CitedFilter } from '../routes.js';
import { Choice, type Option } from '../ui/Choice.js';
import type { WorkRecord } from './facts.js';

const ALL: Option = { value: '', word: 'all' };
const FORMS = ['full', 'short', 'id', 'supra', 'crossref'] as const satisfies readonly CitationForm[];
const CONFIDENCES = ['0.5', '0.8', '0.95'] as const;

interface Properties {
  readonly work: WorkRecord;
  readonly filter: CitedFilter;
  readonly onFilter: (change: Partial<CitedFilter>) => void;
  /** Signals of the citations that are listed now. */
  readonly signals: readonly (string | null)[];
}

/** The filters over a list of citations. */
export function Filters({ work, filter, onFilter, signals }: Properties) {
  const known = useSignalsSeen(signals, filter.signal);
  const form = (value: string) => FORMS.find((one) => one === value) ?? null;
  return (
    <div className="filters" role="group" aria-label="Filters">
      <Choice
        name="Signal"
        value={filter.signal ?? ''}
        options={[
          ALL,
          ...known.map((signal) => ({ value: signal, word: signal.replace(/,$/, '').toLowerCase() })),
        ]}
        onChange={(value) => {
          onFilter({ signal: value === '' ? null : value });
        }}
      />
      {work.provisions.nodes.length === 0 ? null : (
        <Choice
          name="Provision"
          value={filter.provision ?? ''}
          options={[ALL, ...work.provisions.nodes.map((one) => ({ value: one.id, word: one.label }))]}
          onChange={(value) => {
            onFilter({ provision: value === '' ? null : value });
          }}
        />
      )}
      <Choice
        name="Form"
        value={filter.form ?? ''}
        options={[ALL, ...FORMS.slice(0, 4).map((one) => ({ value: one, word: one }))]}
        onChange={(value) => {
          onFilter({ form: form(value) });
        }}
      />
      <Choice
        name="Confidence"
        value={filter.confidence === null ? '' : String(filter.confidence)}
        options={[
          ALL,
          ...CONFIDENCES.map((one) => ({ value: one, word: `${one.slice(1).padEnd(3, '0')} and up` })),
        ]}
        onChange={(value) => {
          onFilter({ confidence: value === '' ? null : Number(value) });
        }}
      />
    </div>
  );
}

/** All signals met so far, so that choosing one does not take the others out of the list. */
function useSignalsSeen(signals: readonly (string | null)[], chosen: string | null): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const fresh = [...new Set([...signals, chosen])]
    .filter((one) => one !== null)
    .filter((one) => !seen.includes(one));
  if (fresh.length > 0) setSeen([...seen, ...fresh].sort((a, b) => a.localeCompare(b)));
  return seen;
}
