import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('a judgment of a court of the common law', () => {
  it('is called by the parties that stand one below the other', () => {
    const page = `Neutral Citation Number: [2019] EWHC 1234 (Admin)

Case No: CO/1234/2018

IN THE HIGH COURT OF JUSTICE
QUEEN'S BENCH DIVISION

Date: 17/05/2019

Before:

MR JUSTICE GREY
- - - - - - - - - - -
Between:

ANN ROE
Claimant
- and -
SECRETARY OF STATE FOR THE
HOME DEPARTMENT
Defendant
`;
    expect(told(page)).toEqual({
      title: 'Ann Roe v Secretary of State for the Home Department',
      day: '2019-05-17',
      keys: ['neutral:2019ewhc1234admin', 'case:ann-roe-secretary-state-home-department::2019-05-17'],
    });
  });
  it('is called by the first of several parties, in paragraphs of their own', () => {
    const page = `Neutral citation number: [2022] EWFC 99

IN THE FAMILY COURT SITTING AT WATFORD

Between:

HARBOUR COUNTY COUNCIL

Applicant

- and -

(1) M

(2) F

Respondent
`;
    expect(told(page)?.title).toBe('Harbour County Council v M');
  });
  it('is called by who asked the Crown to bring it', () => {
    const page = `[2018] EWHC 77 (Admin)
IN THE HIGH COURT OF JUSTICE
Between:
THE QUEEN
on the application of
RIVER TRUST LTD
Claimant
- and -
NORTH COUNTY COUNCIL
Defendant
`;
    expect(told(page)?.title).toBe('R (River Trust Ltd) v North County Council');
  });
  it('is called by its caption in one line, without the roles; the number below is another decision', () => {
    const page = `[2014] UKSC 20
On appeal from: [2012] EWCA Civ 1383

JUDGMENT

R (on the application of Barkas) (Appellant) v North Yorkshire County Council (Respondent)

JUDGMENT GIVEN ON

21 May 2014

Heard on 2 April 2014
`;
    expect(told(page)).toMatchObject({
      title: 'R (Barkas) v North Yorkshire County Council',
      day: '2014-05-21',
      keys: ['neutral:2014uksc20', 'case:r-barkas-north-yorkshire-county-council::2014-05-21'],
    });
  });
  it('is called by its title, where the parties above have columns', () => {
    const page = `HIGH COURT OF AUSTRALIA

PLAINTIFF M70/2011                                  PLAINTIFF

AND

MINISTER FOR IMMIGRATION AND CITIZENSHIP & ANOR    DEFENDANTS

Plaintiff M70/2011 v Minister for Immigration and Citizenship
[2011] HCA 32
31 August 2011
`;
    expect(told(page)).toMatchObject({
      title: 'Plaintiff M70/2011 v Minister for Immigration and Citizenship',
      day: '2011-08-31',
    });
  });
  it('is called by those between whom it is, not by the judges before whom it was', () => {
    const page = `Neutral Citation Number: [2021] EWCA Civ 845
Case No: A2/2020/0155

IN THE COURT OF APPEAL (CIVIL DIVISION)
ON APPEAL FROM THE HIGH COURT OF JUSTICE
[2019] EWHC 3333 (QB)

Date: 8 June 2021

Before :

LORD JUSTICE GREY
and
LADY JUSTICE BROWN

---------------------
B E T W E E N :

(1) JOHN ROE
(2) JANE ROE
Claimants/Respondents

- and -

MINISTRY OF DEFENCE
Defendant/Appellant
`;
    expect(told(page)).toEqual({
      title: 'John Roe v Ministry of Defence',
      day: '2021-06-08',
      keys: ['neutral:2021ewcaciv845', 'case:john-roe-ministry-defence::2021-06-08'],
    });
  });
  it('in India has dots before the roles, and no number of a series', () => {
    const page = `REPORTABLE

IN THE SUPREME COURT OF INDIA
CIVIL ORIGINAL JURISDICTION

WRIT PETITION (CIVIL) NO. 494 OF 2012

A ROE (RETD.), AND ANR.              ..... PETITIONERS

VERSUS

UNION OF INDIA AND ORS.              ..... RESPONDENTS
`;
    expect(told(page)?.title).toBe('A Roe (Retd.) v Union of India');
  });
  it('is called as it says that it is cited', () => {
    const page = `CONSTITUTIONAL COURT OF SOUTH AFRICA

Case CCT 02/14
[2014] ZACC 30

In the matter between:

COMMISSIONER OF THE
POLICE SERVICE                                 Applicant

and

RIGHTS CENTRE                                  Respondent

Neutral citation: Commissioner of Police v Rights Centre and Another [2014] ZACC 30

Decided on: 30 October 2014
`;
    expect(told(page)).toMatchObject({
      title: 'Commissioner of Police v Rights Centre and Another',
      day: '2014-10-30',
    });
  });
  it('is none where an essay speaks of one', () => {
    const page = `AFTER ROE: THE SUPREME COURT AND ITS CRITICS

Ann Lee

In Roe v. Wade, 410 U.S. 113 (1973), the Court held what it later took back.
`;
    expect(told(page, 'After Roe: The Supreme Court and Its Critics')).toBeNull();
  });
});

describe('an American opinion', () => {
  it('of a district court has its number beside the parties, and the day of its filing in the stamp', () => {
    const page = `Case 1:17-cv-00480-TSC   Document 73   Filed 03/06/18   Page 1 of 24

                    UNITED STATES DISTRICT COURT
                    FOR THE DISTRICT OF COLUMBIA

JOHN A. ROE,
        Plaintiff,
    v.                                  Civil Action No. 17-cv-480 (TSC)
DEPARTMENT OF STATE, et al.,
        Defendants.
`;
    expect(told(page)).toMatchObject({
      title: 'John A. Roe v. Department of State',
      day: '2018-03-06',
    });
    expect(told(page)?.keys).toContain('docket:17cv480@2018-03-06');
  });
  it('has the day on which it was signed at its end', () => {
    const page = `UNITED STATES DISTRICT COURT
ANN ROE,
        Plaintiff,
    v.                                  Case No. 19-cv-22
MOE,
        Defendant.

ORDER

The motion of May 1, 2019 is denied.

Dated:  September 2, 2022               s/Judge
`;
    expect(told(page)?.day).toBe('2022-09-02');
  });
  it('has them in one line where a page was set in columns', () => {
    const page = `UNITED STATES DISTRICT COURT
ROE HOLDINGS, INC.,
Plaintiff,
v. Case No. 19-cv-22
MOE,
Defendant.
`;
    expect(told(page)?.title).toBe('Roe Holdings, Inc. v. Moe');
  });
  it('of the Supreme Court is that of its caption and the day of its decision', () => {
    const page = `(Slip Opinion)          OCTOBER TERM, 2012                    1

SUPREME COURT OF THE UNITED STATES

Syllabus

SHELBY COUNTY, ALABAMA v. HOLDER, ATTORNEY GENERAL, ET AL.

No. 12–96. Argued February 27, 2013—Decided June 25, 2013
`;
    expect(told(page)).toMatchObject({ title: 'Shelby County v. Holder', day: '2013-06-25' });
  });
});

describe('a judgment of a German court', () => {
  it('has no parties: its docket and day tell it', () => {
    const page =
      'BUNDESGERICHTSHOF\n\nIM NAMEN DES VOLKES\n\nURTEIL\n\nVI ZR 405/18\n\nVerkündet am:\n27. Juli 2020\n';
    expect(told(page)).toEqual({
      title: 'BGH, VI ZR 405/18',
      day: '2020-07-27',
      keys: ['docket:vizr40518@2020-07-27'],
    });
  });
});

describe('an award', () => {
  it('has the number of its institution and its parties', () => {
    const page = `INTERNATIONAL CENTRE FOR SETTLEMENT OF INVESTMENT DISPUTES

In the arbitration proceeding between

RIVERS MINING INC.
Claimant

and

REPUBLIC OF NORTHLAND
Respondent

ICSID Case No. ARB/12/19

AWARD

Date of dispatch to the Parties: 22 August 2016
`;
    expect(told(page)).toMatchObject({
      title: 'Rivers Mining Inc. v Republic of Northland',
      day: '2016-08-22',
    });
    expect(told(page)?.keys).toContain('docket:arb1219@2016-08-22');
  });
  it('has a name, and its States in brackets', () => {
    const page = `PCA Case Nº 2013-19

IN THE MATTER OF THE SOUTH CHINA SEA ARBITRATION

- between -

THE REPUBLIC OF THE PHILIPPINES

- and -

THE PEOPLE'S REPUBLIC OF CHINA

AWARD

12 July 2016
`;
    expect(told(page)).toMatchObject({
      title: 'South China Sea Arbitration (Philippines v. China)',
      day: '2016-07-12',
    });
  });
});

describe('an opinion that says how to cite it', () => {
  it('is called so, in brackets over all', () => {
    const page =
      '[Cite as State v. Roe, 2012-Ohio-1234.]\n\nIN THE COURT OF APPEALS OF OHIO\n\nSTATE OF OHIO,\n';
    expect(told(page)).toMatchObject({ title: 'State v. Roe', day: 2012 });
  });
  it('has a place in the reports where it says no name', () => {
    const page =
      '307 Nebraska Reports\nROE & RACING v. NEBRASKA STATE COMM.\nCite as 307 Neb. 172\n\nSUPREME COURT\n\nFiled September 18, 2020\n';
    expect(told(page)?.keys).toContain('reporter:307-neb-172');
  });
});

describe('a judgment of an international court', () => {
  it('of San José has its parties and the day of the judgment', () => {
    const page =
      'INTER-AMERICAN COURT OF HUMAN RIGHTS\n\nCASE OF ROE v. NORTHLAND\n\nJUDGMENT OF JULY 29, 1988\n(MERITS)\n';
    expect(told(page)).toMatchObject({ title: 'Roe v. Northland', day: '1988-07-29' });
  });
  it('of Strasbourg has its application and the day below the seat', () => {
    const page = `FIRST SECTION

CASE OF ROE v. NORTHLAND

(Application no. 61498/08)

JUDGMENT

STRASBOURG

2 March 2010

FINAL

04/10/2010
`;
    expect(told(page)).toMatchObject({ title: 'Roe v. Northland', day: '2010-03-02' });
    expect(told(page)?.keys).toContain('docket:6149808@2010-03-02');
  });
  it('of Luxembourg is named by the first party of each side', () => {
    const page = `JUDGMENT OF THE COURT (Grand Chamber)

13 May 2014 (*)

In Case C-131/12,

REQUEST for a preliminary ruling under Article 267 TFEU, made by decision of 27 February 2012, in the proceedings

Northland Search SL,

Search Inc.

v

Agencia de Datos (AD),

Mario Roe,

THE COURT (Grand Chamber),
`;
    expect(told(page)).toMatchObject({
      title: 'Northland Search SL v Agencia de Datos (AD)',
      day: '2014-05-13',
    });
    expect(told(page)?.keys).toContain('docket:c13112@2014');
  });
  it('of The Hague gives its official citation', () => {
    const page = `INTERNATIONAL COURT OF JUSTICE

JUDGMENT OF 20 JULY 2012

Official citation:
Questions relating to the Obligation to Prosecute or Extradite
(Belgium v. Senegal), Judgment, I.C.J. Reports 2012, p. 422
`;
    expect(told(page)).toMatchObject({
      title: 'Questions relating to the Obligation to Prosecute or Extradite (Belgium v. Senegal)',
      day: '2012-07-20',
    });
    expect(told(page)?.keys).toContain('reporter:icj-2012-422');
  });
  it('of The Hague is named in the lines over its parties', () => {
    const page = `INTERNATIONAL COURT OF JUSTICE
YEAR 2002

14 February 2002

CASE CONCERNING THE ARREST WARRANT
OF 11 APRIL 2000
(DEMOCRATIC REPUBLIC OF THE CONGO v. BELGIUM)
`;
    expect(told(page)).toMatchObject({
      title: 'Arrest Warrant of 11 April 2000 (Democratic Republic of the Congo v. Belgium)',
      day: '2002-02-14',
    });
  });
  it('of a criminal tribunal has a number that letters open', () => {
    const page = `UNITED NATIONS

Case No. IT-95-17/1-A
Date: 21 July 2000

IN THE APPEALS CHAMBER

PROSECUTOR
v.
ANTO FURUNDŽIJA

JUDGEMENT
`;
    expect(told(page)).toMatchObject({ title: 'Prosecutor v. Anto Furundžija', day: '2000-07-21' });
    expect(told(page)?.keys).toContain('docket:it95171a@2000-07-21');
  });
});

describe('a filing of the International Criminal Court', () => {
  const record = `Original: English                                 No.: ICC-02/05-01/09
                                                  Date: 6 July 2017

PRE-TRIAL CHAMBER II

SITUATION IN DARFUR, SUDAN

IN THE CASE OF THE PROSECUTOR
v. OMAR HASSAN AHMAD AL-BASHIR

Public

Decision under article 87(7) of the Rome Statute

Decision to be notified in accordance with regulation 31
`;
  const title = 'Prosecutor v. Omar Hassan Ahmad Al-Bashir, Decision under article 87(7) of the Rome Statute';
  it('has the number and the day of the stamp', () => {
    expect(told(`ICC-02/05-01/09-302 06-07-2017 1/55 EC PT\n\n${record}`)).toEqual({
      title,
      day: '2017-07-06',
      keys: ['docket:icc02050109302'],
    });
  });
  it('without a stamp has no number of its own: the record has many filings', () => {
    expect(told(record)).toEqual({
      title,
      day: '2017-07-06',
      keys: ['case:omar-hassan-ahmad-al-bashir::2017-07-06'],
    });
  });
});
