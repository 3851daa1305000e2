import { forHeader } from './content-security-policy.ts';

/** The response headers, as Netlify, Cloudflare and our own server read them from `_headers`. */
export const writeHostHeaders = (
  policy: string,
): string => `# Response headers, read by Netlify, Cloudflare and our own server. No two blocks that match
# one address may set the same header: some hosts replace the first value, others join both.

/*
  Content-Security-Policy: ${forHeader(policy)}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/*.md
  Content-Type: text/markdown; charset=utf-8

/*.xml
  Content-Type: application/xml; charset=utf-8

/*.csv
  Content-Type: text/csv; charset=utf-8

/data/*
  Access-Control-Allow-Origin: *
`;
