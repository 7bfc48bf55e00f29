/** Moves the focus among the elements that `selector` finds inside `root`; returns whether there was one to go to. */
export function walk(root: HTMLElement, selector: string, step: 1 | -1): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(selector)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (next === undefined) return false;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}
