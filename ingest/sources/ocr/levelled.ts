import { greyAt, type GreyImage } from './image.js';
import type { PixelBox } from './recognised.js';

/**
 * The picture turned about its middle so that lines which fall by `lean` for each pixel lie level. It is as large as
 * before: corners are lost, and others come in white.
 */
export function levelled(image: GreyImage, lean: number): GreyImage {
  const { width, height } = image;
  const pixels = new Uint8Array(width * height).fill(255);
  const frame: PixelBox = [0, 0, width, height];
  const cos = 1 / Math.hypot(1, lean);
  const sin = lean * cos;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [across, down] = [x - width / 2, y - height / 2];
      const fromX = width / 2 + across * cos - down * sin;
      const fromY = height / 2 + across * sin + down * cos;
      const isOn = fromX >= 0 && fromY >= 0 && fromX <= width - 1 && fromY <= height - 1;
      if (isOn) pixels[y * width + x] = greyAt(image, fromX, fromY, frame);
    }
  return { width, height, pixels };
}
