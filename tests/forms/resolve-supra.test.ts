import { describe, expect, it } from 'vitest';
import { outcomeLine, outcomesOf } from './resolve-case.js';

const SCHEFFER = 'book: DAVID SCHEFFER / ALL THE MISSING SOULS: A PERSONAL HISTORY / year=2012';
const HS =
  'article: Courtney Hillebrecht & Scott Straus / Who Pursues the Perpetrators? / volume=39 / page=162 / year=2017';
const ROME = 'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90';
const ICC = "report: - / 2022 Report of the Court / institution=INT'L CRIM. CT. / year=2022";
const BASHIR = 'case: - / Prosecutor v. Al-Bashir / docket=ICC-02/05-01/09-302 / date=2017-07-06 / year=2017';

describe('supra whose name and note agree', () => {
  it.each([
    ['SCHEFFER', '1.2'],
    ['Hillebrecht & Straus', '1.1'],
    ['Hillebrecht and Straus', '1.1'],
    ['C Hillebrecht and S Straus', '1.1'],
    ['Hillebrecht et al.', '1.1'],
    ['Hillebrecht', '1.1'],
    ['Rome Statute', '1.3'],
    ['INTL CRIM. CT.', '1.4'],
    ['International Criminal Court, 2022 Report', '1.4'],
    ['Al Bashir', '1.5'],
    ['Prosecutor v Al Bashir', '1.5'],
    ['Scheffer, All the Missing Souls', '1.2'],
    ['SCHEFFER [ALL THE MISSING SOULS]', '1.2'],
    ['Who Pursues the Perpetrators?', '1.1'],
  ])('reads %s', (name, work) => {
    const text = `1. ${HS} ;; ${SCHEFFER} ;; ${ROME} ;; ${ICC} ;; ${BASHIR}\n2. ${name} supra 1 @ at 2`;
    expect(outcomeLine(text.replace('@ at 2', ''), '2.1')).toBe(`2.1 = ${work} note-and-name`);
  });
  it.each(['SCHEFEER', 'SCHEFIER', 'Schetfer', 'SCHEFFFR', 'SCHEFFER,'])('forgives the scan %s', (name) => {
    expect(outcomeLine(`1. ${HS} ;; ${SCHEFFER}\n2. ${name} supra 1`, '2.1')).toBe('2.1 = 1.2 note-and-name');
  });
  it('takes a name with a missing particle', () => {
    const text =
      '1. web: Beth Van Schaack / ICC Fugitives ;; web: Jo Doe / Other Page\n2. Van Schaak supra 1';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 note-and-name');
  });
  it('takes digits for letters', () => {
    expect(
      outcomeLine('1. book: DAVID B0SCO / ROUGH JUSTICE ;; book: AMY ROSS / OTHER\n2. BOSCO supra 1', '2.1'),
    ).toBe('2.1 = 1.1 note-and-name');
  });
  it('prefers the name that the text set up', () => {
    const text = `1. ${ICC} / hereinafter=2022 Report ;; report: - / 2023 Report / institution=UN\n2. 2022 Report supra 1`;
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 hereinafter');
  });
  it('knows an acronym in brackets', () => {
    const text =
      '1. legislation: - / Urheberrechtsgesetz (UrhG) ;; legislation: - / Bürgerliches Gesetzbuch (BGB)\n2. UrhG supra 1';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 hereinafter');
  });
});

describe('supra to cases and to papers of the United Nations', () => {
  const views = [
    '4. case: - / Toonen v Australia / docket=Communication No 488/1992 / year=1994',
    'case: - / The Prosecutor v. Germain Katanga and Mathieu Ngudjolo Chui / docket=ICC-01/04-01/07-717',
    'case: - / Military Activities in and against Nicaragua (Nicaragua v. United States) / reporter=1986 I.C.J. Rep. 14',
    'report: - / General Comment No. 31: Nature of the General Legal Obligation / institution=Human Rights Committee / symbol=CCPR/C/21/Rev.1/Add.13',
    'report: - / General Comment No. 29: States of Emergency / institution=Human Rights Committee / symbol=CCPR/C/21/Rev.1/Add.11',
  ].join(' ;; ');
  it.each([
    ['Toonen', '4.1'],
    ['Toonen v. Australia', '4.1'],
    ['Prosecutor v. Katanga', '4.2'],
    ['Katanga and Ngudjolo', '4.2'],
    ['ICC-01/04-01/07-717', '4.2'],
    ['Nicaragua', '4.3'],
    ['General Comment No. 31', '4.4'],
    ['HRC, General Comment No. 29', '4.5'],
    ['Human Rights Committee, General Comment No 31', '4.4'],
  ])('reads %s', (name, work) => {
    expect(outcomeLine(`${views}\n7. ${name} supra 4`, '7.1')).toBe(`7.1 = ${work} note-and-name`);
  });
  it('takes an institution with many papers for none of them', () => {
    expect(outcomeLine(`${views}\n7. Human Rights Committee supra 4`, '7.1')).toBe('7.1 ? 4.4 4.5');
  });
});

describe('supra to a note with several works of one name', () => {
  const books =
    'book: Adam Smith / Wealth of Nations / year=1776 ;; book: Adam Smith / Moral Sentiments / year=1759';
  it('is open', () => {
    expect(outcomeLine(`5. ${books}\n6. SMITH supra 5`, '6.1')).toBe('6.1 ? 5.1 5.2');
  });
  it('is told by words of the title', () => {
    expect(outcomeLine(`5. ${books}\n6. Smith, Moral Sentiments supra 5`, '6.1')).toBe(
      '6.1 = 5.2 note-and-name',
    );
  });
  it('is told by capitals, which law reviews keep for books', () => {
    const text =
      '1. book: MICHAEL MALLOY / BANK REGULATION ;; article: Robin Malloy / Mortgage Reform\n2. Malloy supra 1';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.2 note-and-name');
  });
  it('is told by what the pinpoint needs', () => {
    const text =
      '1. case: - / Lotus / reporter=1 P.C.I.J. 5 ;; treaty: - / Lotus Convention\n2. Lotus supra 1 @ art. 3';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.2 note-and-name');
  });
  it('takes the one cited there in full over one cited there again', () => {
    const text =
      '2. book: R MALLOY / MARKET ECONOMY\n3. book: R MALLOY / MARKET CONTEXT ;; MALLOY supra 2\n4. MALLOY supra 3';
    expect(outcomeLine(text, '4.1')).toBe('4.1 = 3.1 note-and-name');
  });
  it('takes the one that later forms have meant before', () => {
    const text = `5. ${books}\n6. Smith, Moral Sentiments supra 5\n7. SMITH supra 5`;
    expect(outcomeLine(text, '7.1')).toBe('7.1 = 5.2 note-and-name');
  });
});

describe('supra to a note that holds a short form', () => {
  it('follows it to the work', () => {
    expect(outcomeLine(`2. ${SCHEFFER}\n14. ${HS} ;; SCHEFFER supra 2\n15. SCHEFFER supra 14`, '15.1')).toBe(
      '15.1 = 2.1 note-and-name',
    );
  });
  it('follows an Id.', () => {
    expect(outcomeLine(`2. ${SCHEFFER}\n3. Id.\n4. ${HS}\n5. Scheffer supra 3`, '5.1')).toBe(
      '5.1 = 2.1 note-and-name',
    );
  });
  it('stands on the full citation', () => {
    const outcome = outcomesOf(`2. ${SCHEFFER}\n14. SCHEFFER supra 2\n15. SCHEFFER supra 14`).get('15.1');
    expect(outcome).toMatchObject({ antecedent: '2.1' });
  });
});

describe('supra whose name and note differ', () => {
  it('follows the name where it fits one work', () => {
    const text = `1. ${SCHEFFER}\n2. ${HS}\n3. Scheffer supra 2`;
    expect(outcomeLine(text, '3.1')).toBe('3.1 = 1.1 name-only');
  });
  it('says both', () => {
    const outcome = outcomesOf(`1. ${SCHEFFER}\n2. ${HS}\n3. Scheffer supra 2`).get('3.1');
    expect(outcome?.reason).toBe('"Scheffer" names the work cited at 1.1; note 2 cites other works');
  });
  it('is open where the name fits several', () => {
    const text = `1. ${SCHEFFER} ;; article: David Scheffer / Lessons Learnt / year=2002\n2. ${HS}\n3. Scheffer supra 2`;
    expect(outcomeLine(text.replace('DAVID SCHEFFER', 'David Scheffer'), '3.1')).toBe('3.1 ? 1.1 1.2');
  });
  it('finds the name where the note is lost', () => {
    expect(outcomeLine(`1. ${SCHEFFER}\n2 lost.\n3. Scheffer supra 2`, '3.1')).toBe('3.1 = 1.1 name-only');
  });
  it('does not take a work that is cited later only', () => {
    expect(outcomeLine(`1. ${HS}\n2. Scheffer supra 1\n3. ${SCHEFFER}`, '2.1')).toBe('2.1 none');
  });
  it('takes a work of a later note that it points to', () => {
    expect(outcomeLine(`1. ${HS}\n2. Scheffer supra 3\n3. ${HS} ;; ${SCHEFFER}`, '2.1')).toContain('2.1 = ');
    expect(outcomesOf(`1. ${HS}\n2. Scheffer supra 3\n3. ${SCHEFFER}`).get('2.1')).toMatchObject({
      method: 'note-and-name',
      antecedent: null,
    });
  });
  it('abstains where neither leads anywhere', () => {
    expect(outcomeLine(`1. ${SCHEFFER}\n2. Nobody supra 7`, '2.1')).toBe('2.1 none');
  });
  it('does not take the wrong initials', () => {
    const text = '1. book: A Smith / Wealth of Nations\n2. JC Smith supra 1';
    expect(outcomeLine(text, '2.1')).not.toContain('note-and-name');
  });
});

describe('supra that describes what a note cites', () => {
  const libya =
    'case: - / Prosecutor v. Gaddafi, Decision on the Non-Compliance by Libya / docket=ICC-01/11-01/11-577 / date=2014-12-10';
  const bureau = 'report: Bureau / Report of the Bureau on Non-Cooperation / symbol=ICC-ASP/17/31';
  const congo =
    'case: - / Decision on the Cooperation of the Democratic Republic of the Congo / date=2014-04-09';
  const essay = 'article: R. Cryer / Sudan, Libya and International Justice / year=2006';
  it.each([
    ['Libya Decision', libya, '1.1 note-and-name'],
    ['Bureau Report', bureau.replace('Bureau /', '- /'), '1.1 note-and-name'],
    ['DRC Decision', congo, '1.1 note-and-name'],
    ['First Gaddafi Decision', libya, '1.1 note-and-name'],
  ])('takes %s', (name, source, expected) => {
    expect(outcomeLine(`1. ${source} ;; ${essay}\n2. ${name} supra 1`, '2.1')).toBe(`2.1 = ${expected}`);
  });
  it('does not tell two of a sort apart', () => {
    const other = libya.replace('577', '163').replace('2014-12-10', '2012-06-01');
    expect(outcomeLine(`1. ${libya} ;; ${other}\n2. Compliance Ruling supra 1`, '2.1')).toBe('2.1 ? 1.1 1.2');
  });
  it('wants a word that says which, not only of what sort', () => {
    expect(outcomeLine(`1. ${libya} ;; ${essay}\n2. Second Decision supra 1`, '2.1')).toBe('2.1 ? 1.1 1.2');
  });
  it('leaves a name that is set up elsewhere where it is', () => {
    const named = 'report: - / Hearing on Libya / hereinafter=Libya Decision';
    expect(outcomeLine(`1. ${libya} ;; ${essay}\n2. ${named}\n3. Libya Decision supra 1`, '3.1')).toBe(
      '3.1 = 2.1 name-only',
    );
  });
});

describe('supra without a usable name', () => {
  it('takes the only work of the note', () => {
    expect(outcomeLine(`1. ${SCHEFFER}\n2. ${HS}\n3. supra 1 @ at 3`, '3.1')).toBe('3.1 = 1.1 note-only');
  });
  it('takes the only one that the pinpoint fits', () => {
    expect(outcomeLine(`1. ${SCHEFFER} ;; ${ROME}\n3. supra 1 @ art. 5`, '3.1')).toBe('3.1 = 1.2 note-only');
  });
  it('is open between several', () => {
    expect(outcomeLine(`1. ${SCHEFFER} ;; ${HS}\n3. supra 1`, '3.1')).toBe('3.1 ? 1.1 1.2');
  });
  it('knows letters that begin the words of the only law that the note cites', () => {
    const law =
      'legislation: - / Council Directive 93/13/EEC on unfair terms in harbour contracts / statute=Council Directive 93/13/EEC';
    expect(
      outcomeLine(
        `1. ${law} / text=Council Directive 93/13/EEC on unfair terms in harbour contracts\n2. UCTD supra 1 @ art 3`,
        '2.1',
      ),
    ).toBe('2.1 = 1.1 note-only');
    expect(
      outcomeLine(
        `1. ${law} / text=Council Directive 93/13/EEC on unfair terms in harbour contracts\n2. GDPR supra 1 @ art 3`,
        '2.1',
      ),
    ).toBe('2.1 none');
  });
  it('is unresolved where the note is lost', () => {
    expect(outcomeLine(`1 lost.\n3. supra 1`, '3.1')).toBe('3.1 none');
  });
});

describe('op. cit. without a note', () => {
  it('is the work of that author', () => {
    expect(outcomeLine(`1. ${SCHEFFER}\n2. ${HS}\n3. Scheffer supra`, '3.1')).toBe('3.1 = 1.1 name-only');
  });
  it('is the one cited last, of several', () => {
    const text = '1. book: Max Weber / Economy\n2. book: Max Weber / Religion\n3. Weber supra';
    expect(outcomeLine(text, '3.1')).toBe('3.1 = 2.1 name-only');
  });
});

describe('cross-references', () => {
  it('are placed, not resolved', () => {
    expect(outcomeLine('1. crossref 7\n7.', '1.1')).toBe('1.1 -> 7');
  });
  it('are placed elsewhere where they name a Part', () => {
    expect(outcomeLine('1. crossref', '1.1')).toBe('1.1 -> elsewhere');
  });
});
