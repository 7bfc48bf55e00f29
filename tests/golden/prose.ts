/** Sentences of our own that cite nothing. */
export const bodySentences: readonly string[] = [
  'The duty is plain enough in the text, and it has been stated so often that its limits are seldom examined.',
  'Whether a court may ask for more than the parties promised is another matter.',
  'States have answered the question in different ways, and few of them have given reasons.',
  'That view was shared by most of the delegations that spoke.',
  'The practice of the last twenty years points in both directions.',
  'A closer look at the drafting shows that the compromise was reached late and at some cost.',
  'It would be wrong to read too much into the silence of the text.',
  'Nothing in the structure of the agreement suggests that the drafters had forgotten the point.',
  'In the first of these cases the answer turned on the meaning of a single word.',
  'The second case went further, although the facts were almost the same.',
  'What the judges had in mind can only be guessed.',
  'Several writers have objected that this proves too much.',
  'The objection has force, but it does not touch the narrower ground of the decision.',
  'An official who acts for a state does not thereby cease to be a person.',
  'Immunity is a bar to proceedings and not a licence.',
  'The executive was content to leave the matter to the courts.',
  'Later decisions have followed the same path without much discussion.',
  'One may doubt whether consent given in advance can be as wide as that.',
  'The argument from necessity was made, and rejected, on both occasions.',
  'Since then the number of requests has grown, while the number of arrests has not.',
  'By 2010 the question had reached three continents.',
  'On 4 March 2009 the matter ceased to be one of theory.',
  'The rule applies in time of peace and in time of war.',
  'It follows that the host must choose between two of its promises.',
  'No such clause is found in the earlier instruments.',
  'The better reading gives effect to both provisions.',
];

/** Sentences of a judgment's body, with dockets and numbers such as courts give there. */
export const courtSentences: readonly string[] = [
  'On 29 January 2009 the Chamber issued decision ICC-01/05-01/08-388, in which it declined jurisdiction.',
  'In filing ICC-01/05-01/08-3079-Corr the Defence submits that 14 witnesses were not heard.',
  'Article 67(1)(c) of the Statute gives the accused a right to be tried without undue delay.',
  'The Chamber recalls that regulation 23bis of the Regulations of the Court applies.',
  'Witness P-23 testified on 21 days between 2010 and 2012.',
  'The Prosecution filed 733 items of evidence, among them EVD-T-OTP-00001.',
  'Pursuant to rule 68 of the Rules, 5 statements were introduced.',
  'The Appeals Chamber dismissed the appeal (ICC-01/05-01/08-1386 OA5 OA6), and the matter was sent back.',
];

/** Sentences that stand in notes beside citations. */
export const noteSentences: readonly string[] = [
  'The point has been doubted.',
  'The judgment does not explain why.',
  'This was a minority view at the time.',
  'The passage was omitted from the later edition.',
  'Practice has not been uniform.',
  'The same is true of the older agreements.',
  'The question was left open.',
  'It is not suggested that the two situations are alike.',
];

/** Notes without any citation. */
export const proseNotes: readonly string[] = [
  'The author took part in some of the meetings described here and writes from memory.',
  'The term is used here in its ordinary sense and without prejudice to the debate about its scope.',
  'Figures are rounded; they exclude requests that were later withdrawn.',
  'This is not to say that the rule is without exceptions.',
  'Emphasis has been added throughout.',
];

/** "For a different view, see X": what stands before a signal in lower case. */
export const leadIns: readonly string[] = [
  'For a different view, ',
  'On the history of the rule, ',
  'For an overview, ',
  'On this point, ',
];

export const parentheticals: readonly string[] = [
  'arguing that the rule is narrower than it looks',
  'describing the negotiations',
  'discussing the earlier practice',
  'rejecting the same argument',
  'noting that no state objected',
  'emphasis added',
  'collecting cases',
  'explaining why the duty is owed to all parties',
];

export const headings: readonly string[] = [
  'The Duty and Its Limits',
  'What the Text Says',
  'Practice',
  'Immunity before Courts',
  'The Response of States',
  'An Assessment',
  'Conclusion',
];

export const titles: readonly string[] = [
  'The Limits of a Promise: Cooperation after the Founding Years',
  'Borders, Warrants and the Law of Guests',
  'Asking States for Help: A Short History of a Long Duty',
  'Immunity in Three Registers',
  'Reading Silence in the Law of Treaties',
];

/** Notes of the author on himself, marked by * and no numbered notes. */
export const authorNotes: readonly string[] = [
  '* Professor of Law. The author thanks the participants of a workshop held in spring for their comments.',
  '* Reader in Public International Law. All errors are mine.',
];
