import { describe, expect, it } from 'vitest';
import { readSegment } from '#ingest/kinds/index.js';
import { canadianReports } from '#ingest/tables/canadian-reports.js';
import { codes } from '#ingest/tables/codes.js';
import { declarations } from '#ingest/tables/declarations.js';
import { germanJournals } from '#ingest/tables/german-journals.js';
import { iccCases } from '#ingest/tables/icc-cases.js';
import { icjCases } from '#ingest/tables/icj-cases.js';
import { internationalJournals } from '#ingest/tables/international-journals.js';
import { journalWords } from '#ingest/tables/journal-words.js';
import { journals } from '#ingest/tables/journals.js';
import { lawReports } from '#ingest/tables/law-reports.js';
import { modelLaws } from '#ingest/tables/model-laws.js';
import { neutralCourts } from '#ingest/tables/neutral-courts.js';
import { nominateReports } from '#ingest/tables/nominate-reports.js';
import { organs } from '#ingest/tables/organs.js';
import { publishers } from '#ingest/tables/publishers.js';
import { reporterVariants } from '#ingest/tables/reporter-variants.js';
import { reporters } from '#ingest/tables/reporters.js';
import { securityCouncilYears } from '#ingest/tables/security-council-years.js';
import { statuteCodes } from '#ingest/tables/statute-codes.js';
import { treaties } from '#ingest/tables/treaties.js';
import { treatises } from '#ingest/tables/treatises.js';
import { treatyArticles } from '#ingest/tables/treaty-articles.js';
import { treatySeries } from '#ingest/tables/treaty-series.js';

const keyed: [string, readonly string[]][] = [
  ['Canadian reports', canadianReports.map(([letters]) => letters)],
  ['codes', codes.map(([key]) => key)],
  ['declarations', declarations.map(({ name }) => name)],
  ['German journals', germanJournals.map(([letters]) => letters)],
  ['ICC cases', iccCases.map(([number]) => number)],
  ['ICJ cases', icjCases.map(([number]) => String(number))],
  ['international journals', internationalJournals.map(([name]) => name)],
  ['journal words', journalWords.map(([word]) => word)],
  ['journals', journals.map(([key]) => key)],
  ['law reports', lawReports.map(([key]) => key)],
  ['model laws', modelLaws.map(({ name }) => name)],
  ['neutral courts', neutralCourts.map(([key]) => key)],
  ['nominate reports', nominateReports.map(([key]) => key)],
  ['organs', organs.map(({ code }) => code)],
  ['publishers', publishers],
  ['reporter variants', reporterVariants.map(([key]) => key)],
  ['reporters', reporters.map(([key]) => key)],
  ['Security Council years', securityCouncilYears.map(([year]) => String(year))],
  ['statute codes', statuteCodes.map(([key]) => key)],
  ['treaties', treaties.map(({ name }) => name)],
  ['treaty articles', treatyArticles.map(([name]) => name)],
  ['treatises', treatises.map(({ spellings }) => spellings[0] ?? '')],
  ['treaty series', treatySeries.map(({ abbreviation }) => abbreviation)],
];

const segment = (text: string) => ({ text, italics: null, smallCaps: null, urls: [], perma: null });

describe('tables', () => {
  it.each(keyed)('%s: each key once', (_, keys) => {
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('gives each name of a treaty, declaration or model law to one of them', () => {
    const names = [...treaties, ...declarations, ...modelLaws].flatMap(({ name, short }) => [name, ...short]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives each place in a series to one treaty', () => {
    const places = treaties.flatMap(({ series }) => series);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  it('counts the articles of treaties that the table of treaties has', () => {
    const names = treaties.map(({ name }) => name);
    expect(treatyArticles.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('numbers the resolutions of the Security Council upwards', () => {
    const last = securityCouncilYears.map(([, number]) => number);
    expect([...last].sort((a, b) => a - b)).toEqual(last);
  });

  it('gives each spelling of an organ, each spelling of a treatise to one row', () => {
    const all = [...organs, ...treatises].flatMap(({ spellings }) => spellings);
    expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
  });

  it('names a known reporter behind every variant', () => {
    const known = new Set(reporters.map(([abbreviation]) => abbreviation));
    expect(reporterVariants.filter(([, abbreviation]) => !known.has(abbreviation))).toEqual([]);
  });

  it.each(canadianReports.map(([letters]) => `29 ${letters} (2d) 123`))(
    'a decision: Roe v Moe, %s',
    (place) => {
      const found = readSegment(segment(`Roe v Moe, ${place}`));
      expect(found?.reading).toMatchObject({ kind: 'case', title: 'Roe v Moe' });
      expect(found?.reading.identifiers.map(({ value }) => value)).toEqual([place]);
    },
  );

  it.each(neutralCourts.map(([, , example]) => example))('a decision: %s', (example) => {
    expect(readSegment(segment(example))?.reading.kind).toBe('case');
  });

  it.each(treatySeries.map(({ example }) => example))('a treaty: Agreement on Trade, %s', (example) => {
    const found = readSegment(segment(`Agreement on Trade, ${example}`));
    expect(found?.reading.kind).toBe('treaty');
    expect(found?.reading.identifiers.map(({ value }) => value)).toEqual([example]);
  });

  it.each(treaties.map(({ name, series }) => `${name}, ${series[0] ?? 'art. 1'}`))('a treaty: %s', (text) => {
    expect(readSegment(segment(text))?.reading.kind).toBe('treaty');
  });

  it.each(internationalJournals.map(([name]) => name))('an article in %s', (name) => {
    const found = readSegment(segment(`Ann Lee, ‘A Title’ (2001) 12 ${name} 34`));
    expect(found?.reading).toMatchObject({
      kind: 'article',
      container: name,
      volume: '12',
      page: '34',
      year: 2001,
    });
  });
});
