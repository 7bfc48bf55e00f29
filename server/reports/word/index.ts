import { noteKeysOf } from '#ingest/sources/docx/index.js';
import { mainPathOf } from '#ingest/sources/docx/parts.js';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { openArchive } from '#ingest/sources/zip/index.js';
import { packArchive } from '#ingest/sources/zip/pack.js';
import type { DocumentText } from '#schema/document.js';
import type { FindingRow } from '../report.js';
import { anchorsIn, type Anchor } from './anchors.js';
import { commentOf } from './comments.js';
import { commentsPathIn, relationsPathOf, withCommentsRelation, withCommentsType } from './package.js';
import { appendTo, attributeOf, prefixOf, tagsIn } from './tags.js';

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '[Content_Types].xml';

/**
 * A copy of a Word document with each finding as a comment at the call-out of its note, what stands in no note at the
 * head of the text. All else is left as it is. Throws UnreadableDocument where the document is none of Word's.
 */
export function commentedWord(
  bytes: Uint8Array,
  document: DocumentText,
  findings: readonly FindingRow[],
): Uint8Array {
  const { name } = document;
  const archive = openArchive(bytes, name);
  const main = mainPathOf(archive, name);
  const text = (path: string) => {
    const found = archive.read(path);
    return found === null ? null : new TextDecoder().decode(found);
  };
  const body = text(main) ?? '';
  const prefix = prefixOf(body, [MAIN, STRICT]);
  if (prefix === null) throw notOfWord(name);
  const strict = body.includes(STRICT);
  const relations = text(relationsPathOf(main));
  const known = relations === null ? null : commentsPathIn(relations, main);
  const path = known ?? `${main.slice(0, main.lastIndexOf('/') + 1)}comments.xml`;
  const comments = text(path) ?? emptyComments(strict);
  const placed = placedIn(body, prefix, noteKeysOf(bytes, name), document, findings);
  const own = prefixOf(comments, [MAIN, STRICT]) ?? 'w:';
  const first = firstFreeId(comments, own);
  const entries = new Map(archive.paths.map((one) => [one, archive.read(one) ?? new Uint8Array()]));
  const put = (one: string, xml: string) => entries.set(one, new TextEncoder().encode(xml));
  put(main, withRanges(body, prefix, placed, first));
  const added = placed.map(({ row }, at) => commentOf(row, first + at, own));
  put(path, appendTo(comments, added.join('')));
  if (known === null)
    put(
      relationsPathOf(main),
      withCommentsRelation(relations, path.slice(path.lastIndexOf('/') + 1), strict),
    );
  put(TYPES, withCommentsType(text(TYPES) ?? '', path));
  return packArchive(entries);
}

interface Placed {
  readonly row: FindingRow;
  readonly anchor: Anchor;
}

/** Findings with the place of their comment, in the order of the text. */
function placedIn(
  body: string,
  prefix: string,
  keys: readonly string[],
  { apparatus }: DocumentText,
  findings: readonly FindingRow[],
): Placed[] {
  const notes = apparatus.status === 'marked' ? apparatus.notes : [];
  const { calls, opening } = anchorsIn(body, prefix);
  return findings.flatMap((row): Placed[] => {
    const start = row.spans[0]?.[0] ?? -1;
    const holds = notes.findIndex(({ spans }) => spans.some((span) => start >= span[0] && start < span[1]));
    const index = holds >= 0 ? holds : notes.findIndex(({ number }) => number === row.note);
    const anchor = calls.get(keys[index] ?? '') ?? opening;
    return anchor ? [{ row, anchor }] : [];
  });
}

/** The main part with a range for each comment: its start before the run, its end and its mark after it. */
function withRanges(body: string, prefix: string, placed: readonly Placed[], first: number): string {
  const insertions = placed.flatMap(({ anchor: { start, end } }, at) => {
    const id = `${prefix}id="${first + at}"`;
    const mark = `<${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`;
    return [
      { at: start, order: 1, xml: `<${prefix}commentRangeStart ${id}/>` },
      // where runs touch, the range of the one before ends first
      { at: end, order: start === end ? 2 : 0, xml: `<${prefix}commentRangeEnd ${id}/>${mark}` },
    ];
  });
  insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  let done = 0;
  const parts = insertions.map(({ at, xml }) => {
    const before = body.slice(done, at);
    done = at;
    return before + xml;
  });
  return parts.join('') + body.slice(done);
}

function firstFreeId(comments: string, prefix: string): number {
  const ids = [...tagsIn(comments)]
    .filter(({ name }) => name === `${prefix}comment`)
    .map((tag) => Number(attributeOf(tag, `${prefix}id`) ?? -1));
  return Math.max(-1, ...ids) + 1;
}

function emptyComments(strict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${strict ? STRICT : MAIN}"></w:comments>`;
}

function notOfWord(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'main part without the namespace of WordprocessingML',
    expected: 'a document that Word wrote',
    advice: 'Open it in a word processor and save it as .docx.',
  });
}
