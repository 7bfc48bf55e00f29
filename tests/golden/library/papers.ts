import type { NewsWork, ReportWork, SpeechWork, WebWork, Person } from './types.js';

const report = (
  id: string,
  given: Partial<ReportWork> & Pick<ReportWork, 'year' | 'short' | 'numbered'>,
): ReportWork => ({
  kind: 'report',
  id,
  institution: null,
  blueInstitution: null,
  authors: [],
  title: null,
  symbol: null,
  date: null,
  meeting: null,
  ...given,
});
const meeting = (symbol: string, session: string, sitting: string, date: string): ReportWork =>
  report(symbol, {
    symbol,
    meeting: [session, sitting],
    date,
    year: Number(date.slice(0, 4)),
    numbered: 'page',
    short: symbol,
  });
const secretary = { institution: 'UN Secretary-General', blueInstitution: 'U.N. Secretary-General' } as const;
const committee = {
  institution: 'Human Rights Committee',
  blueInstitution: 'Human Rights Committee',
} as const;
const parties = {
  institution: 'Assembly of States Parties',
  blueInstitution: 'Assembly of States Parties',
} as const;

export const reports: readonly ReportWork[] = [
  report('darfur', {
    institution: 'International Commission of Inquiry on Darfur',
    blueInstitution: 'Int’l Comm’n of Inquiry on Darfur',
    title: 'Report of the International Commission of Inquiry on Darfur to the Secretary-General',
    symbol: 'S/2005/60',
    date: '2005-02-01',
    year: 2005,
    numbered: 'para',
    short: 'Darfur Report',
  }),
  report('s25704', {
    ...secretary,
    title:
      'Report of the Secretary-General Pursuant to Paragraph 2 of Security Council Resolution 808 (1993)',
    symbol: 'S/25704',
    date: '1993-05-03',
    year: 1993,
    numbered: 'para',
    short: 'Report Pursuant to Resolution 808',
  }),
  report('rule-of-law', {
    ...secretary,
    title: 'The Rule of Law and Transitional Justice in Conflict and Post-Conflict Societies',
    symbol: 'S/2004/616',
    date: '2004-08-23',
    year: 2004,
    numbered: 'para',
    short: 'Rule of Law Report',
  }),
  report('goldstone', {
    institution: 'Human Rights Council',
    blueInstitution: 'Human Rights Council',
    title: 'Report of the United Nations Fact-Finding Mission on the Gaza Conflict',
    symbol: 'A/HRC/12/48',
    date: '2009-09-25',
    year: 2009,
    numbered: 'para',
    short: 'Gaza Report',
  }),
  report('dprk', {
    institution: 'Human Rights Council',
    blueInstitution: 'Human Rights Council',
    title: 'Report of the Commission of Inquiry on Human Rights in the Democratic People’s Republic of Korea',
    symbol: 'A/HRC/25/63',
    date: '2014-02-07',
    year: 2014,
    numbered: 'para',
    short: 'DPRK Report',
  }),
  report('kolodkin', {
    institution: 'International Law Commission',
    blueInstitution: 'Int’l Law Comm’n',
    title: 'Preliminary Report on Immunity of State Officials from Foreign Criminal Jurisdiction',
    symbol: 'A/CN.4/601',
    date: '2008-05-29',
    year: 2008,
    numbered: 'para',
    short: 'Preliminary Report',
  }),
  report('gc31', {
    ...committee,
    title:
      'General Comment No. 31: The Nature of the General Legal Obligation Imposed on States Parties to the Covenant',
    symbol: 'CCPR/C/21/Rev.1/Add.13',
    date: '2004-05-26',
    year: 2004,
    numbered: 'para',
    short: 'General Comment No. 31',
  }),
  report('gc24', {
    ...committee,
    title: 'General Comment No. 24: Issues Relating to Reservations',
    symbol: 'CCPR/C/21/Rev.1/Add.6',
    date: '1994-11-04',
    year: 1994,
    numbered: 'para',
    short: 'General Comment No. 24',
  }),
  report('asp17', {
    ...parties,
    title: 'Report of the Bureau on Non-Cooperation',
    symbol: 'ICC-ASP/17/31',
    date: '2018-11-28',
    year: 2018,
    numbered: 'para',
    short: 'Bureau Report',
  }),
  report('ier', {
    institution: 'Independent Expert Review',
    blueInstitution: 'Indep. Expert Rev.',
    title:
      'Independent Expert Review of the International Criminal Court and the Rome Statute System: Final Report',
    symbol: 'ICC-ASP/19/16',
    date: '2020-09-30',
    year: 2020,
    numbered: 'para',
    short: 'Final Report',
  }),
  report('courting', {
    institution: 'Human Rights Watch',
    blueInstitution: 'Hum. Rts. Watch',
    title: 'Courting History: The Landmark International Criminal Court’s First Years',
    year: 2008,
    numbered: 'page',
    short: 'Courting History',
  }),
  report('entrenching', {
    institution: 'Human Rights Watch',
    blueInstitution: 'Hum. Rts. Watch',
    title: 'Entrenching Impunity: Government Responsibility for International Crimes in Darfur',
    year: 2005,
    numbered: 'page',
    short: 'Entrenching Impunity',
  }),
  meeting('S/PV.5158', '60th', '5158th', '2005-03-31'),
  meeting('S/PV.6491', '66th', '6491st', '2011-02-26'),
  meeting('S/PV.7180', '69th', '7180th', '2014-05-22'),
];

const news = (
  id: string,
  authors: readonly Person[],
  title: string,
  paper: string,
  bluePaper: string,
  date: string,
  url: string,
  perma: string | null = null,
): NewsWork => ({
  kind: 'news',
  id,
  authors,
  title,
  paper,
  bluePaper,
  date,
  url,
  perma,
});
const times = ['The New York Times', 'N.Y. TIMES'] as const;
const guardian = ['The Guardian', 'THE GUARDIAN'] as const;

export const newspapers: readonly NewsWork[] = [
  news(
    'simons',
    ['Marlise|Simons', 'Neil|MacFarquhar'],
    'Court Issues Arrest Warrant for Sudan’s Leader',
    ...times,
    '2009-03-04',
    'https://www.nytimes.com/2009/03/05/world/africa/05court.html',
  ),
  news(
    'onishi',
    ['Norimitsu|Onishi'],
    'Omar al-Bashir, Leaving South Africa, Eludes Arrest Again',
    ...times,
    '2015-06-15',
    'https://www.nytimes.com/2015/06/16/world/africa/omar-hassan-al-bashir-sudan-south-africa.html',
  ),
  news(
    'wintour',
    ['Patrick|Wintour'],
    'South Africa and Malaysia to Launch Campaign to Protect International Justice',
    ...guardian,
    '2025-01-31',
    'https://www.theguardian.com/law/2025/jan/31/south-africa-and-malaysia-to-launch-campaign-to-protect-justice',
    'N6QN-LFEF',
  ),
  news(
    'borger',
    ['Julian|Borger'],
    'World Faces ‘Heightened Risk’ of Mass Atrocities Due to Global Inaction',
    ...guardian,
    '2023-12-08',
    'https://www.theguardian.com/law/2023/dec/08/world-faces-heightened-risk-of-mass-atrocities-due-to-global-inaction',
  ),
  news(
    'zintan',
    [],
    'Saif al-Islam Gaddafi Freed from Prison in Zintan',
    'Al Jazeera',
    'AL JAZEERA',
    '2017-06-11',
    'https://www.aljazeera.com/news/2017/6/11/saif-al-islam-gaddafi-freed-from-prison-in-zintan',
    'UFL6-4USH',
  ),
  news(
    'roth',
    ['Kenneth|Roth'],
    'The Court the US Doesn’t Want',
    'New York Review of Books',
    'N.Y. REV. BOOKS',
    '1998-11-19',
    'https://www.nybooks.com/articles/1998/11/19/the-court-the-us-doesnt-want',
  ),
];

const web = (
  id: string,
  given: Partial<WebWork> & Pick<WebWork, 'title' | 'site' | 'blueSite' | 'date' | 'url'>,
): WebWork => ({
  kind: 'web',
  id,
  authors: [],
  institution: null,
  perma: null,
  pressRelease: false,
  ...given,
});

export const pages: readonly WebWork[] = [
  web('zvobgo', {
    authors: ['Kelebogile|Zvobgo'],
    title: 'ICC Sanctions Will Hurt, Not Help, the United States',
    site: 'Brookings Institution',
    blueSite: 'BROOKINGS INST.',
    date: '2025-02-12',
    url: 'https://www.brookings.edu/articles/icc-sanctions-will-hurt-not-help-the-united-states',
    perma: 'V3VQ-4ZZ3',
  }),
  web('akande-talk', {
    authors: ['Dapo|Akande'],
    title: 'An International Court of Justice Advisory Opinion on the ICC Head of State Immunity Issue',
    site: 'EJIL: Talk!',
    blueSite: 'EJIL: TALK!',
    date: '2016-03-31',
    url: 'https://www.ejiltalk.org/an-international-court-of-justice-advisory-opinion-on-the-icc-head-of-state-immunity-issue',
  }),
  web('libya-hrw', {
    title: 'Libya: Surrender Saif al-Islam Gaddafi to ICC',
    site: 'Human Rights Watch',
    blueSite: 'HUM. RTS. WATCH',
    date: '2017-06-15',
    url: 'https://www.hrw.org/news/2017/06/15/libya-surrender-saif-al-islam-gaddafi-icc',
    perma: 'C6G5-LFAZ',
  }),
  web('putin', {
    institution: 'International Criminal Court',
    title:
      'Situation in Ukraine: ICC Judges Issue Arrest Warrants against Vladimir Vladimirovich Putin and Maria Alekseyevna Lvova-Belova',
    site: 'International Criminal Court',
    blueSite: 'Int’l Crim. Ct.',
    date: '2023-03-17',
    url: 'https://www.icc-cpi.int/news/situation-ukraine-icc-judges-issue-arrest-warrants-against-vladimir-vladimirovich-putin-and',
    pressRelease: true,
  }),
  web('bashir-page', {
    title: 'Al Bashir Case',
    site: 'International Criminal Court',
    blueSite: 'INT’L CRIM. CT.',
    date: null,
    url: 'https://www.icc-cpi.int/darfur/albashir',
  }),
];

const speech = (id: string, speaker: Person, office: string, title: string, date: string): SpeechWork => ({
  kind: 'speech',
  id,
  speaker,
  office,
  title,
  date,
});

export const speeches: readonly SpeechWork[] = [
  speech(
    'bensouda',
    'Fatou|Bensouda',
    'Prosecutor, Int’l Crim. Ct.',
    'Statement to the United Nations Security Council on the Situation in Darfur',
    '2014-12-12',
  ),
  speech(
    'ocampo',
    'Luis|Moreno-Ocampo',
    'Prosecutor, Int’l Crim. Ct.',
    'Statement to the United Nations Security Council on the Situation in Darfur, the Sudan',
    '2008-06-05',
  ),
  speech(
    'annan',
    'Kofi|Annan',
    'Secretary-General, United Nations',
    'Statement at the Opening of the Preparatory Commission for the International Criminal Court',
    '1999-02-16',
  ),
];
