interface Numbered {
  readonly number: number;
  readonly series: number;
  readonly id: string;
}

/** The name of a note within its page: n52, or n52-1 in a second count; author's notes go by their id. */
export function anchorOf(note: Numbered): string {
  if (note.number === 0) return `n0-${note.id.replace(/[^A-Za-z0-9]/g, '')}`;
  return note.series === 0 ? `n${String(note.number)}` : `n${String(note.number)}-${String(note.series)}`;
}

/** Brings a note into view, below the bar. */
export function goToNote(anchor: string): void {
  const note = document.getElementById(anchor);
  if (note === null) return;
  const callOut = document.getElementById(`c${anchor}`);
  const target =
    callOut !== null && callOut.offsetParent !== null && matchMedia('(min-width: 701px)').matches
      ? callOut
      : note;
  target.scrollIntoView({ block: 'center' });
}

/** To the next or the last note on the page, and the focus with it. */
export function stepNote(root: HTMLElement | null, step: 1 | -1): void {
  move(root, '.note > a.no', step);
}

/** To the next or the last citation, in the order of the page. */
export function stepCitation(root: HTMLElement | null, step: 1 | -1): void {
  move(root, 'a.c', step);
}

/** The page that is being read: the last one that begins above the middle of the screen, else the first. */
export function pageOnScreen(root: HTMLElement | null): number {
  const begun = [...(root?.querySelectorAll<HTMLElement>('button.pg') ?? [])].filter(
    (mark) => mark.getBoundingClientRect().top < innerHeight / 2,
  );
  return Number(begun.at(-1)?.dataset['page'] ?? 1);
}

function move(root: HTMLElement | null, selector: string, step: 1 | -1): void {
  if (root === null) return;
  const stops = [...root.querySelectorAll<HTMLElement>(selector)];
  const focused = stops.findIndex((stop) => stop === document.activeElement);
  const next = focused < 0 ? firstOnScreen(stops) : stops[focused + step];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  const { top, bottom } = next.getBoundingClientRect();
  if (top < 180 || bottom > innerHeight - 60) next.scrollIntoView({ block: 'center' });
}

function firstOnScreen(stops: readonly HTMLElement[]): HTMLElement | undefined {
  return stops.find((stop) => stop.getBoundingClientRect().top > 140) ?? stops[0];
}
