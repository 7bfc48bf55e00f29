import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('the text of a law', () => {
  it('is an act of the European Union by its number, called with its subject', () => {
    const page = `REGULATION (EU) 2016/679 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL

of 27 April 2016

on the protection of natural persons with regard to
the processing of personal data

(Text with EEA relevance)

THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,
`;
    expect(told(page)).toEqual({
      title:
        'Regulation (EU) 2016/679 on the protection of natural persons with regard to the processing of personal data',
      day: '2016-04-27',
      keys: ['statute:regulationeu2016679'],
    });
  });
  it('is a paper of the Commission by its number', () => {
    const page = `EUROPEAN COMMISSION

Brussels, 25.1.2012
COM(2012) 11 final

Proposal for a

REGULATION OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL

on the protection of individuals
`;
    expect(told(page)).toMatchObject({
      title:
        'Proposal for a Regulation of the European Parliament and of the Council on the protection of individuals',
      day: '2012-01-25',
    });
    expect(told(page)?.keys).toContain('symbol:com201211final');
  });
  it('is a statute by its short title', () => {
    const page = `Human Rights Act 1998

1998 CHAPTER 42

An Act to give further effect to rights and freedoms.
`;
    expect(told(page)).toEqual({
      title: 'Human Rights Act 1998',
      day: 1998,
      keys: ['law:human-rights-act-1998'],
    });
  });
  it('is a treaty by a title that is its name, over its opening', () => {
    const page = `Rome Statute
of the International Criminal Court

PREAMBLE

The States Parties to this Statute,
`;
    expect(told(page)?.keys).toEqual(['treaty:rome-statute-international-criminal-court']);
  });
  it('is no treaty where a book is called after one', () => {
    const page =
      'Vienna Convention on the Law of Treaties: A Commentary\n\nAnn Lee\n\nThe Convention is old.\n';
    expect(told(page)).toBeNull();
  });
});
