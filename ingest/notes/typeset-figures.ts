/** What scans read for small figures. */
const LOOKS: Readonly<Record<string, string>> = {
  '!': '1',
  "'": '1',
  '?': '7',
  B: '8',
  I: '1',
  O: '0',
  S: '5',
  Z: '2',
  g: '9',
  i: '1',
  l: '1',
  o: '0',
  s: '5',
  z: '2',
  '|': '1',
  '’': '1',
};

/** A raised word as a number, figures put for look-alikes: "l2" is 12, "4'" is 41; null where it is none. */
export function figuresIn(printed: string): string | null {
  const bare = printed.trim().replace(/[.,]$/, '');
  const figures = [...bare].map((sign) => LOOKS[sign] ?? sign).join('');
  return /^[1-9]\d{0,2}$/.test(figures) ? figures : null;
}
