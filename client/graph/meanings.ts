/** What signs of the graph mean, on screen and in a picture to take along. */
export const MEANINGS = {
  doc: 'document of the collection',
  size: 'size: times cited',
  width: 'width: citations',
  fold: 'more works, not drawn',
  halo: 'selected',
  haloAmongOthers: 'selected, its links darker',
  chosen: 'selected link, n citations',
} as const;
