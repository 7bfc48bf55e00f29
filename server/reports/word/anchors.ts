import { attributeOf, tagsIn, type Tag } from './tags.js';

/** Where a comment's range begins and ends in the main part: around a run, or at one point. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

export interface Anchors {
  /** Around the run with the first call-out of each note, by "footnote 2". */
  readonly calls: ReadonlyMap<string, Anchor>;
  /** For what has no call-out: within the first paragraph of the body; null where there is none. */
  readonly opening: Anchor | null;
}

/** `prefix` is the one under which the part names WordprocessingML: "w:". */
export function anchorsIn(xml: string, prefix: string): Anchors {
  const calls = new Map<string, Anchor>();
  let opening: Anchor | null = null;
  /** Calls in the run that is open. */
  let inRun: string[] = [];
  let run: Tag | null = null;
  /** Word knows no comments within text boxes. */
  let boxes = 0;
  let paragraph: 'before' | 'head' | 'properties' | 'after' = 'before';
  for (const tag of tagsIn(xml)) {
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : '';
    if (name === 'txbxContent') boxes += tag.kind === 'open' ? 1 : -1;
    if (boxes > 0) continue;
    if (paragraph === 'head' || (paragraph === 'properties' && tag.kind === 'close' && name === 'pPr')) {
      const properties = paragraph === 'head' && name === 'pPr';
      if (properties && tag.kind === 'open') paragraph = 'properties';
      else {
        const at = properties || paragraph === 'properties' ? tag.end : tag.start;
        opening = { start: at, end: at };
        paragraph = 'after';
      }
    } else if (paragraph === 'before' && name === 'p' && tag.kind === 'open') paragraph = 'head';
    if (name === 'r' && tag.kind === 'open') {
      run = tag;
      inRun = [];
    } else if (name === 'r' && tag.kind === 'close' && run) {
      for (const key of inRun) if (!calls.has(key)) calls.set(key, { start: run.start, end: tag.end });
      run = null;
    } else if (run && (name === 'footnoteReference' || name === 'endnoteReference') && tag.kind !== 'close') {
      inRun.push(`${name.slice(0, -'Reference'.length)} ${attributeOf(tag, `${prefix}id`) ?? ''}`);
    }
  }
  return { calls, opening };
}
