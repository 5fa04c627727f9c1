import { sizeOfPicture } from '#model/picture-size';
import type { Problem } from '#model/problem';
import { error } from './check.ts';

/** More than this takes long on a telephone, for a picture the height of two lines. */
const mostBytes = 200_000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// What an SVG file can do beside being a picture. A logo needs none of it.
const unsafe: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a script', /<script\b|\son\w+\s*=|javascript:/i],
  ['a part of a web page', /<foreignObject\b|<iframe\b/i],
  ['a document type with entities', /<!ENTITY\b|<!DOCTYPE[^>]*\[/i],
  [
    'something from elsewhere',
    /(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|["']|data:image\/)|@import\b/i,
  ],
];

/** Whether the bytes of a logo are a picture of its kind, small, and nothing but a picture. */
export function siteLogo(file: string, bytes: Uint8Array): Problem[] {
  const refuse = (message: string, hint: string) => [error('unusable-logo', ['logo', 'file'], message, hint)];
  if (bytes.length > mostBytes)
    return refuse(
      `The logo has ${Math.ceil(bytes.length / 1000)} kB; it may have ${mostBytes / 1000}.`,
      'Save it smaller: about 120 pixels high is enough, or use an SVG file.',
    );
  if (/\.png$/i.test(file))
    return pngSignature.every((byte, i) => bytes[i] === byte)
      ? []
      : refuse('The logo is called .png but is no PNG picture.', 'Save it again as PNG.');
  const text = new TextDecoder().decode(bytes);
  if (!/<svg\b/i.test(text))
    return refuse('The logo is called .svg but is no SVG picture.', 'Save it again as SVG.');
  if (!sizeOfPicture(file, bytes))
    return refuse(
      'The logo does not say how wide and high it is.',
      'Add viewBox to its first line, such as viewBox="0 0 320 80".',
    );
  const found = unsafe.find(([, pattern]) => pattern.test(text));
  return found
    ? refuse(`The logo holds ${found[0]}.`, 'Save it as “plain SVG”, with its pictures and fonts inside.')
    : [];
}
