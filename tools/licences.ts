/** Writes docs/licences.md anew. Run after the product's dependencies have changed. */
import { writeFileSync } from 'node:fs';
import { licencePage } from './licences/licence-pages';
import { shippedPackages } from './licences/shipped-packages';

writeFileSync('docs/licences.md', licencePage(shippedPackages('.')));
