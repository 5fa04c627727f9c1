import encodeQR from 'qr';

/** An address as a QR code, and as somebody would read it out. */
export function whereOnline(url: string): {
  readonly url: string;
  readonly address: string;
  readonly qr: string;
} {
  return {
    url,
    address: url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    // The quiet zone that scanners need is part of the picture: 4 modules.
    qr: encodeQR(url, 'svg', { ecc: 'medium', border: 4 }),
  };
}
