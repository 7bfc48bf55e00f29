// Origin: the usual citation of old treatises; facts only. Sorted by the first spelling.

/** A treatise cited by letters: spellings (folded letters only), author, title. */
interface TreatiseRow {
  readonly spellings: readonly string[];
  readonly author: string;
  readonly title: string;
}

// prettier-ignore
export const treatises: readonly TreatiseRow[] = [
  { spellings: ['bacabr', 'baconabr', 'baconsabr'], author: 'Bacon', title: 'Abridgment' },
  { spellings: ['blackcom', 'blcom', 'blackstonecom', 'blackstonescom', 'blackstonescommentaries', 'blackscom', 'blcomm', 'blackcomm', 'blackstonecommentaries'], author: 'Blackstone', title: 'Commentaries' },
  { spellings: ['chitpl', 'chittypl', 'chittyspl'], author: 'Chitty', title: 'Pleading' },
  { spellings: ['coinst', 'cokesinst', 'inst'], author: 'Coke', title: 'Institutes' },
  { spellings: ['colitt', 'cokelitt', 'cokeonlittleton'], author: 'Coke', title: 'Littleton' },
  { spellings: ['comdig', 'comynsdig'], author: 'Comyns', title: 'Digest' },
  { spellings: ['cooleyconstlim', 'cooleyconstitutionallimitations', 'coolconstlim'], author: 'Cooley', title: 'Constitutional Limitations' },
  { spellings: ['ellrep', 'elliotdeb', 'elliotsdebates', 'elldeb', 'elliotsdeb'], author: 'Elliot', title: 'Debates' },
  { spellings: ['fed', 'federalist', 'thefederalist'], author: 'Hamilton, Madison and Jay', title: 'The Federalist' },
  { spellings: ['greenlev', 'greenleafev', 'greenleafonevidence', 'greenlevid'], author: 'Greenleaf', title: 'Evidence' },
  { spellings: ['halepc', 'halespc', 'hpc'], author: 'Hale', title: 'Pleas of the Crown' },
  { spellings: ['hawkpc', 'hawkinspc'], author: 'Hawkins', title: 'Pleas of the Crown' },
  { spellings: ['kentcom', 'kentscom', 'kentscommentaries', 'kentcomm', 'kentscomm', 'kentcommentaries'], author: 'Kent', title: 'Commentaries' },
  { spellings: ['storyconst', 'storyontheconstitution', 'storyonconst', 'storyscommentaries', 'storyoncommentaries', 'storycomm'], author: 'Story', title: 'Commentaries on the Constitution' },
  { spellings: ['storyeqjur', 'storyeq'], author: 'Story', title: 'Equity Jurisprudence' },
  { spellings: ['vatt', 'vattel', 'vattellawofnations', 'vatteltitle'], author: 'Vattel', title: 'Law of Nations' },
  { spellings: ['vinabr', 'vinersabr'], author: 'Viner', title: 'Abridgment' },
  { spellings: ['wheatintlaw', 'wheatonintlaw', 'wheatonsinternationallaw', 'wheatonselements'], author: 'Wheaton', title: 'International Law' },
];
