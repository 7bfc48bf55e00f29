interface Citing<Document> {
  readonly text: string;
  readonly document: Document;
}

export interface CitingDocument<Document> {
  readonly document: Document;
  /** Its longest citation of the work: the fullest. */
  readonly text: string;
  readonly count: number;
}

/** The documents of citations, in the order in which they come. */
export function citingDocuments<Document extends { readonly id: string }>(
  citations: readonly Citing<Document>[],
): readonly CitingDocument<Document>[] {
  const found = new Map<string, CitingDocument<Document>>();
  for (const { document, text } of citations) {
    const held = found.get(document.id);
    const fuller = held === undefined || text.length > held.text.length ? text : held.text;
    found.set(document.id, { document, text: fuller, count: (held?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
