/** Said by screen readers when it changes; seen by nobody. */
export function Said({ children }: { readonly children: string }) {
  return (
    <p className="vh" role="status" aria-live="polite">
      {children}
    </p>
  );
}
