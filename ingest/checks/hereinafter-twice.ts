import { bare } from '#ingest/works/fold.js';
import { grouped } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { setUps, type SetUp } from './desk/short-names.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** One short name set up for two sources, or two for one. */
export const hereinafterTwice: Rule = {
  rule: 'hereinafter-twice',
  code: 'HRN-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R34; Bluebook rule 4.2(b)',
  check(desk) {
    const all = setUps(desk);
    const byName = [...grouped(all, ({ name }) => bare(name)).values()];
    const byWork = [...grouped(all, ({ cited }) => cited.work.id).values()];
    return [...byName.flatMap(twoSources), ...byWork.flatMap(twoNames)];
  },
};

function twoSources([first, ...later]: readonly SetUp[]): Found[] {
  const other = later.find(({ cited }) => cited.work.id !== first?.cited.work.id);
  if (!first || !other) return [];
  return [
    at(other.cited, {
      confidence: 0.85,
      message: `Unexpected short name "${other.name}", which ${whereIs(first.cited)} sets up for ${first.cited.work.label}, expected another name`,
      evidence: [evidence(first.cited)],
    }),
  ];
}

function twoNames([first, ...later]: readonly SetUp[]): Found[] {
  const other = later.find(({ name }) => bare(name) !== bare(first?.name ?? ''));
  if (!first || !other) return [];
  return [
    at(other.cited, {
      severity: 'warning',
      confidence: 0.75,
      message: `Unexpected short name "${other.name}" for a source that ${whereIs(first.cited)} calls "${first.name}", expected one name`,
      evidence: [evidence(first.cited)],
    }),
  ];
}
