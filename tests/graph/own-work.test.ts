import { describe, expect, it } from 'vitest';
import { documentId } from '#ingest/graph/index.js';
import { ownWork } from '#ingest/graph/own-work.js';
import { NO_FACTS } from '#ingest/sources/facts.js';
import { sample } from './read-sample.js';

const NOBODY = NO_FACTS;

/** The kind, label and keys of the work that a document with this title and these first lines is. */
function own(
  title: string,
  text: string,
): { kind: string | null; label: string; keys: readonly string[] } | null {
  const document = { ...sample().document, text, facts: { ...NOBODY, title } };
  const work = ownWork(document, documentId('/papers/own.txt'), 1);
  return work && { kind: work.reading.kind, label: work.label, keys: work.keys };
}

describe('the work that a document itself is', () => {
  it('is the resolution that it is headed with', () => {
    expect(own('Resolution 242 (1967)', 'Resolution 242 (1967)\nof 22 November 1967\n')).toEqual({
      kind: 'resolution',
      label: 'S.C. Res. 242',
      keys: ['resolution:s-242'],
    });
  });
  it('is the paper whose symbol stands under the letterhead', () => {
    const text = 'United Nations\n\nA/HRC/27/48\n\nGeneral Assembly\nDistr.: General\n';
    expect(own('Report on the rule of law', text)?.keys).toEqual(['symbol:ahrc2748']);
  });
  it('is the filing that the registry stamped', () => {
    const text = 'ICC-02/05-01/09-302 06-07-2017 1/55 EC PT\n\nPRE-TRIAL CHAMBER II\n';
    expect(own('Decision under article 87(7) of the Rome Statute', text)).toMatchObject({
      kind: 'case',
      keys: ['docket:icc02050109302'],
    });
  });
  it('is the judgment that others cite by its neutral citation, its day or its year', () => {
    const text = 'Neutral citation number: [2022] EWFC 99\n\nIN THE FAMILY COURT\n\nDate: 28/07/2022\n';
    expect(own('HERTFORDSHIRE COUNTY COUNCIL v M', text)).toEqual({
      kind: 'case',
      label: 'Hertfordshire County (2022)',
      keys: [
        'neutral:2022ewfc99',
        'case:hertfordshire-county-council-m::2022-07-28',
        'case:hertfordshire-county-council-m::2022',
      ],
    });
  });
  it('is the opinion by the names that its title sets in capitals', () => {
    const text =
      'Bernard WEST, Appellant.\nv.\nUNITED STATES, Appellee.\n\nArgued Feb. 7, 2014.\nDecided Sept. 18, 2014.\n';
    expect(own('Bernard WEST v. UNITED STATES', text)?.keys).toContain('case:west-united-states::2014');
  });
  it('is the article at its place in the journal, by whichever name that is cited', () => {
    const facts = {
      ...NOBODY,
      title: 'A Duty Without an Owner',
      authors: ['Ann Lee'],
      container: 'Harbor Law Review',
      volume: '44',
      page: '301',
      year: 2011,
    };
    const work = ownWork({ ...sample().document, text: '', facts }, documentId('/papers/own.txt'), 1);
    expect(work?.keys).toContain('article:harborlrev-44-301');
    expect(work?.keys).toContain('work:lee:duty-without-owner:2011');
  });
  it('is an essay where a case stands in the title of one', () => {
    const document = {
      ...sample().document,
      text: '',
      facts: {
        ...NOBODY,
        title: 'After Roe v. Wade',
        authors: ['Ann Lee'],
        year: 2023,
        volume: null,
        page: null,
      },
    };
    expect(ownWork(document, documentId('/papers/own.txt'), 1)?.reading.kind).toBe('article');
  });
});
