/** Identifiers. Each is a string of its own type, so that one is never taken for another. */
export type DocumentId = string & { readonly brand: 'DocumentId' };
export type WorkId = string & { readonly brand: 'WorkId' };
export type AuthorId = string & { readonly brand: 'AuthorId' };
export type InstitutionId = string & { readonly brand: 'InstitutionId' };
/** A citation within its document: "54.1" is the first of note 54, "b.7" the seventh of the body. */
export type CitationId = string & { readonly brand: 'CitationId' };
