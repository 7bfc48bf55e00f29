// What a worse scanner makes of a page: fewer dots, a page that lies askew, grain.

/**
 * The picture at `share` of its size (1: as it is), turned by `degrees` about its middle on white, with grain of up to
 * `grain` in 255. The same picture and wishes give the same.
 */
export function worsePicture({ width, height, pixels }, { share = 1, degrees = 0, grain = 0 }) {
  const [wide, high] = [Math.round(width * share), Math.round(height * share)];
  const turned = new Uint8Array(wide * high);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) / share, Math.sin(angle) / share];
  const random = grains();
  for (let y = 0; y < high; y += 1) {
    const dy = y - high / 2;
    for (let x = 0; x < wide; x += 1) {
      const dx = x - wide / 2;
      const grey = at(width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos);
      turned[y * wide + x] = Math.max(0, Math.min(255, grey + grain * (2 * random() - 1)));
    }
  }
  return { width: wide, height: high, pixels: turned };

  /** Between four dots, by how near they are. */
  function at(x, y) {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
    const [right, below] = [x - left, y - top];
    const first = top * width + left;
    const upper = pixels[first] * (1 - right) + pixels[first + 1] * right;
    const lower = pixels[first + width] * (1 - right) + pixels[first + width + 1] * right;
    return upper * (1 - below) + lower * below;
  }
}

/** Numbers from 0 to 1 (mulberry32), always the same ones. */
function grains() {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
