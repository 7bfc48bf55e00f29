import type { Kind, KindReading, Segment } from '../kind.js';
import { partsOf, slice, type Parts } from '../shape/parts.js';
import { pinWithin } from '../shape/pinpoint.js';
import { quotedTitle } from '../shape/quoted.js';
import { identifier, makeReading } from '../shape/reading.js';
import { authorityDecision } from './authority.js';
import { filedTitle } from './bare-name.js';
import { civilLocators } from './civil.js';
import { docketLocators } from './docket.js';
import { filingIn } from './filing.js';
import { caseKeys } from './keys.js';
import { caseLabel } from './label.js';
import type { Locator } from './locator.js';
import { caseName } from './name.js';
import type { CaseName } from './named.js';
import { neutralLocators } from './neutral.js';
import { caseDate, casePin, historyStart } from './particulars.js';
import { reporterLocators } from './reporter.js';

/** Decisions, orders, warrants and filings of courts and tribunals in a named proceeding. */
export const caseKind: Kind = { kind: 'case', read, keys: caseKeys, label: caseLabel };

function read(segment: Segment): KindReading | null {
  const parts = partsOf(segment);
  const decided = authorityDecision(parts);
  if (decided !== null) return makeReading('case', parts, decided.found, 0.97, decided.pinpoint);
  const locators = allLocators(parts);
  const name = caseName(parts, locators);
  const sure = confidence(parts, name, locators);
  if (sure <= 0) return null;
  const when = caseDate(parts, name, locators);
  const pin = filingIn(parts)?.pin ?? casePin(parts, name, locators);
  return makeReading(
    'case',
    parts,
    {
      institution: name.court,
      title: name.title === '' ? null : name.title,
      year: when.year,
      date: when.date,
      identifiers: locators.map((l) => identifier(l.scheme, l.value)),
    },
    sure,
    pin === null ? null : slice(parts, pin.start, pin.end),
  );
}

function allLocators(parts: Parts): Locator[] {
  if (!/\d/.test(parts.plain)) return [];
  const title = quotedTitle(parts);
  const history = historyStart(parts);
  const found = [
    ...neutralLocators(parts.plain),
    ...docketLocators(parts.plain),
    ...reporterLocators(parts.plain),
    ...civilLocators(parts.plain),
  ]
    .filter((l) => l.start < history && l.end <= parts.end + 1)
    .filter((l) => title === null || l.start < title.start || l.end > title.end)
    // "16 Mar. 2017": a day, no page of Martin's reports
    .filter(
      (l) =>
        l.scheme !== 'reporter' ||
        !parts.dates.some((d) => d.iso !== null && d.start <= l.start && d.end >= l.end),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Locator[] = [];
  for (const locator of found) {
    const before = kept.at(-1);
    if (before === undefined || locator.start >= before.end) kept.push(locator);
    else if (locator.weight > before.weight && locator.end > before.end) kept[kept.length - 1] = locator;
  }
  return kept;
}

function confidence(parts: Parts, name: CaseName, locators: readonly Locator[]): number {
  const best = Math.max(0, ...locators.map((l) => l.weight));
  const words = name.title === null ? 0 : name.title.split(' ').length;
  const bare = name.title?.replace(/\([^()]*\)/g, '') ?? '';
  const heavy = /[:?]/.test(bare) || words > 26 ? 0.35 : 0;
  if (quotedTitle(parts)?.authored === true && !(best > 0.8 && filedTitle(parts) !== null))
    return best > 0 || name.sort === 'parties' ? 0.3 : 0;
  switch (name.sort) {
    case 'parties':
      return (
        (best > 0
          ? Math.max(words < 15 && best > 0.8 ? 0.96 : 0.93, best)
          : parts.dates.length > 0 || /\(\D{0,24}\d{4}\)/.test(parts.plain)
            ? COURTS.test(parts.plain.slice(name.end))
              ? 0.88
              : 0.8
            : 0.66) - heavy
      );
    case 'matter':
      return (
        (best > 0
          ? 0.93
          : parts.dates.length > 0 || pinWithin(parts.plain, name.end, parts.end) !== null
            ? 0.6
            : 0.45) - heavy
      );
    case 'court':
      return best > 0
        ? Math.max(0.9, best)
        : name.title !== null &&
            (parts.dates.length > 0 || pinWithin(parts.plain, name.end, parts.end) !== null)
          ? 0.7
          : 0.3;
    case 'none':
      return best > 0 ? (name.title !== null ? best - 0.05 : best - 0.15) - heavy : 0;
  }
}

// ", ICJ, 26 February 2007": whose decision it is
const COURTS = /, (?:ICJ|ICC|ICTY|ICTR|SCSL|STL|ECtHR|IACtHR|ACtHPR|ITLOS|PCA|PCIJ|ECCC|CJEU|ECJ), /;
