import type { Pair } from './compare.js';
import type { Tally } from './tally.js';

/** Resolution of later forms, wrong links, and works as clusters (B-cubed, given as the F1 of its sums). */
export function compareWorks(pairs: readonly Pair[], name: string, tally: Tally): void {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  const owners = new Map<string, string>();
  for (const { key, gold, read } of pairs) {
    if (gold.form === 'full' && read?.work && !owners.has(read.work)) owners.set(read.work, first(gold, key));
  }
  for (const { key, gold, read } of pairs) {
    if (!gold.refersTo) continue;
    const target = first(gold, key);
    const there = byKey.get(target)?.read?.work ?? null;
    const here = read?.work ?? null;
    const right = here !== null && here === there;
    const measure = gold.form === 'full' ? 'resolved repeated full' : `resolved ${gold.form}`;
    tally.rate(measure, right ? 1 : 0, 1);
    tally.rate('resolved, all forms', right ? 1 : 0, 1);
    if (!right)
      tally.miss(
        measure,
        `${name} ${key}`,
        `${read?.text.slice(0, 80) ?? 'not read'} -> ${target} (${gold.work ?? ''}; ${here ?? 'none'} for ${there ?? 'none'})`,
      );
    if (gold.form === 'full') continue;
    const wrong = here !== null && (there ? here !== there : owners.has(here) && owners.get(here) !== target);
    tally.rate('wrong links', wrong ? 1 : 0, 1);
    if (wrong)
      tally.miss(
        'wrong link',
        `${name} ${key}`,
        `${read?.text.slice(0, 80) ?? ''} -> ${owners.get(here ?? '') ?? 'a work of its own'}, not ${target}`,
      );
  }
  clusters(pairs, tally);
}

const first = (gold: Pair['gold'], key: string): string =>
  gold.refersTo ? `${gold.refersTo.note}.${gold.refersTo.cite}` : key;

function clusters(pairs: readonly Pair[], tally: Tally): void {
  const items = pairs
    .filter(({ gold }) => gold.work !== null)
    .map(({ key, gold, read }) => ({ truth: gold.work ?? '', work: read?.work ?? `none ${key}` }));
  const size = (of: (item: (typeof items)[number]) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
    return counts;
  };
  const [byTruth, byWork, byBoth] = [
    size((i) => i.truth),
    size((i) => i.work),
    size((i) => `${i.truth}\0${i.work}`),
  ];
  let precision = 0;
  let recall = 0;
  for (const { truth, work } of items) {
    const both = byBoth.get(`${truth}\0${work}`) ?? 0;
    precision += both / (byWork.get(work) ?? 1);
    recall += both / (byTruth.get(truth) ?? 1);
  }
  tally.rate('works, precision', precision, items.length);
  tally.rate('works, recall', recall, items.length);
}
