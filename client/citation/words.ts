import type { CitationForm, OutcomeStatus, WorkLineFragment } from '../api/generated.js';
import { unshouted } from './typography.js';

interface Facts {
  readonly form: CitationForm;
  readonly status: OutcomeStatus;
  readonly antecedent: { readonly note: { readonly number: number } | null } | null;
}

/** How a citation stands on another, in words: "supra → note 11", "id, ambiguous", "full". */
export function formInWords({ form, status, antecedent }: Facts): string {
  if (status === 'ambiguous') return `${form}, ambiguous`;
  if (status === 'unresolved') return `${form}, unresolved`;
  const note = antecedent?.note?.number;
  return form === 'full' || note === undefined ? form : `${form} → note ${String(note)}`;
}

/** Confidence in figures: .98, 1.0. */
export function figure(confidence: number): string {
  return confidence >= 0.995 ? '1.0' : confidence.toFixed(2).replace(/^0/, '');
}

interface Described {
  readonly name: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly container: string | null;
  readonly year: number | null;
}

/** The document's title, else the file's name. */
export function documentTitle(document: Described): string {
  return document.title === null ? document.name : unshouted(document.title);
}

/** Where it was printed. */
export function documentContainer(document: Pick<Described, 'container'>): string | null {
  return document.container === null ? null : unshouted(document.container);
}

/** "Okafor, 2023": who and when, for lists. Empty where neither is known. */
export function documentSource(document: Described): string {
  const who = surnames(document.authors);
  return [who, document.year === null ? '' : String(document.year)].filter((part) => part !== '').join(', ');
}

/** "Okafor", "Okafor & Tran", "Okafor et al.". */
export function surnames(authors: readonly string[]): string {
  const [first, second, ...more] = authors.map(surname);
  if (first === undefined) return '';
  if (second === undefined) return first;
  return more.length === 0 ? `${first} & ${second}` : `${first} et al.`;
}

/** Names of organisations, and names in one word, stay whole. */
function surname(name: string): string {
  const parts = name.trim().split(' ');
  return parts.length > 4 ? name.trim() : (parts.at(-1) ?? name);
}

/** What stands beside a work's name in a list: its strongest identifier or container, and the year. */
export function workSource(work: WorkLineFragment): string {
  const [identifier] = work.identifiers;
  const place =
    identifier === undefined || work.label.includes(identifier.value)
      ? unshouted(work.container ?? '')
      : identifier.value;
  const year = work.year === null ? '' : String(work.year);
  return [place, year].filter((part) => part !== '').join(' · ');
}
