import type { Correction } from '#schema/correction.js';
import { documentsOf, keysOf } from '../../corrections/works.js';
import type { Database } from '../database.js';
import { documentGraphs } from '../document-graphs.js';
import { correctionsInForce } from './corrections-in-force.js';
import { deriveFromDocuments, recountProvisions } from './derive.js';
import { edgesOf, recount } from './edges.js';
import { putParts } from './put-parts.js';
import { rejoin } from './rejoin.js';

/** Brings the graph to what it is with, or without, these corrections. */
export function applyCorrections(database: Database, corrections: readonly Correction[]): void {
  const documents = [...new Set(corrections.flatMap(documentsOf))];
  const parts = documentGraphs(database, documents).filter((part) => part !== null);
  if (parts.length > 0) putParts(database, parts);
  const keys = corrections.flatMap(keysOf);
  if (keys.length === 0) return;
  const joined = rejoin(database, [], [{ keys }], correctionsInForce(database, []));
  const before = edgesOf(database, joined.documents);
  deriveFromDocuments(database, joined.documents);
  recount(database, joined.documents, before);
  recountProvisions(database, joined.works, joined.documents);
}
