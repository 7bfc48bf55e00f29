import { treaties, type TreatyRow } from '#ingest/tables/treaties.js';
import { InstrumentNames, type NamedInstrument } from '../shape/instrument-names.js';

/** A well-known treaty named in a text. */
export type NamedTreaty = NamedInstrument<TreatyRow>;

/** The treaties that are known by their names. */
export const namedTreaties = new InstrumentNames(treaties);
