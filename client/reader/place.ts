/** A paragraph's height and its notes, in pixels. `wanted` is from the paragraph's top. */
export interface Measured {
  readonly height: number;
  readonly notes: readonly { readonly wanted: number; readonly height: number }[];
}

export interface Placed {
  /** Space to add above the paragraph. */
  readonly gap: number;
  /** Top of each note, from the paragraph's top. */
  readonly tops: readonly number[];
}

/**
 * Puts notes beside their call-outs: a note starts at the line of its call-out and moves down only when it would
 * touch the note above. Where notes run more than `drift` behind the text, the text waits for them.
 */
export function placeNotes(blocks: readonly Measured[], between: number, drift: number): readonly Placed[] {
  let top = 0;
  let bottom = -Infinity;
  return blocks.map((block) => {
    const gap = block.notes.length === 0 ? 0 : Math.max(0, bottom - top - drift);
    top += gap;
    const tops = block.notes.map((note) => {
      const y = Math.max(top + note.wanted, bottom);
      bottom = y + note.height + between;
      return y - top;
    });
    top += block.height;
    return { gap, tops };
  });
}
