import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('a paper of the United Nations', () => {
  it('has its symbol beside the letterhead, and its title below organ, session and agenda', () => {
    const page = `United Nations   A/HRC/38/44
General Assembly
Distr.: General
24 April 2018
Original: English

Human Rights Council
Thirty-eighth session
18 June–6 July 2018
Agenda item 3

Report of the Special Rapporteur on extrajudicial, summary or
arbitrary executions

Note by the Secretariat
`;
    expect(told(page)).toEqual({
      title: 'Report of the Special Rapporteur on extrajudicial, summary or arbitrary executions',
      day: '2018-04-24',
      keys: ['symbol:ahrc3844'],
    });
  });
  it('has its title end where the text begins, though no empty line parts them', () => {
    const page = `United Nations CCPR/C/GC/36
Distr.: General
3 September 2019
Human Rights Committee
General comment No. 36
Article 6: right to life*
I. General remarks
1. This general comment replaces two others.
`;
    expect(told(page)).toMatchObject({
      title: 'General comment No. 36, Article 6: right to life',
      day: '2019-09-03',
    });
  });
  it('has its title below the subject of the item on the agenda', () => {
    const page = `A/HRC/99/2
Distr.: General
14 June 2018

Human Rights Council
Agenda item 3
Promotion and protection of all human rights, civil,
political, economic, social and cultural rights

Report of the Working Group on harbours

Note by the Secretariat
`;
    expect(told(page)?.title).toBe('Report of the Working Group on harbours');
  });
  it('is a volume of records', () => {
    const page = `A/61/99 (Vol. I)

United Nations

Report of the Harbour Committee

General Assembly
Official Records
`;
    expect(told(page)).toMatchObject({ title: 'Report of the Harbour Committee', keys: ['symbol:a6199'] });
  });
  it('is one of the American States, whose number stands in two lines', () => {
    const page = `ORGANIZATION OF AMERICAN STATES

OAS/Ser.L/V/III.43
DOC. 11
January 18, 1999
Original: Spanish

ANNUAL REPORT
OF THE HARBOUR COURT
1998
`;
    expect(told(page)).toMatchObject({
      title: 'Annual Report of the Harbour Court 1998',
      day: '1999-01-18',
      keys: ['symbol:oasserlviii43doc11'],
    });
  });
  it('is one that opens a dispute on trade', () => {
    const page = `World Trade
Organization

WT/DS999/2
4 April 2003

Original: English

UTOPIA – MEASURES ON HARBOUR CRANES

Request for the Establishment of a Panel by Arcadia
`;
    expect(told(page)).toMatchObject({
      title: 'Utopia – Measures on Harbour Cranes',
      keys: ['symbol:wtds9992'],
    });
  });
  it('is the resolution of its symbol', () => {
    const page = `United Nations   S/RES/1593 (2005)
Security Council
Distr.: General
31 March 2005

Resolution 1593 (2005)

Adopted by the Security Council at its 5158th meeting, on 31 March 2005
`;
    expect(told(page)).toEqual({
      title: 'Resolution 1593 (2005)',
      day: '2005-03-31',
      keys: ['resolution:s-1593'],
    });
  });
  it('has the day of its adoption rather than that of its print', () => {
    const page = `United Nations   A/RES/67/1
General Assembly
Distr.: General
30 November 2012

Sixty-seventh session
Agenda item 83

Resolution adopted by the General Assembly on 24 September 2012

[without reference to a Main Committee (A/67/L.1)]

67/1. Declaration on the Rule of Law
`;
    expect(told(page)).toEqual({
      title: '67/1. Declaration on the Rule of Law',
      day: '2012-09-24',
      keys: ['resolution:a-67-1'],
    });
  });
  it('has a title below organs in two columns', () => {
    const page = `United Nations   A/68/892–S/2014/370
General Assembly
Security Council
Distr.: General
30 May 2014
Original: English

General Assembly                    Security Council
Sixty-eighth session                Sixty-ninth year
Agenda item 33

Identical letters dated 28 May 2014 from the Permanent Representative
of Northland addressed to the Secretary-General
`;
    expect(told(page)).toMatchObject({
      title:
        'Identical letters dated 28 May 2014 from the Permanent Representative of Northland addressed to the Secretary-General',
      day: '2014-05-30',
      keys: ['symbol:a68892'],
    });
  });
  it('is also one of the Assembly of States Parties, or of the World Trade Organization', () => {
    const report = `International Criminal Court   ICC-ASP/17/24

Assembly of States Parties
Distr.: General
29 November 2018
Original: English

Seventeenth session
The Hague, 5-12 December 2018

Report of the Bureau on non-cooperation

I. Introduction
`;
    expect(told(report)).toMatchObject({
      title: 'Report of the Bureau on non-cooperation',
      keys: ['symbol:iccasp1724'],
    });
    const shrimp = `WORLD TRADE
ORGANIZATION

WT/DS58/AB/R
12 October 1998

(98-0000)

Appellate Body

UNITED STATES – IMPORT PROHIBITION OF
CERTAIN SHRIMP

AB-1998-4
`;
    expect(told(shrimp)).toMatchObject({
      title: 'United States – Import Prohibition of Certain Shrimp',
      day: '1998-10-12',
      keys: ['symbol:wtds58abr'],
    });
  });
  it('is the case that a treaty body decided', () => {
    const page = `United Nations
CCPR/C/127/D/2728/2016

International Covenant on
Civil and Political Rights
Distr.: General
23 September 2020

Human Rights Committee

Views adopted by the Committee, concerning communication No. 2728/2016

Communication submitted by:   Ioane Roe (represented by counsel, Ann Lee)

Alleged victim:               The author

State party:                  New Zealand

Date of communication:        15 September 2015 (initial submission)

Date of adoption of Views:    24 October 2019
`;
    expect(told(page)).toMatchObject({ title: 'Ioane Roe v. New Zealand', day: '2019-10-24' });
    expect(told(page)?.keys).toContain('symbol:ccprc127d27282016');
  });
  it('is the resolution that an old print is headed with, of the day below', () => {
    const page =
      'RESOLUTION 827 (1993)\n\nAdopted by the Security Council at its 3217th meeting, on\n25 May 1993\n\nThe Security Council,\n';
    expect(told(page)).toEqual({
      title: 'RESOLUTION 827 (1993)',
      day: '1993-05-25',
      keys: ['resolution:s-827'],
    });
  });
  it('is not of the day of another resolution that it names', () => {
    const page =
      'Resolution 687 (1991)\nof 3 Apri] 1991\n\nThe Security Council,\n\nRecalling its resolutions\n\n686 (1991) of\n2 March 1991\n';
    expect(told(page)?.day).toBe(1991);
  });
  it('is none where an essay names it', () => {
    expect(
      told('The United Nations at Eighty\n\nAnn Lee\n\nIn A/RES/60/1 the Assembly said much.\n'),
    ).toBeNull();
  });
});
