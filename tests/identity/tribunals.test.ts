import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('a judgment of a regional court', () => {
  it('of San José is named in small letters too', () => {
    const page = `Inter-American Court of Human Rights

Case of Roe-Moe et al. v. Utopia

Judgment of March 4, 2011
(Merits, Reparations and Costs)

In the case of Roe-Moe et al.,
`;
    expect(told(page)).toEqual({
      title: 'Roe-Moe et al. v. Utopia',
      day: '2011-03-04',
      keys: ['case:roe-moe-al-utopia::2011-03-04'],
    });
  });
  it('of Arusha has its parties between the matter and the number', () => {
    const page = `AFRICAN COURT ON HUMAN AND PEOPLES’ RIGHTS

THE MATTER OF

HARBOUR LAW SOCIETY
V.
UNITED REPUBLIC OF UTOPIA

APPLICATION No. 009/2012

JUDGMENT

14 June 2013
`;
    const identity = told(page);
    expect(identity).toMatchObject({
      title: 'Harbour Law Society v. United Republic of Utopia',
      day: '2013-06-14',
    });
    expect(identity?.keys).toContain('docket:0092012@2013-06-14');
  });
  it('is called as a collection that has parted its heading into fields cites it', () => {
    const page = `Institution: Inter-American Court of Human Rights
Title/Style of Cause: Ana Roe v. Utopia
Doc. Type: Judgment (Merits)
Dated: 26 November 2003
Citation: Roe v. Utopia, Judgment (IACtHR, 26 Nov. 2003)
Represented by: APPLICANT: Bo Lee
`;
    expect(told(page)).toMatchObject({ title: 'Roe v. Utopia', day: '2003-11-26' });
  });
});

describe('a paper of a criminal tribunal', () => {
  const page = (accused: string) => `Case No.: IT-01-99-T

Decision of:
22 June 2005

THE PROSECUTOR

v.

${accused}

DECISION ON THE ADMISSIBILITY OF DOCUMENTS
`;
  it('is named by each of the accused', () => {
    expect(told(page('ENVER ROE\nAMIR MOE'))?.title).toBe('Prosecutor v. Enver Roe and Amir Moe');
  });
  it('is named by the first of many', () => {
    expect(told(page('Jean ROE,\nAna MOE,\nBo LEE\nand\nEva POE'))?.title).toBe(
      'Prosecutor v. Jean ROE et al.',
    );
  });
  it('of Kosovo has the number of its stamp, and is called below who may read it', () => {
    const filing = `KSC-BC-2020-99/IA001/F00308/RED/1 of 9

PUBLIC

In: KSC-BC-2020-99

Before: Pre-Trial Judge

Date: 17 May 2021

Classification: Public

Public Redacted Version of

Roe Defence Reply to the Response on Jurisdiction

Specialist Prosecutor’s Office
Ann Lee
`;
    expect(told(filing)).toMatchObject({
      title: 'Roe Defence Reply to the Response on Jurisdiction',
      day: '2021-05-17',
      keys: ['docket:kscbc202099ia001f00308@2021-05-17'],
    });
  });
  it('of Cambodia has its case file, and is called below who may read it', () => {
    const order = `No: D12/3

Extraordinary Chambers in the Courts of Cambodia

Case File No: 002/19-09-2007-ECCC-OCIJ

Date: 13 January 2010

Original language: Khmer/English

Classification: Public

Order on the Request for Investigative Action
Regarding a Bridge

Co-Prosecutors
CHEA Roe
`;
    expect(told(order)).toMatchObject({
      title: 'Order on the Request for Investigative Action Regarding a Bridge',
      day: '2010-01-13',
      keys: ['docket:00219092007ecccocij@2010-01-13'],
    });
  });
  it('of Cambodia has its title below the lines that the registry fills', () => {
    const request = `BEFORE THE TRIAL CHAMBER
EXTRAORDINARY CHAMBERS IN THE COURTS OF CAMBODIA

FILING DETAILS

Case No: 002/19-09-2007-ECCC/TC        Party Filing: Roe Defence Team

Date of document: 5 July 2012

CLASSIFICATION

Classification Status:
Review of Interim Classification:
Records Officer Name:
Signature:

REQUEST FOR A SECOND HEARING

Filed by:
Ann Lee
`;
    expect(told(request)).toMatchObject({ title: 'Request for a Second Hearing', day: '2012-07-05' });
  });
});
