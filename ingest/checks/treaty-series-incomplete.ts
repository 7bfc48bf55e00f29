import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** 1155 U.N.T.S. 331, U.N.T.S. No. 18232, and both without volume or page. */
const SERIES =
  /(?:\b(?<volume>\d{1,4}) )?\b(?<series>U\.N\.T\.S\b\.?|UNTS\b|L\.N\.T\.S\b\.?|LNTS\b|I\.L\.M\b\.?|ILM\b)(?:,? (?<page>(?:at )?\d{1,6}|[IVXL]{1,6}\b|No\.? ?(?:I-)?\d))?/;

/** A treaty series without its volume or its page. */
export const treatySeriesIncomplete: Rule = {
  rule: 'treaty-series-incomplete',
  code: 'TRT-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 21.4.5; OSCOLA appendix, treaties',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const { text, nested, reading } = cited.citation;
  const found = SERIES.exec(text)?.groups;
  if (!found || nested || reading.kind !== 'treaty') return [];
  const { volume, series = '', page } = found;
  if (page?.startsWith('No') || (volume !== undefined && page !== undefined)) return [];
  const missing = volume === undefined ? 'its volume' : 'the first page';
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected ${series} without ${missing}, expected volume and page`,
    }),
  ];
}
