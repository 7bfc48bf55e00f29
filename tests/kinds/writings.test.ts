import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

describe('books and chapters of many houses', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'N. Roe, “Rivers in War” in The Oxford Handbook of Rivers, ed. by Bo Moe and Di Lee (Oxford: OUP, 2020), pp. 35–58, at p. 41',
      {
        kind: 'chapter',
        authors: ['N. Roe'],
        title: 'Rivers in War',
        container: 'The Oxford Handbook of Rivers',
        page: '35',
        year: 2020,
        pinpoint: 'at p. 41',
      },
    ],
    [
      'R. Roe, Rivers, in: B. Moe (ed.), MPEPIL, Vol. VI, 2012, 510, para. 12',
      {
        kind: 'chapter',
        authors: ['R. Roe'],
        title: 'Rivers',
        container: 'MPEPIL',
        page: '510',
        year: 2012,
        pinpoint: 'para. 12',
      },
    ],
    [
      'A. Roe et al. (eds), The Statute of Rivers: A Commentary (OUP, 2002), Vol. I, at 731',
      {
        kind: 'book',
        authors: ['A. Roe'],
        title: 'The Statute of Rivers: A Commentary',
        year: 2002,
        pinpoint: 'at 731',
      },
    ],
    [
      'A. Roe (ed.), Commentary on the River Conventions of 12 August 1949, vol. IV, Geneva, RRC, 1958, p. 51',
      {
        kind: 'book',
        authors: ['A. Roe'],
        title: 'Commentary on the River Conventions of 12 August 1949',
        year: 1958,
        pinpoint: 'p. 51',
      },
    ],
    [
      'Ann Roe, Riverine Fallacies (1843), reprinted in Bo Moe (ed), Nonsense upon Dams (Methuen 1987)',
      { kind: 'book', authors: ['Ann Roe'], title: 'Riverine Fallacies', year: 1843 },
    ],
    [
      'A. Roe, Jenseits der Flüsse, 2014, 45 f',
      { kind: 'book', authors: ['A. Roe'], title: 'Jenseits der Flüsse', year: 2014, pinpoint: '45' },
    ],
    [
      'B. Roe, Diritto dei fiumi, X ed., Napoli, 2014, p. 55',
      { kind: 'book', authors: ['B. Roe'], title: 'Diritto dei fiumi', year: 2014, pinpoint: 'p. 55' },
    ],
    [
      'J.A. Roe, Soberanía de los ríos, 2.ª ed., Tecnos, Madrid, 2001, pp. 25-30',
      {
        kind: 'book',
        authors: ['J.A. Roe'],
        title: 'Soberanía de los ríos',
        year: 2001,
        pinpoint: 'pp. 25-30',
      },
    ],
    [
      'Peter W Roe, River Law of Utopia, 5th ed (Toronto: Carswell, 2007) (loose-leaf updated 2019, release 1) ch 38',
      { kind: 'book', authors: ['Peter W Roe'], title: 'River Law of Utopia', year: 2007, pinpoint: 'ch 38' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what a site or a collection is', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '“ICC: Roe Trial Opens,” BBC News, January 28, 2016, http://www.example.org/news/35422785',
      { title: 'ICC: Roe Trial Opens', container: 'BBC News', date: '2016-01-28' },
    ],
    [
      'C. Roe and K. Moe, ‘Article 98’, in Lee and Poe, supra note 8, 2117, at 2128, mn. 32',
      { kind: 'chapter', container: 'Lee and Poe', page: '2117', pinpoint: 'at 2128, mn. 32' },
    ],
    [
      'C. Roe, ‘Scope of Rivers’, in D. Moe (ed.), The Handbook of Rivers (1995), 39–63, at 45, § 202',
      { kind: 'chapter', container: 'The Handbook of Rivers', page: '39', pinpoint: 'at 45, § 202' },
    ],
    [
      'Human Rights Watch interview with a river minister, Kinshasa, April 14, 2012',
      { kind: 'speech', date: '2012-04-14' },
    ],
    [
      'Cour de cassation, Chambre criminelle, 13 March 2001, No. 00-97.215',
      { kind: 'case', identifiers: ['00-97.215'] },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

it('takes no country for an author', () => {
  expect(read('Germany, River Manual (2013), § 404')).toEqual({
    kind: 'report',
    institution: 'Germany',
    title: 'River Manual',
    year: 2013,
    pinpoint: '§ 404',
  });
  expect(read('Schabas, The Court of Rivers (OUP, 2010), p. 4')).toMatchObject({ authors: ['Schabas'] });
});

describe('articles, and papers that are none', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'C Roe ‘Substantive rivers in South Africa’ (2007) 23 SAJHR 253 at 258',
      {
        kind: 'article',
        authors: ['C Roe'],
        title: 'Substantive rivers in South Africa',
        container: 'SAJHR',
        volume: '23',
        page: '253',
        year: 2007,
        pinpoint: 'at 258',
      },
    ],
    [
      'G. Roe, “Cours général de fleuves”, R.C.A.D.I., t. 207, 1987-VII, p. 259',
      {
        kind: 'article',
        authors: ['G. Roe'],
        title: 'Cours général de fleuves',
        container: 'R.C.A.D.I.',
        volume: '207',
        page: '259',
        year: 1987,
      },
    ],
    [
      'Ann B. Roe, Jr., Rivers and Powers, 27 GA. L. REV. 343, 351-52 (1993)',
      {
        kind: 'article',
        authors: ['Ann B. Roe, Jr.'],
        title: 'Rivers and Powers',
        container: 'GA. L. REV.',
        volume: '27',
        page: '343',
        year: 1993,
        pinpoint: '351-52',
      },
    ],
    [
      'C. Roe, ‘Observations on Rivers’, RIVER Occasional Paper Series No. 8 (2019), at 12',
      {
        kind: 'report',
        authors: ['C. Roe'],
        title: 'Observations on Rivers',
        container: 'RIVER Occasional Paper Series',
        year: 2019,
        identifiers: ['No. 8'],
        pinpoint: 'at 12',
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('reports by number and by institution', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'River Group, “Utopia: Defusing Dams,” Africa Report No. 993, November 26, 2012, pp. 12-14',
      {
        institution: 'River Group',
        title: 'Utopia: Defusing Dams',
        container: 'Africa Report',
        year: 2012,
        date: '2012-11-26',
        identifiers: ['No. 993'],
        pinpoint: 'pp. 12-14',
      },
    ],
    [
      'ANN B. ROE, CONG. RESEARCH SERV., RL39495, U.S. POLICY REGARDING RIVERS, 1, 14 (2006)',
      {
        authors: ['ANN B. ROE'],
        institution: 'CONG. RESEARCH SERV.',
        title: 'U.S. POLICY REGARDING RIVERS',
        year: 2006,
        identifiers: ['RL39495'],
        pinpoint: '1, 14',
      },
    ],
    [
      'U.S. GOV’T ACCOUNTABILITY OFF., GAO-92-900, RIVER ASSISTANCE: DAMS 23 (2012)',
      {
        institution: 'U.S. GOV’T ACCOUNTABILITY OFF.',
        title: 'RIVER ASSISTANCE: DAMS',
        year: 2012,
        identifiers: ['GAO-92-900'],
        pinpoint: '23',
      },
    ],
    [
      'Committee on Economic, Social and Cultural Rights, general comment No. 94 (2000), para. 12',
      {
        institution: 'Committee on Economic, Social and Cultural Rights',
        title: 'general comment No. 94',
        year: 2000,
        pinpoint: 'para. 12',
      },
    ],
    [
      'ICC OTP, ‘Report on Rivers 2020’ (14 December 2020) paras 8–12',
      {
        institution: 'ICC OTP',
        title: 'Report on Rivers 2020',
        year: 2020,
        date: '2020-12-14',
        pinpoint: 'paras 8–12',
      },
    ],
    [
      'Council of Europe, Explanatory Report to the Convention on Rivers (ETS No 985, 2001) para 38',
      {
        institution: 'Council of Europe',
        title: 'Explanatory Report to the Convention on Rivers',
        year: 2001,
        pinpoint: 'para 38',
      },
    ],
    [
      'A/CN.4/L.999/Add.1, draft conclusion 7',
      { identifiers: ['A/CN.4/L.999/Add.1'], pinpoint: 'draft conclusion 7' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'report', ...expected });
  });
});

describe('decisions by other names', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'Second Report of the Registry on Applications, ICC-01/09-02/11-99, 12 April 2011',
      {
        title: 'Second Report of the Registry on Applications',
        date: '2011-04-12',
        identifiers: ['ICC-01/09-02/11-99'],
      },
    ],
    [
      'Appeals Chamber, Judgment on the appeals against the “Decision on rivers” of 7 August 2012, 3 March 2015, ICC-01/04-01/06-9129, para. 1',
      {
        institution: 'Appeals Chamber',
        title: 'Judgment on the appeals against the “Decision on rivers”',
        date: '2015-03-03',
        identifiers: ['ICC-01/04-01/06-9129'],
        pinpoint: 'para. 1',
      },
    ],
    [
      'dissenting opinion of Judge Roe, ICC-01/05-01/08-9028, para. 5',
      {
        title: 'dissenting opinion of Judge Roe',
        identifiers: ['ICC-01/05-01/08-9028'],
        pinpoint: 'para. 5',
      },
    ],
    [
      'In re Roe, No. 13-09-00968-CV, 2009 Tex. App. LEXIS 9030, at *1 (Tex. App. 2009)',
      { title: 'In re Roe', year: 2009, identifiers: ['13-09-00968-CV', '2009 Tex. App. LEXIS 9030'] },
    ],
    [
      'Roe v. United Kingdom, App. No. 9451/70, 1 Eur. H.R. Rep. 924 (1975)',
      {
        title: 'Roe v. United Kingdom',
        year: 1975,
        identifiers: ['App. No. 9451/70', '1 Eur. H.R. Rep. 924'],
      },
    ],
    [
      'Attorney General’s Reference (No 3 of 1999) [2009] UKHL 934',
      { title: 'Attorney General’s Reference (No 3 of 1999)', year: 2009, identifiers: ['[2009] UKHL 934'] },
    ],
    [
      'Barcelona Traction, Light and Power Company, Limited, Judgment, I.C.J. Reports 1970, p. 3, at p. 32',
      {
        title: 'Barcelona Traction, Light and Power Company, Limited',
        year: 1970,
        identifiers: ['I.C.J. Reports 1970, p. 3'],
        pinpoint: 'at p. 32',
      },
    ],
    [
      'Opinion No. 98/2019 (Utopia), para. 65',
      { identifiers: ['Opinion No. 98/2019'], pinpoint: 'para. 65' },
    ],
    [
      'CEDH, Roe c. Royaume-Uni [GC], arrêt du 21 novembre 2001, n° 95763/97, § 61',
      {
        institution: 'CEDH',
        title: 'Roe c. Royaume-Uni',
        year: 2001,
        date: '2001-11-21',
        identifiers: ['n° 95763/97'],
        pinpoint: '§ 61',
      },
    ],
    [
      'CIJ, Activités sur le fleuve (Utopie c. Arcadie), fond, arrêt, C.I.J. Recueil 1986, p. 914, par. 220',
      {
        institution: 'CIJ',
        title: 'Activités sur le fleuve (Utopie c. Arcadie)',
        identifiers: ['C.I.J. Recueil 1986, p. 914'],
        pinpoint: 'par. 220',
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject({ kind: 'case', ...expected });
  });
});
