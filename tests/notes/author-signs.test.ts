import { describe, expect, it } from 'vitest';
import { signedAuthorNotes } from '#ingest/notes/author-signs.js';
import type { ChosenLabel } from '#ingest/notes/chain.js';
import type { Stretch } from '#ingest/notes/evidence.js';

/** Author's notes of one page: its body, and the notes up to "1 See Lee." */
function signed(body: string, above: string): string[] {
  const text = `${body}\n\n${above}\n1 See Lee.`;
  const from = body.length + 2;
  const cut = from + above.length + 1;
  const stretches: Stretch[] = [
    { kind: 'body', page: 0, span: [0, body.length] },
    { kind: 'notes', page: 0, span: [from, text.length] },
  ];
  const first: ChosenLabel = {
    candidate: {
      page: 0,
      span: [cut, cut + 1],
      textStart: cut + 2,
      cut,
      number: 1,
      mark: '',
      weight: 2,
      called: true,
    },
    number: 1,
    series: 0,
  };
  return signedAuthorNotes(text, [first], stretches).map(
    ({ label, callOut }) =>
      `${text.slice(callOut[0] - 3, callOut[0])}: ${text.slice(label.candidate.textStart, label.candidate.textStart + 9)}`,
  );
}

describe('author’s notes whose star is read as a sign', () => {
  it('begin with a quotation mark that nothing closes', () => {
    expect(signed('On Rivers\nAnn Roe”\nThe duty binds.1', '“Professor of Law, Somewhere.')).toEqual([
      'Roe: Professor',
    ]);
  });
  it('are two where two names are signed', () => {
    const notes = '“Professor of Law, Somewhere.\n“Associate of the Institute, Elsewhere.';
    expect(signed('On Rivers\nAnn Roe” and Bo Moe™\nThe duty.1', notes)).toEqual([
      'Roe: Professor',
      'Moe: Associate',
    ]);
  });
  it('are none where the quotation is closed', () => {
    expect(signed('On Rivers\nAnn Roe”\nThe duty.1', '“Professor” is a title.')).toEqual([]);
  });
  it('are none where no name is signed, or the sign closes a quotation', () => {
    expect(signed('On Rivers\nAnn Roe\nThe duty.1', '“Professor of Law, Somewhere.')).toEqual([]);
    expect(signed('On “Rivers”\nAnn Roe\nThe duty.1', '“Professor of Law, Somewhere.')).toEqual([]);
  });
  it('are none where the page’s notes begin with the rest of one', () => {
    expect(signed('On Rivers\nAnn Roe”\nThe duty.1', 'and so on.\n“Professor of Law.')).toEqual([]);
  });
});
