import { useLayoutEffect, type RefObject } from 'react';
import { placeNotes, type Measured } from './place.js';

const BETWEEN = 7;
const DRIFT = 420;

/** Puts the notes beside their call-outs, again whenever widths, fonts or the content change. */
export function usePlacedNotes(page: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const root = page.current;
    if (root === null) return;
    let last = '';
    const arrange = () => {
      place(root);
      last = faceOf(root);
    };
    arrange();
    const observer = new ResizeObserver(() => {
      if (faceOf(root) !== last) arrange();
    });
    observer.observe(root);
    for (const note of root.querySelectorAll('.n-text')) observer.observe(note);
    void document.fonts.ready.then(arrange);
    return () => {
      observer.disconnect();
    };
  }, [page, content]);
}

/** What the placing depends on; it must not depend on what the placing changes. */
function faceOf(root: HTMLElement): string {
  const texts = [...root.querySelectorAll<HTMLElement>('.n-text')].map((note) => note.offsetHeight);
  return `${String(root.clientWidth)} ${texts.join(',')}`;
}

function place(root: HTMLElement): void {
  const blocks = [...root.querySelectorAll<HTMLElement>('.blk')];
  const wide = matchMedia('(min-width: 701px)').matches && !matchMedia('print').matches;
  root.classList.toggle('placed', wide);
  if (!wide) {
    for (const block of blocks) release(block);
    return;
  }
  for (const block of blocks) block.style.marginTop = '';
  const measured = blocks.map(measure);
  const placed = placeNotes(measured, BETWEEN, DRIFT);
  let lowest = 0;
  let top = 0;
  blocks.forEach((block, index) => {
    const { gap, tops } = placed[index] ?? { gap: 0, tops: [] };
    const { height, notes } = measured[index] ?? { height: 0, notes: [] };
    block.style.marginTop = gap > 0 ? `${String(gap)}px` : '';
    notesOf(block).forEach((note, at) => {
      note.style.top = `${String(tops[at] ?? 0)}px`;
      lowest = Math.max(lowest, top + gap + (tops[at] ?? 0) + (notes[at]?.height ?? 0));
    });
    top += gap + height;
  });
  root.style.paddingBottom = `${String(Math.max(0, lowest - top) + 48)}px`;
}

function notesOf(block: HTMLElement): readonly HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>(':scope > .notes > li.note')];
}

function measure(block: HTMLElement): Measured {
  const { top } = block.getBoundingClientRect();
  const notes = notesOf(block).map((note) => {
    const callOut = document.getElementById(note.dataset['call'] ?? '');
    const margin = note.querySelector<HTMLElement>(':scope > .mar');
    return {
      wanted: callOut === null ? 0 : Math.max(0, callOut.getBoundingClientRect().top - top - 7),
      height: Math.max(note.offsetHeight, margin?.offsetHeight ?? 0),
    };
  });
  return { height: block.offsetHeight, notes };
}

function release(block: HTMLElement): void {
  block.style.marginTop = '';
  for (const note of notesOf(block)) note.style.top = '';
}
