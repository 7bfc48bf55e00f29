import { appendTo, attributeOf, prefixOf, tagsIn } from './tags.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const STRICT_RELATION_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments';

/** "word/document.xml" -> "word/_rels/document.xml.rels" (ECMA-376 part 2, 9.3.4). */
export function relationsPathOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Path of the comments part that these relations of the main part name; null where there is none. */
export function commentsPathIn(relations: string, main: string): string | null {
  for (const tag of tagsIn(relations)) {
    const type = attributeOf(tag, 'Type');
    const target = attributeOf(tag, 'Target');
    if ((type !== RELATION_TYPE && type !== STRICT_RELATION_TYPE) || target === null) continue;
    return target.startsWith('/') ? target.slice(1) : main.slice(0, main.lastIndexOf('/') + 1) + target;
  }
  return null;
}

/** The main part's relations (null: there are none yet) with one to a comments part beside it. */
export function withCommentsRelation(relations: string | null, target: string, strict: boolean): string {
  const xml =
    relations ?? `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const prefix = prefixOf(xml, [RELATIONSHIPS]) ?? '';
  const taken = new Set([...tagsIn(xml)].map((tag) => attributeOf(tag, 'Id')));
  let id = 'rIdCarolene';
  while (taken.has(id)) id += '1';
  const type = strict ? STRICT_RELATION_TYPE : RELATION_TYPE;
  return appendTo(xml, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
}

/** The package's content types with that of a comments part. */
export function withCommentsType(types: string, path: string): string {
  const part = `/${path}`;
  if ([...tagsIn(types)].some((tag) => attributeOf(tag, 'PartName') === part)) return types;
  const prefix = prefixOf(types, [CONTENT_TYPES]) ?? '';
  return appendTo(types, `<${prefix}Override PartName="${part}" ContentType="${COMMENTS_TYPE}"/>`);
}
