import { graphOf, type SampleWork } from './graphs.js';

/** Works that several of the sample documents cite. */
const ROME_STATUTE: SampleWork = {
  keys: ['treaty:rome statute', 'series:2187 unts 90'],
  kind: 'treaty',
  label: 'Rome Statute',
  title: 'Rome Statute of the International Criminal Court',
  year: 1998,
  identifiers: [{ scheme: 'treaty-series', value: '2187 U.N.T.S. 90' }],
};
const BASHIR: SampleWork = {
  keys: ['docket:icc-02/05-01/09-302'],
  kind: 'case',
  label: 'Al-Bashir (South Africa)',
  title: 'Prosecutor v. Al-Bashir',
  year: 2017,
  institution: 'International Criminal Court',
  identifiers: [{ scheme: 'docket', value: 'ICC-02/05-01/09-302' }],
};
const GOWLLAND: SampleWork = {
  keys: ['article:gowlland-debbas 2010'],
  kind: 'article',
  label: 'Gowlland-Debbas',
  title: 'Security Council Referrals Revisited',
  year: 2010,
  container: 'Journal of Sanctions',
  authors: ['Gowlland-Debbas, Véra'],
};
const SMITH: SampleWork = {
  keys: ['article:smith duties to arrest'],
  kind: 'article',
  label: 'Smith',
  title: 'Duties to Arrest',
  year: 2018,
  authors: ['Smith, Ann'],
};

/** An article of 2018 that is a work itself; cites the treaty three times, the case twice, an article once. */
export const smith = graphOf({
  name: 'smith.txt',
  title: 'Duties to Arrest',
  year: 2018,
  authors: ['Ann Smith'],
  itself: 'Smith',
  works: { Rome: ROME_STATUTE, Bashir: BASHIR, Gowlland: GOWLLAND, Smith: SMITH },
  notes: [
    [
      { work: 'Rome', provision: 'art. 87(7)' },
      { work: 'Bashir', signal: 'See' },
    ],
    [{ work: 'Rome', form: 'id', text: 'Id.', provision: 'art. 87(7)', confidence: 0.7 }],
    [{ work: 'Gowlland' }, { work: 'Bashir', form: 'supra', text: 'Al-Bashir, supra note 1' }],
    [
      { either: ['Rome', 'Gowlland'], form: 'id', text: 'Ibid.' },
      { form: 'short', text: 'Nowhere' },
    ],
  ],
  body: [{ work: 'Rome', provision: 'art. 98' }],
});

/** A briefing of 2020 without a title of its own; cites the article of 2018 and the treaty. */
export const briefing = graphOf({
  name: 'briefing.md',
  year: 2020,
  works: { Smith: SMITH, Statute: { keys: ['series:2187 unts 90'], kind: 'treaty', label: 'ICC Statute' } },
  notes: [[{ work: 'Smith' }, { work: 'Statute' }], [{ work: 'Smith', form: 'supra', text: 'Smith (n 1)' }]],
});

/** A comment, year unknown, about one case that no other document cites, and the case of 2017. */
export const comment = graphOf({
  name: 'comment.txt',
  recognised: 0.72,
  title: 'Two Cases',
  itself: 'Comment',
  works: {
    Comment: {
      keys: ['article:two cases'],
      kind: 'article',
      label: 'Moe',
      title: 'Two Cases',
      authors: ['Moe, Bo'],
    },
    Lotus: { keys: ['case:lotus'], kind: 'case', label: 'Lotus', title: 'S.S. Lotus', year: 1927 },
    Bashir: BASHIR,
  },
  notes: [[{ work: 'Lotus' }, { work: 'Bashir' }], [{ work: 'Lotus', form: 'id', text: 'Id.' }]],
});
