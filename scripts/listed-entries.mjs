// The entries of real lists of sources: where each begins and ends in the text that `extract --with-text` prints, counted from
// the list's heading in UTF-16 units, its kind, its year, and the family name of its first author; null where it tells none.
// Origin: our own reading of the documents, entry by entry, never of what the program makes of them. Facts only; the documents
// themselves are no part of this repository.

/** By the document's name; `heading` is the list's, `floors` what a figure must reach, `rows` are in the order of the text. */
export const listedEntries = {
  'iacino-2024': {
    heading: 'VI. Bibliography',
    floors: {
      'entries found': 70,
      'sources that are entries': 92,
      'kind of those found': 79,
      'year of those found': 100,
      'first author of those found': 91,
    },
    rows: [
      [17, 41, 'web', null, null],
      [42, 281, 'web', null, null],
      [282, 344, 'web', null, null],
      [345, 407, 'web', null, null],
      [408, 708, 'chapter', 2024, 'Du'],
      [709, 1051, 'chapter', 2023, 'Chang'],
      [1052, 1240, 'article', 2020, 'Grisse'],
      [1241, 1505, 'article', 2023, 'Kugler'],
      [1506, 1818, 'chapter', 2012, 'Lin'],
      [1819, 2341, 'article', 2015, 'Bhattacharyya'],
      [2342, 2636, 'web', 2020, 'Jett'],
      [2637, 2895, 'article', 2020, 'Schöch'],
      [2896, 3078, 'chapter', 2021, 'Organisciak'],
      [3079, 3278, 'chapter', 2017, 'Organisciak'],
      [3279, 3647, 'article', 2022, 'Parulian'],
      [3648, 3855, 'article', 2011, 'Michel'],
      [3856, 4026, 'article', 2020, 'Richey'],
      [4027, 4168, 'chapter', 2018, 'El-Ebshihy'],
      [4169, 4521, 'chapter', 2021, 'Hessel'],
      [4522, 4610, 'report', null, 'Iacino'],
      [4611, 4747, 'report', 2025, 'Barth'],
      [4921, 5098, 'web', 2023, 'Baudry'],
      [5099, 5162, 'case', 2000, null],
      [5163, 5375, 'article', 2010, 'Senftleben'],
      [5376, 5526, 'article', null, 'Gervais'],
      [5527, 5579, 'chapter', 2024, 'Grübler'],
      [5580, 5634, 'chapter', 2022, 'Dreier'],
      [5635, 5821, 'book', 1921, 'Elster'],
      [5822, 6013, 'chapter', 2021, 'Carlini'],
      [6014, 6137, 'web', 2024, 'Du'],
      [6138, 6275, 'article', 2020, 'Senftleben'],
      [6276, 6475, 'article', 2025, 'Calvo Tello'],
      [6476, 6719, 'chapter', 2004, 'Burnard'],
      [6720, 7003, 'article', 2016, 'Wilkinson'],
    ],
  },
};
