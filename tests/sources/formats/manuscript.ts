import type { Article } from '../pdf/typesetter.js';

/** Sentences that carry the calls of the notes below, over and over: two paragraphs of body to three notes. */
const BODY = [
  'The duty to cooperate binds every party, and no office stands above it[CALL], whatever a government may say of it',
  'Whether an immunity is a shield or a delay was asked early, and the first chamber answered it in one sentence',
  'The council may refer what no treaty reaches[CALL] and has done so twice',
  'A request that is not answered within the time that it sets is taken for a refusal by some registries and for silence by others',
  'Domestic courts read the same words in their own light',
  'What the drafters left open, practice has closed[CALL] with little noise and less reasoning',
];

const NOTES = [
  'Rome Statute of the International Criminal Court art. 27(2), July 17, 1998, 2187 U.N.T.S. 90.',
  "Dapo Akande, _The Legal Nature of Security Council Referrals_, 7 J. Int'l Crim. Just. 333, 340 (2009) [hereinafter Akande, _Legal Nature_].",
  '_Id._ at 342.',
  'S.C. Res. 1593, ¶ 2, U.N. Doc. S/RES/1593 (Mar. 31, 2005).',
  '_See_ Arrest Warrant of 11 April 2000 (Dem. Rep. Congo v. Belg.), Judgment, 2002 I.C.J. Rep. 3, ¶ 61 (Feb. 14).',
  'Rome Statute, _supra_ note 1, art. 98(1); Akande, _Legal Nature_, _supra_ note 2, at 345.',
  '_See, e.g._, Antonio Cassese, _International Criminal Law_ 312 (2d ed. 2008); Leila Nadya Sadat, _The International Criminal Court and the Transformation of International Law_ 201 (2002). The two of them start from the same premise and come to opposite ends; the difference lies in what each takes the words of the treaty to be for, and neither of them says so in as many words. A reader who wants the whole of the quarrel finds it in the reviews that followed, some of which are longer than the chapters that they are about, and one of which was answered in turn.',
  'Cassese, _supra_ note 7, at 314.',
  '_Id._',
  'Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).',
  'S.C. Res. 1593, _supra_ note 4, ¶ 6. _But see_ S.C. Res. 1970, ¶ 5, U.N. Doc. S/RES/1970 (Feb. 26, 2011) (setting out a duty to cooperate fully).',
  'Sadat, _supra_ note 7, at 203-05.',
];

/** Three paragraphs a round; a call-out stands for each note, in order. */
function paragraphsOf(rounds: number): string[] {
  let note = 0;
  const called = (text: string) => text.replace('[CALL]', () => `[^${++note}]`);
  return Array.from({ length: rounds * 2 }, (_, at) =>
    BODY.slice((at % 2) * 3, (at % 2) * 3 + 3)
      .map((sentence) => `${called(sentence)}.`)
      .join(' '),
  );
}

/** A document of ours with twelve notes: all forms of citation, a note of many lines. */
export const MANUSCRIPT: Article = {
  title: 'No Office Above the Duty',
  byline: 'By Ann Lee',
  paragraphs: paragraphsOf(4),
  notes: NOTES,
};
