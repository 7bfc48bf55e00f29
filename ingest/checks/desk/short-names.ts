import { bare } from '#ingest/works/fold.js';
import type { Cited, CitedInFull, Desk } from './index.js';
import { once } from './memo.js';

/** A short name that a full citation sets up. */
export interface SetUp {
  readonly cited: CitedInFull;
  readonly name: string;
  /** Short and supra citations of its work that use it. */
  readonly uses: readonly Cited[];
  /** Other short and supra citations of its work, after it. */
  readonly others: readonly Cited[];
  /** The text or the prose of notes has the name. */
  readonly inProse: boolean;
}

/** All [hereinafter ...] and their like, in reading order. */
export const setUps = once((desk: Desk): SetUp[] => {
  const named = desk.cited.filter(({ citation }) => citation.form === 'supra' || citation.form === 'short');
  const order = new Map(desk.cited.map((cited, i) => [cited, i]));
  const prose = once(proseOf);
  return desk.fulls.flatMap((cited): SetUp[] => {
    const name = cited.citation.hereinafter;
    if (name === null || bare(name).length < 2) return [];
    const uses = named.filter((later) => isUse(later, name));
    const others = desk
      .citing(cited.work.id)
      .filter(
        (one) =>
          named.includes(one) && !uses.includes(one) && (order.get(one) ?? 0) > (order.get(cited) ?? 0),
      );
    return [{ cited, name, uses, others, inProse: uses.length === 0 && prose(desk).includes(name) }];
  });
});

function isUse({ citation }: Cited, name: string): boolean {
  const wanted = bare(name);
  const own = citation.form === 'supra' || citation.form === 'short' ? bare(citation.name ?? '') : '';
  return own.includes(wanted) || bare(citation.text).startsWith(wanted);
}

/** The text of the document without its full citations. */
function proseOf(desk: Desk): string {
  const { text } = desk.read.document;
  const holes = desk.cited
    .filter(({ citation }) => citation.form === 'full')
    .flatMap(({ citation }) => citation.spans)
    .sort((a, b) => a[0] - b[0]);
  let from = 0;
  const parts: string[] = [];
  for (const [start, end] of holes) {
    if (start > from) parts.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, text.slice(from)]
    .join(' ')
    .replace(/[_*]|-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ');
}
