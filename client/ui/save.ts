/** Hands a file that was made here to the browser, which keeps it where downloads go. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser reads it after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, LASTS);
}

/** Milliseconds until its memory is given back. */
const LASTS = 60_000;
