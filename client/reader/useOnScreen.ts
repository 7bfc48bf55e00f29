import { useEffect, useState, type RefObject } from 'react';

/** First and last number of the notes that are on screen; null where none is. */
export function useOnScreen(
  root: RefObject<HTMLElement | null>,
  content: unknown,
): readonly [number, number] | null {
  const [range, setRange] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const notes = [...(root.current?.querySelectorAll<HTMLElement>('li.note') ?? [])];
    const order = new Map(notes.map((note, index) => [note, index]));
    const seen = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const index = order.get(entry.target as HTMLElement);
          if (index === undefined) continue;
          if (entry.isIntersecting) seen.add(index);
          else seen.delete(index);
        }
        const all = [...seen];
        setRange(all.length === 0 ? null : [Math.min(...all), Math.max(...all)]);
      },
      { rootMargin: '-120px 0px 0px 0px' },
    );
    for (const note of notes) observer.observe(note);
    return () => {
      observer.disconnect();
    };
  }, [root, content]);
  return range;
}
