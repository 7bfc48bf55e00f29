import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceFragment } from '#client/api/generated.js';
import { groupByDocument } from '#client/citation/evidence.js';
import { cutByMarks, type Mark } from '#client/citation/marks.js';
import { smallCapitals } from '#client/citation/capitals.js';
import { bind, typeset, unshouted } from '#client/citation/typography.js';
import { documentSource, figure, formInWords, surnames } from '#client/citation/words.js';

const mark = (id: string, start: number, end: number, signal: string | null = null): Mark => ({
  id,
  form: 'full',
  kind: 'case',
  within: { start, end },
  status: 'resolved',
  confidence: 1,
  signal,
  targetNote: null,
  work: null,
  candidates: [],
});

const shape = (text: string, marks: readonly Mark[]) =>
  cutByMarks(text, marks).map((piece) =>
    piece.what === 'citation'
      ? `[${piece.mark.id} ${piece.text}]`
      : piece.what === 'signal'
        ? `<${piece.text}>`
        : piece.text,
  );

describe('marks in a note', () => {
  it('cut the citation out of its words', () => {
    expect(shape('Roth is wrong.', [mark('a', 0, 4)])).toEqual(['[a Roth]', ' is wrong.']);
  });

  it('set the signal before a citation apart', () => {
    expect(shape('It holds. See, e.g., Roth.', [mark('a', 21, 25, 'See, e.g.,')])).toEqual([
      'It holds. ',
      '<See, e.g.,>',
      ' ',
      '[a Roth]',
      '.',
    ]);
  });

  it('give the words of a nested citation to it, and keep one beginning and one end of the outer', () => {
    const pieces = cutByMarks('A (quoting B), 3', [mark('a', 0, 16), mark('b', 11, 12)]);
    expect(pieces.map((piece) => piece.text)).toEqual(['A (quoting ', 'B', '), 3']);
    expect(
      pieces.map((piece) => (piece.what === 'citation' ? [piece.mark.id, piece.first, piece.last] : null)),
    ).toEqual([
      ['a', true, false],
      ['b', true, true],
      ['a', false, true],
    ]);
  });

  it('that reach past the text are left out', () => {
    expect(shape('Roth', [mark('a', 0, 9)])).toEqual(['Roth']);
  });

  it('lose no letter', () => {
    const text = 'See Roth; Kress (citing Ambos).';
    const marks = [mark('a', 4, 8, 'See'), mark('b', 10, 30), mark('c', 24, 29)];
    expect(
      cutByMarks(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('typesetting', () => {
  it('sets Latin words in italics', () => {
    expect(
      typeset('Id. at 3; Roth, supra note 10.')
        .filter((run) => run.italic)
        .map((run) => run.text),
    ).toEqual(['Id.', 'supra']);
  });

  it('leaves words alone that only begin like them', () => {
    expect(typeset('The idea of supranational law. Idaho.').some((run) => run.italic)).toBe(false);
  });

  it('binds figures to what they count', () => {
    expect(bind('¶ 23, art. 87, note 57, Part III')).toBe(
      '¶\u00a023, art.\u00a087, note\u00a057, Part\u00a0III',
    );
  });
});

describe('words', () => {
  it('say how a citation stands on another', () => {
    const antecedent = { note: { number: 11 } };
    expect(formInWords({ form: 'supra', status: 'resolved', antecedent })).toBe('supra → note 11');
    expect(formInWords({ form: 'id', status: 'ambiguous', antecedent: null })).toBe('id, ambiguous');
    expect(formInWords({ form: 'full', status: 'resolved', antecedent })).toBe('full');
  });

  it('write confidence in figures', () => {
    expect([0.98, 0.5, 1, 0].map(figure)).toEqual(['.98', '.50', '1.0', '.00']);
  });

  it('name authors by surname, organisations whole', () => {
    expect(surnames([])).toBe('');
    expect(surnames(['Ifeoma Okafor'])).toBe('Okafor');
    expect(surnames(['Ann Lee', 'Bo Moe'])).toBe('Lee & Moe');
    expect(surnames(['Ann Lee', 'Bo Moe', 'Cy Poe'])).toBe('Lee et al.');
    expect(surnames(['Centre for the Study of Courts'])).toBe('Centre for the Study of Courts');
  });

  it('leave out of a source what is not known', () => {
    const document = { name: 'x.md', title: null, authors: [], container: null, year: null };
    expect(documentSource(document)).toBe('');
    expect(documentSource({ ...document, year: 2020 })).toBe('2020');
  });
});

describe('evidence', () => {
  const evidence = (id: string, document: string, note: number): EvidenceFragment => ({
    ...mark(id, 0, 1),
    __typename: 'Citation',
    within: { __typename: 'Span', start: 0, end: 1 },
    work: null,
    candidates: [],
    pinpoint: null,
    targetPart: null,
    text: id,
    context: `note ${String(note)}`,
    reason: '',
    provision: null,
    antecedent: null,
    note: {
      __typename: 'Note',
      id: `${document} ${String(note)}`,
      number: note,
      series: 0,
      pageLabel: null,
      page: null,
      citations: [],
    },
    document: {
      __typename: 'Document',
      id: document,
      name: document,
      title: null,
      authors: [],
      container: null,
      year: null,
    },
  });

  it('is grouped by document and by note, in the order that it came', () => {
    const groups = groupByDocument([
      evidence('a', 'two', 5),
      evidence('b', 'two', 5),
      evidence('c', 'one', 1),
      evidence('d', 'two', 9),
    ]);
    expect(groups.map((group) => [group.document.id, group.count])).toEqual([
      ['two', 3],
      ['one', 1],
    ]);
    expect(groups[0]?.notes.map((note) => note.citations.map((citation) => citation.id))).toEqual([
      ['a', 'b'],
      ['d'],
    ]);
  });
});

describe('capitals', () => {
  it.each([
    ['II. REFERRAL AND DUTY', 'II. Referral and Duty'],
    ['THE EMPTY DOCK: A STUDY', 'The Empty Dock: A Study'],
    ["THE ASSEMBLY'S PART", "The Assembly's Part"],
    ['ICC AND UN', 'ICC and UN'],
    ['3 J. INT’L CRIM. JUST.', '3 J. Int’l Crim. Just.'],
    ['2 THE ROME STATUTE', '2 The Rome Statute'],
    ['Obligations Without an Arm', 'Obligations Without an Arm'],
  ])('%s', (shouted, calm) => {
    expect(unshouted(shouted)).toBe(calm);
  });
});

describe('capitals that were small in print', () => {
  const shown = (text: string) =>
    smallCapitals(text)
      .map((part) => (part.small ? `<${part.text}>` : part.text))
      .join('');

  it.each([
    ["13 EUR. J. INT'L L. 853", "13 E<UR.> J. I<NT'L> L. 853"],
    ['SCHEFFER, supra note 1', 'S<CHEFFER>, supra note 1'],
    ['THE LAW OF NATIONS: A COMMENTARY 12', 'T<HE> L<AW> <OF> N<ATIONS>: <A> C<OMMENTARY> 12'],
    ['87 J. POL. 1028', '87 J. P<OL.> 1028'],
    ['N.Y. TIMES (Mar. 4, 2009)', 'N.Y. T<IMES> (Mar. 4, 2009)'],
  ])('of %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'the ICC and UNESCO',
    'the OTP, NGO or ASP',
    'U.N. Doc. S/RES/1593',
    'ICC-ASP/10/Res.5',
    'https://perma.cc/ED78-EWFN',
    'Part XIII of the Statute',
    '2187 U.N.T.S. 90',
  ])('but not of %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('keeps every letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          smallCapitals(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
