import { describe, expect, it } from 'vitest';
import { split } from './document.js';

const page = (...parts: readonly string[]): string => parts.join('\n\n');

describe('notes at the foot of a page', () => {
  const text = page(
    'The duty binds every member.1 Most states accept it,2 though\nsome do not.',
    '1. See Ann Lee, First Duties 12 (2001).\n\n2. Id. at 14.',
  );
  it('are found with their texts', async () => {
    expect((await split(text)).lines).toEqual(['1: See Ann Lee, First Duties 12 (2001).', '2: Id. at 14.']);
  });
  it('are called in the body', async () => {
    expect((await split(text)).calls).toEqual(['1 member.', '2 it,']);
  });
  it('are no part of the body', async () => {
    expect((await split(text)).bodyText).toBe(
      'The duty binds every member. Most states accept it, though some do not.',
    );
  });
});

describe('a note that runs over', () => {
  const text = `${page(
    'The first page has a body.1 It goes on and on until the page has\nno room and breaks off in the',
    '1. This note is long, and the printer had to break it before the\nend of its only',
  )}\n\f${page(
    'middle of a sentence. The second page has its own words.2 They end.',
    'sentence, which ends here.\n\n2. Id.',
  )}`;
  it('has two spans', async () => {
    const { notes, lines } = await split(text);
    expect(notes[0]?.spans).toHaveLength(2);
    expect(lines[0]).toBe(
      '1: This note is long, and the printer had to break it before the end of its only sentence, which ends here.',
    );
  });
  it('leaves the body whole', async () => {
    expect((await split(text)).bodyText).toContain('breaks off in the middle of a sentence.');
  });
});

describe('garbled labels', () => {
  it('are read by their neighbours', async () => {
    const body = 'One.125 Two.126 Three.127 Four.128 Five.129';
    const notes = '125. Id.\n\n126. Id. at 2.\n\n1217. Lee, supra note 1.\n\n128, Id.\n\n1Z9. Moe.';
    const { notes: found } = await split(page(body, notes));
    expect(found.map(({ number, label }) => [number, label])).toEqual([
      [125, '125.'],
      [126, '126.'],
      [127, '1217.'],
      [128, '128,'],
      [129, '1Z9.'],
    ]);
  });
  it('may have no full stop', async () => {
    const { lines } = await split(page('One.1 Two.2 Three.3', '1. Id.\n\n2 See Lee.\n\n3. Id.'));
    expect(lines).toEqual(['1: Id.', '2: See Lee.', '3: Id.']);
  });
  it('are told from a year at the head of a line', async () => {
    const { lines } = await split(
      page('One.1 Two.2', '1. The statute was changed in the year\n1998. It was changed back.\n\n2. Id.'),
    );
    expect(lines).toEqual(['1: The statute was changed in the year 1998. It was changed back.', '2: Id.']);
  });
  it('are told from a volume at the head of a line', async () => {
    const { lines } = await split(
      page('One.1 Two.2 Three.3', '1 See Moe v. Lee,\n2 F.3d 671, 674 (2009).\n2 Id. at 675.\n3 Id.'),
    );
    expect(lines).toEqual(['1: See Moe v. Lee, 2 F.3d 671, 674 (2009).', '2: Id. at 675.', '3: Id.']);
  });
  it('may stand inside a line', async () => {
    const { lines } = await split(
      page('One.1 Two.2 Three.3', '1 Lee v. Moe, 9 Rep. 2 (1999). 2 Id.\n3 Moe, above.'),
    );
    expect(lines).toEqual(['1: Lee v. Moe, 9 Rep. 2 (1999).', '2: Id.', '3: Moe, above.']);
  });
});

describe('labels between those of their page', () => {
  it('may touch a figure or a small letter that their notes begin with', async () => {
    const { lines } = await split(
      page(
        'One.1 Two.2 Three.3 Four.4',
        '1Ann Lee, First Duties (2001).\n21998 was the year.\n3van Moe, at 9.\n4Bo Moe, Last (2003).',
      ),
    );
    expect(lines).toEqual([
      '1: Ann Lee, First Duties (2001).',
      '2: 1998 was the year.',
      '3: van Moe, at 9.',
      '4: Bo Moe, Last (2003).',
    ]);
  });
  it('may look like the volume of a report', async () => {
    const { lines } = await split(
      page('One.1 Two. Three.3 Four.4', '1 Lee, at 4.\n2 I.C.J. Reports 2015, p. 396.\n3 Moe, at 9.\n4 Id.'),
    );
    expect(lines).toContain('2: I.C.J. Reports 2015, p. 396.');
  });
});

describe('labels that a scan glued to their notes', () => {
  it('are told by their number and its stop, also at the end of a page', async () => {
    const { lines } = await split(
      `${page('One.17 Two.18 Three.19', '17. Id. at 3.\n18.34 U.S.C. § 2389 (1986).\n19.1952 was the year of it.')}\n\f${page('Four.20', '20. Id.')}`,
    );
    expect(lines).toEqual([
      '17: Id. at 3.',
      '18: 34 U.S.C. § 2389 (1986).',
      '19: 1952 was the year of it.',
      '20: Id.',
    ]);
  });
});

describe('labels that a scan lost', () => {
  const body = 'One.7 Two.8 Three.9 Four.10';
  it('are where a line begins after a full stop', async () => {
    const { notes, lines } = await split(
      page(body, '7. Id. at 3.\n8. Lee, supra note 2, says so\nat length.\nRoe (n 3) 191.\n10. Id.'),
    );
    expect(lines).toEqual([
      '7: Id. at 3.',
      '8: Lee, supra note 2, says so at length.',
      '9: Roe (n 3) 191.',
      '10: Id.',
    ]);
    expect(notes.map(({ label }) => label)).toEqual(['7.', '8.', null, '10.']);
    expect(notes.map(({ status }) => status)).toEqual(['read', 'read', 'read', 'read']);
  });
  it('are lost where two lines may be theirs, or none', async () => {
    const two = await split(
      page(body, '7. Id. at 3.\n8. Lee says so.\nRoe says so.\nMoe denies it.\n10. Id.'),
    );
    expect(two.notes.find(({ number }) => number === 9)?.status).toBe('lost');
    const none = await split(page(body, '7. Id. at 3.\n8. Lee says so\nat length.\n10. Id.'));
    expect(none.notes.find(({ number }) => number === 9)?.status).toBe('lost');
  });
  it('are lost where they are not called', async () => {
    const { notes } = await split(
      page('One.7 Two.8 Four.10', '7. Id.\n8. Lee says so.\nRoe says so.\n10. Id.'),
    );
    expect(notes.find(({ number }) => number === 9)?.status).toBe('lost');
  });
});

describe('labels that are printed after the last note of their page', () => {
  it('are those of the notes above the first label', async () => {
    const first = page('One.1 Two.2 Three.3', 'See Lee.\nIbid.\n3\nRoe (n 2) 4.\n1\n2');
    const { lines } = await split(
      `${first}\n\f${page('Four.4 Five.5', 'See Moe,\nFirst Duties.\n5\nIbid.\n4')}`,
    );
    expect(lines).toEqual([
      '1: See Lee.',
      '2: Ibid.',
      '3: Roe (n 2) 4.',
      '4: See Moe, First Duties.',
      '5: Ibid.',
    ]);
  });
});

describe('labels in a column above the texts of their notes', () => {
  const body = 'One.1 Two.2 Three.3 Four.4';
  it('have the texts in turn', async () => {
    const { lines } = await split(
      page(
        body,
        '1\n2\n3\n\nAnn Lee, First Duties 12 (2001), which has much to say of it.\nId.\nSee Bo Moe, Second (2003).\n4\nId. at 9.',
      ),
    );
    expect(lines).toEqual([
      '1: Ann Lee, First Duties 12 (2001), which has much to say of it.',
      '2: Id.',
      '3: See Bo Moe, Second (2003).',
      '4: Id. at 9.',
    ]);
  });
  it('have those that begin after the shortest lines', async () => {
    const { lines } = await split(
      page(
        body,
        '1\n2\nAnn Lee, First Duties 12 (2001), which was the first of all papers.\nIt has much to say.\nSee Bo Moe, Second (2003).\n3 Id.\n4 Id. at 9.',
      ),
    );
    expect(lines).toEqual([
      '1: Ann Lee, First Duties 12 (2001), which was the first of all papers. It has much to say.',
      '2: See Bo Moe, Second (2003).',
      '3: Id.',
      '4: Id. at 9.',
    ]);
  });
  it('are left alone where their texts do not tell', async () => {
    const { notes } = await split(page(body, '1\n2\n3\nAnn Lee, First Duties 12 (2001).\n4\nId. at 9.'));
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('a long note', () => {
  it('is told by its wider lines where pages are nearly full of it', async () => {
    const text = 'The body of the text is set in lines of about this length.';
    const wide =
      'which the reporter put to the members of the working group once more in terms, as they wished';
    let line = 0;
    const lines = (words: string, count: number): string =>
      Array.from({ length: count }, () => `${words} ${String.fromCharCode(97 + (line++ % 26))}`).join('\n');
    const { notes } = await split(
      [
        `${lines(text, 12)}\nAs one may see.1\n\n1 Ann Lee, First Duties 12 (2001), a paper\n${wide}.`,
        `${lines(text, 6)}\n\n${lines(wide, 30)}\n2 Ibid., which says again what was said by the author in the first place.`,
        `${lines(text, 12)}\nAs was said.3\n\n3 See Bo Moe, Second Duties 14 (2003), at the very end of the book.`,
        `${lines(text, 12)}\nAs was said.4\n\n4 See Bo Moe, Third Duties 14 (2003), at the very end of the book.`,
      ].join('\f'),
    );
    expect(notes.map(({ spans }) => spans.length)).toEqual([2, 1, 1, 1]);
  });
});

describe('labels that a scan ran into the line before', () => {
  it('are told by their full stop where call-outs are misread', async () => {
    const body = 'The duty binds all.! Most states accept it,? and the rest\nwill in time.® It may yet.°';
    const { lines } = await split(
      page(body, '1. Lee, at 3 (noting the point). 2. Moe, supra note 1.\n3. See Lee.\n4. Id.'),
    );
    expect(lines).toEqual([
      '1: Lee, at 3 (noting the point).',
      '2: Moe, supra note 1.',
      '3: See Lee.',
      '4: Id.',
    ]);
  });
  it('may be garbled as well', async () => {
    const { notes } = await split(
      page(
        'One.32 Two.33 Three.34 Four.35',
        '32. Lee, First 12 (2001).\n33. Moe, at 3 (noting the policy). 314. Lee, supra note 32.\n35. Id.',
      ),
    );
    expect(notes.map(({ number, label }) => [number, label])).toEqual([
      [32, '32.'],
      [33, '33.'],
      [34, '314.'],
      [35, '35.'],
    ]);
  });
  it('may be the last of the document', async () => {
    const { lines } = await split(page('One.1 Two.2 Three.3', '1) Id.\n2) Lee, at 9. 3) See Moe.'));
    expect(lines).toEqual(['1: Id.', '2: Lee, at 9.', '3: See Moe.']);
  });
  it('are no volume of reports', async () => {
    const { lines } = await split(
      page('One.1 Two.2 Three.3', '1. Lee v. Moe, 9 Rep. 4 (1999). 2 F.3d 671 is alike.\n3. Id.'),
    );
    expect(lines).toEqual(['1: Lee v. Moe, 9 Rep. 4 (1999). 2 F.3d 671 is alike.', '2: ', '3: Id.']);
  });
});

describe('a page in columns', () => {
  const left =
    'The left column has a duty that\nbinds every member.1 It goes on to\nthe foot of its column.2 Then';
  const right = 'the right one takes the sentence up\nand calls its own.3 The last word is\nhere.4';
  const next = 'The next page is in columns too,\nof which the first calls.5 It is\nbrief.';
  const more = 'And the last of them ends here.6';
  const text = `${page(left, '1. Lee, First 12 (2001).\n2. Id. at 14.', right, '3. Moe, Second (2003).\n4. Id.')}\n\f${page(
    next,
    '5. Lee, at 4.',
    more,
    '6. Id.',
  )}`;
  it('has the notes of each under it', async () => {
    const { lines } = await split(text);
    expect(lines).toEqual([
      '1: Lee, First 12 (2001).',
      '2: Id. at 14.',
      '3: Moe, Second (2003).',
      '4: Id.',
      '5: Lee, at 4.',
      '6: Id.',
    ]);
  });
  it('has a body that goes on', async () => {
    const { calls, bodyText } = await split(text);
    expect(calls).toEqual(['1 member.', '2 column.', '3 own.', '4 here.', '5 calls.', '6 here.']);
    expect(bodyText).toContain('Then the right one takes the sentence up');
  });
});

describe('a text whose pages are not known', () => {
  const above =
    'The claim is late.1 It was filed in May,2 long after the period for such\nclaims had ended, and the court';
  const rest = 'It goes on for as long as a body does, which is longer than notes are\n'.repeat(16);
  const read = (first: string, second: string, below: string) =>
    split(`${above}\n1 ${first}\n2 ${second}\n${below}\n${rest}`);
  it('goes on below the notes with the sentence that they broke', async () => {
    const { lines, bodyText } = await read(
      'See Lee, First Duties 12 (2001).',
      'The clerk stamped it on the third of that month.',
      'must therefore dismiss it. The rule is old and knows few exceptions, none\nof which helps the claimant.',
    );
    expect(lines[1]).toBe('2: The clerk stamped it on the third of that month.');
    expect(bodyText).toContain('and the court must therefore dismiss it.');
  });
  it('goes on with a new paragraph', async () => {
    const { lines } = await read(
      'See Lee, First Duties 12 (2001).',
      'The clerk stamped it on the third of that month.',
      '    The rule is old and knows few exceptions, none of which helps the\nclaimant, who was warned, as the letter',
    );
    expect(lines[1]).toBe('2: The clerk stamped it on the third of that month.');
  });
  it('has the rest of a note that goes on behind an abbreviation', async () => {
    const { lines } = await read(
      'See Lee, First Duties 12 (2001).',
      'See Roe v. Moe Corp.\n(holding that a claim is late).',
      '    The rule is old.',
    );
    expect(lines[1]).toBe('2: See Roe v. Moe Corp. (holding that a claim is late).');
  });
  it('closes with a heading in capitals', async () => {
    const { lines } = await read(
      'See Lee, First Duties 12 (2001).',
      'The clerk stamped it on the third of that month.',
      'CONCLUSION\n\nThe claim is dismissed.',
    );
    expect(lines[1]).toBe('2: The clerk stamped it on the third of that month.');
  });
});

describe('notes that the house ends without a full stop', () => {
  const ends = ['A/HRC/22/1', 'Lee, at 4', 'A/63/10', 'Moe, Second (2003), p. 9', 'A/RES/60/1, para. 4'];
  const body = ends.map((_, at) => `The point is old.${at + 1}`).join(' ');
  it('are not taken for cut off', async () => {
    const { findings } = await split(page(body, ends.map((end, at) => `${at + 1} ${end}`).join('\n')));
    expect(findings).toEqual([]);
  });
  it('are, where they end midway', async () => {
    const cut = [...ends.slice(0, 4), 'See the report of the'];
    const { findings } = await split(page(body, cut.map((end, at) => `${at + 1} ${end}`).join('\n')));
    expect(findings.map(({ rule, note }) => [rule, note])).toEqual([['truncated-note', 5]]);
  });
  it('do not take the body of the next page', async () => {
    const next = 'The next page has its own words.6 They end.';
    const { lines } = await split(
      `${page(body, ends.map((end, at) => `${at + 1} ${end}`).join('\n'))}\n\f${page(next, '6 Ibid')}`,
    );
    expect(lines.slice(4)).toEqual(['5: A/RES/60/1, para. 4', '6: Ibid']);
  });
});

describe('a lost note', () => {
  const text = page('One.1 Two.2 Three.3 Four.4', '1. Id.\n\n2. Id. at 2.\n\n4. Id. at 4.');
  it('is known by its number and has no text', async () => {
    const { notes } = await split(text);
    expect(notes[2]).toMatchObject({ number: 3, label: null, spans: [], status: 'lost' });
  });
  it('is reported', async () => {
    const { findings } = await split(text);
    expect(findings.map(({ rule, note, message }) => [rule, note, message])).toEqual([
      ['missing-note', 3, 'Unexpected gap in the notes, expected note 3: compare with the original'],
    ]);
  });
  it('keeps its call-out', async () => {
    expect((await split(text)).calls).toContain('3 Three.');
  });
});

describe('misread call-outs', () => {
  it('are found by order and place', async () => {
    const { calls } = await split(
      page(
        'The duty binds all.! Most states accept it,? and the rest\nwill in time.® No court has said “no.”* It may yet.°',
        '1. Id.\n\n2. Id. at 2.\n\n3. See Lee.\n\n4. Id.\n\n5. Moe, supra note 3.',
      ),
    );
    expect(calls).toEqual(['1 all.', '2 it,', '3 time.', '4 “no.”', '5 yet.']);
  });
  it('are not the end of a quotation', async () => {
    const { calls } = await split(
      page(
        'He said “never.” She said “always.”” They said ‘perhaps.’\nIt was so.® The end came.!° Then all.!!',
        '8. Id.\n\n9. Id. at 2.\n\n10. See Lee.\n\n11. Id.',
      ),
    );
    expect(calls).toEqual(['8 “always.”', '9 so.', '10 came.', '11 all.']);
  });
});

describe('author’s notes', () => {
  const text = page(
    'A DUTY AND ITS LIMITS',
    'ANN LEE*',
    'The duty binds every member.1',
    '* Professor of Law. My thanks to Bo Moe.\n\n1. Id.',
  );
  it('have number 0', async () => {
    const { notes, lines } = await split(text);
    expect(lines).toEqual(['0: Professor of Law. My thanks to Bo Moe.', '1: Id.']);
    expect(notes[0]?.label).toBe('*');
  });
  it('may have their marks on lines of their own', async () => {
    const { lines } = await split(
      page('Ann Lee*\nOne.1', '*\n Professor of Law.\n1\n See Bo Moe, First Duties 12 (2001).'),
    );
    expect(lines).toEqual(['0: Professor of Law.', '1: See Bo Moe, First Duties 12 (2001).']);
  });
  it('are no bullets', async () => {
    const { lines } = await split(
      page('The points are these.1', '* First point\n* Second point', 'More text.', '1. Id.'),
    );
    expect(lines).toEqual(['1: Id.']);
  });
});

describe('numbers that begin again', () => {
  it('open a series', async () => {
    const { notes } = await split(
      `${page('One.1 Two.2', '1. Id.\n\n2. Lee.')}\n\f${page('Three.1 Four.2', '1. Moe.\n\n2. Id.')}`,
    );
    expect(notes.map(({ series, number }) => [series, number])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('endnotes', () => {
  it('are called far before', async () => {
    const words = 'The court went on with its reasons,\nand gave many more than it had to. '.repeat(50);
    const body = [1, 2, 3, 4].map((n) => `${words}It ended there.${n} Then it began.`).join('\n\n');
    const { lines, calls } = await split(page(body, '1 Id.\n2 Lee at 4.\n3 Id.\n4 Moe at 9.'));
    expect(lines).toEqual(['1: Id.', '2: Lee at 4.', '3: Id.', '4: Moe at 9.']);
    expect(calls).toHaveLength(4);
  });
  it('are no numbered lines, though many begin with a small letter', async () => {
    const numbers = Array.from({ length: 24 }, (_, at) => at + 1);
    const body = numbers.map((n) => `So it was held in the case.${n}`).join('\n');
    const list = numbers.map((n) => `${n} ${n % 2 === 0 ? 'ibid' : 'Lee, First Duties'} ${n + 40}.`);
    const { lines } = await split(page(body, 'Notes', list.join('\n')));
    expect(lines).toHaveLength(24);
  });
});

describe('no notes', () => {
  it('are made of a resolution’s paragraphs', async () => {
    const { notes } = await split(
      page(
        'The Security Council,',
        'Recalling its resolution 1593 (2005),',
        '1. Decides to refer the matter;',
        '2. Calls upon all states to co-operate;',
        '3. Requests the Secretary-General to report;',
        '4. Decides to remain seized of the matter.',
      ),
    );
    expect(notes).toEqual([]);
  });
  it('are made of a resolution’s paragraphs where it calls a note of its own', async () => {
    const { lines } = await split(
      page(
        'The Security Council,',
        'Recalling the Norvik Conventions of 12 August 1949, 1/ and its resolution 764 (1992),',
        '1. Reaffirms its call, in paragraph 5 of resolution 771 (1992), upon all states;',
        '2. Requests the Secretary-General to report pursuant to resolution 771 (1992);',
        '3. Decides to remain seized of the matter.',
        '1/ Norvik Treaty Series, vol. 75, Nos. 970-973.',
      ),
    );
    expect(lines).toEqual(['1: Norvik Treaty Series, vol. 75, Nos. 970-973.']);
  });
  it('are made of headings', async () => {
    const { notes } = await split(
      page(
        '1. Background',
        'The ship sank in 1999. See Exhibit A.1 at 3.',
        '2. Standard',
        'The rule is old.',
        '3. Analysis',
        'It fits.',
      ),
    );
    expect(notes).toEqual([]);
  });
  it('are made of the numbered lines of a pleading', async () => {
    const lines = Array.from(
      { length: 28 },
      (_, at) => `${at + 1}    ${at % 2 === 0 ? 'The plaintiff says' : 'so, and stands by it.'}`,
    );
    expect((await split(lines.join('\n'))).notes).toEqual([]);
  });
  it('leave their numbers out of what the lines say', async () => {
    const lines = Array.from({ length: 28 }, (_, at) =>
      at === 16
        ? '17  F.3d 1198, and so'
        : `${at + 1}    ${at === 15 ? 'it said in Roe, 311' : 'and stands by it,'}`,
    );
    expect((await split(lines.join('\n'))).bodyText).toContain('it said in Roe, 311 F.3d 1198, and so');
  });
  it('are made of numbered paragraphs beside real ones', async () => {
    const { lines } = await split(
      page(
        '1. The appeal is old.1',
        '2. The court heard it.2',
        '3. It fails.3',
        '1 Decision of 4 May.\n2 Id.\n3 Id. at 9.',
      ),
    );
    expect(lines).toEqual(['1: Decision of 4 May.', '2: Id.', '3: Id. at 9.']);
  });
});

describe('notes that nothing calls', () => {
  const body = 'The court sits at The Hague and has done so for long.';
  const list = [
    '1 See Ann Lee, First Duties 12 (2001).',
    '2 Id. at 14.',
    '3 Bob Roe, Last Duties 3 (2004).',
    '4 Id.',
  ];
  const notes = list.map((line) => line.replace(' ', ': '));
  it('are found under a heading that says so', async () => {
    expect((await split(page(body, 'Notes', ...list))).lines).toEqual(notes);
  });
  it('are found under “References” where one opens as only a note does', async () => {
    expect((await split(page(body, 'References', ...list))).lines).toEqual(notes);
  });
  it('are not seen in a list that has no such heading', async () => {
    expect((await split(page(body, 'The reasons', ...list))).notes).toEqual([]);
  });
});
