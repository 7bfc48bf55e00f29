/** Says that a change failed, and why. */
export function Unchanged({ failure }: { readonly failure: string | null }) {
  if (failure === null) return null;
  return (
    <p className="state fail" role="alert">
      <b className="attn-w">Nothing was changed.</b> {failure}
    </p>
  );
}
