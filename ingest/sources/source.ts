import type { DocumentText, MediaType } from '#schema/document.js';
import type { Recognition } from './ocr/recognised.js';

/** What a source makes of a file; name, media type and hash are added by `readPages`. */
export type SourceReading = Omit<DocumentText, 'name' | 'mediaType' | 'sha256'>;

/** One format of documents. A new format is one file (or folder) with such a value and a line in index.ts. */
export interface Source {
  readonly mediaType: MediaType;
  /** By the bytes where they tell, by the name's ending where they do not. Cheap: looks at the beginning. */
  recognises(bytes: Uint8Array, name: string): boolean;
  /** `recognition` reads pages that are pictures; none where none is at hand. Rejects with UnreadableDocument. */
  read(bytes: Uint8Array, name: string, recognition?: Recognition | null): Promise<SourceReading>;
}
