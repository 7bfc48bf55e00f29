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
  const named = desk.cited.flatMap((cited) => namedAs(cited) ?? []);
  const order = new Map(desk.cited.map((cited, i) => [cited, i]));
  const prose = once(proseOf);
  return desk.fulls.flatMap((cited): SetUp[] => {
    const name = cited.citation.hereinafter;
    const wanted = bare(name ?? '');
    if (name === null || wanted.length < 2) return [];
    const uses = named.flatMap((later) => (isUse(later, wanted) ? later.cited : []));
    const used = new Set(uses);
    const from = order.get(cited) ?? 0;
    const others = desk
      .citing(cited.work.id)
      .filter((one) => isByName(one) && !used.has(one) && (order.get(one) ?? 0) > from);
    return [{ cited, name, uses, others, inProse: uses.length === 0 && prose(desk).includes(name) }];
  });
});

/** A later citation with its name and its text, both bare. */
interface Named {
  readonly cited: Cited;
  readonly name: string;
  readonly text: string;
}

function namedAs(cited: Cited): Named | null {
  const { citation } = cited;
  if (citation.form !== 'supra' && citation.form !== 'short') return null;
  return { cited, name: bare(citation.name ?? ''), text: bare(citation.text) };
}

const isByName = ({ citation }: Cited) => citation.form === 'supra' || citation.form === 'short';

const isUse = ({ name, text }: Named, wanted: string) => name.includes(wanted) || text.startsWith(wanted);

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
