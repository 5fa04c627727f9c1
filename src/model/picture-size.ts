interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height of an SVG or PNG picture, so that a page does not jump when it comes; undefined where it says none. */
export function sizeOfPicture(file: string, bytes: Uint8Array): PictureSize | undefined {
  if (!/\.png$/i.test(file)) return sizeOfSvg(new TextDecoder().decode(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
}

function sizeOfSvg(text: string): PictureSize | undefined {
  const [, box = ''] = /<svg\b[^>]*\bviewBox\s*=\s*["']([^"']*)["']/i.exec(text) ?? [];
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
