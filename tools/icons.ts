/** Draws the icons: each SVG of assets/ as PNG in every size that the manifest asks for. Run by hand after a drawing changed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSizes } from './manifest/icon-sizes';

const folder = 'assets';

for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of iconSizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(folder, file.replace('.svg', `-${size}.png`)), png);
  }
}
