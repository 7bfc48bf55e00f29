import type { CitationForm } from '#schema/citation.js';
import type { House } from '../house.js';
import type { LibraryWork } from '../library/types.js';
import type { Pin } from '../pin.js';
import type { Random } from '../random.js';
import { type Fields, noFields } from '../truth.js';

/** One citation's own matter, without signal, parenthetical and full stop. */
export interface Written {
  readonly text: string;
  readonly pinpoint: string | null;
  readonly fields: Fields;
}
export interface WrittenLater extends Written {
  readonly form: Exclude<CitationForm, 'id' | 'crossref'>;
  /** The note number printed in a supra form. */
  readonly targetNote: number | null;
}

/** What a later citation needs to know of the document. */
export interface Earlier {
  /** Note of the first full citation. */
  readonly note: number;
  /** The short name that it set up. */
  readonly shortName: string | null;
  /** Another work in this document has the same first author. */
  readonly clash: boolean;
}

export interface Style {
  readonly name: string;
  readonly labels: 'dotted' | 'bare' | 'any';
  readonly variants: number;
  /** Whether this style's documents cite works of this sort. */
  cites(work: LibraryWork): boolean;
  full(work: LibraryWork, pin: Pin | null, shortName: string | null, house: House, random: Random): Written;
  /** The short name that the style would set up at the first citation; null for none. */
  shortName(work: LibraryWork, clash: boolean, random: Random): string | null;
  later(work: LibraryWork, pin: Pin | null, earlier: Earlier, house: House, random: Random): WrittenLater;
  id(work: LibraryWork, pin: Pin | null, house: House, lower: boolean): Written;
  /** "infra note 40 and accompanying text"; for a Part where `note` is null. */
  crossref(target: { note: number } | { part: string }, ahead: boolean, house: House, random: Random): string;
  readonly signals: readonly string[];
  /** Between the citations of a string. */
  readonly joint: string;
}

/** A later form that repeats the full one. */
export const repeated = (written: Written): WrittenLater => ({ ...written, form: 'full', targetNote: null });

export const later = (
  form: 'short' | 'supra',
  text: string,
  pinpoint: string | null,
  targetNote: number | null,
): WrittenLater => ({ form, text, pinpoint, targetNote, fields: noFields });

export const fields = (given: Partial<Fields>): Fields => ({ ...noFields, ...given });
