// ZIP keeps a time for each file twice: before its bytes, and in the list at the end (APPNOTE 4.3).
const endOfList = { signature: 0x06054b50, entries: 10, list: 16, length: 22 } as const;
const inList = {
  signature: 0x02014b50,
  time: 12,
  name: 28,
  extra: 30,
  comment: 32,
  file: 42,
  length: 46,
} as const;
const beforeFile = { time: 10 } as const;
// The first of January 1980 at midnight, the earliest that a ZIP file can hold.
const noTime = 0x00210000;

/** The same ZIP file as if its parts had been packed at the beginning of time. Nothing is packed again. */
export function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endOfList.length;
  if (view.getUint32(end, true) !== endOfList.signature)
    throw new Error('The ZIP file has no end that we know.');
  let at = view.getUint32(end + endOfList.list, true);
  for (let left = view.getUint16(end + endOfList.entries, true); left > 0; left--) {
    if (view.getUint32(at, true) !== inList.signature)
      throw new Error('The list of the ZIP file is damaged.');
    view.setUint32(at + inList.time, noTime, true);
    view.setUint32(view.getUint32(at + inList.file, true) + beforeFile.time, noTime, true);
    const lengths = [inList.name, inList.extra, inList.comment].map((place) =>
      view.getUint16(at + place, true),
    );
    at += lengths.reduce((sum, length) => sum + length, inList.length);
  }
  return bytes;
}
