const LINES = {
  search: ['M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0z', 'm10.5 10.5 4 4'],
  close: ['M4 4l8 8M12 4l-8 8'],
  warn: ['M8 1.8 15 14H1z', 'M8 6.4v3.4M8 11.6v.4'],
  fit: ['M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4'],
} as const;

/** A sign of the interface, 16 px, silent for screen readers: the words stand beside it. */
export function Icon({ name }: { readonly name: keyof typeof LINES }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      {LINES[name].map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}
