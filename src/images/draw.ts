import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Draws the images that some readers of the site take only as PNG. Run after a change of an SVG; the results are committed. */
const to = (name: string) => join(import.meta.dirname, '../../public', name);

async function draw(svg: string, name: string, width: number, viewWidth: number): Promise<void> {
  await sharp(Buffer.from(svg), { density: (72 * width) / viewWidth })
    .resize(width)
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(to(name));
}

// Systems cut the corners off themselves.
const icon = readFileSync(to('icon.svg'), 'utf8').replace(/ rx="\d+"/, '');
await draw(icon, 'apple-touch-icon.png', 180, 32);
await draw(icon, 'icon-192.png', 192, 32);
await draw(icon, 'icon-512.png', 512, 32);
await draw(readFileSync(join(import.meta.dirname, 'social.svg'), 'utf8'), 'social.png', 1200, 1200);
