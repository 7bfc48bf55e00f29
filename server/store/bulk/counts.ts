import type { Citings } from './citings.js';
import { Neighbours } from './neighbours.js';

/** What is counted over all documents, by the numbers of works and the places of documents. */
export interface Counts {
  /** Citations of each work. */
  readonly citations: Int32Array;
  /** Documents that cite each work. */
  readonly documents: Int32Array;
  /** Neighbours in the picture. */
  degreeOfWork(work: number): number;
  /** Of one that is no work. */
  degreeOfDocument(place: number): number;
}

export function countsOf(citings: Citings, roots: Int32Array): Counts {
  const [citations, documents] = [new Int32Array(roots.length), new Int32Array(roots.length)];
  const neighbours = new Neighbours(citings.documents, roots.length);
  const vertex = (place: number) => -1 - place;
  for (let place = 0; place < citings.documents; place++) {
    const self = citings.selfOf(place, roots) || vertex(place);
    for (const { work, count } of citings.of(place, roots)) {
      citations[work] = (citations[work] ?? 0) + count;
      documents[work] = (documents[work] ?? 0) + 1;
      neighbours.add(self, work);
    }
  }
  const degree = neighbours.counted();
  return {
    citations,
    documents,
    degreeOfWork: degree,
    degreeOfDocument: (place) => degree(vertex(place)),
  };
}
