/** The licences of what ships, as a page of the documentation and as the texts that go along with the product. */
import type { ShippedPackage } from './shipped-packages';

const head = `# Licences of what ships

Tidemark itself: MIT ([LICENSE](../LICENSE)). Its scripts hold code of these packages and of no other; the build puts their
licence texts beside the scripts (\`licences.txt\`). office.js is not among them: it comes from Microsoft's server, or from a
copy that an office makes for itself, under Microsoft's own terms.

Made by \`npm run licences\`.
`;

export function licencePage(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => [`${name} ${version}`, licence] as const);
  const width = (column: 0 | 1, title: string) => Math.max(title.length, ...rows.map((row) => row[column].length));
  const [first, second] = [width(0, 'package'), width(1, 'licence')];
  const line = (name: string, licence: string) => `| ${name.padEnd(first)} | ${licence.padEnd(second)} |`;
  const table = [
    line('package', 'licence'),
    line('-'.repeat(first), '-'.repeat(second)),
    ...rows.map(([name, licence]) => line(name, licence)),
  ];
  return `${head}\n${table.join('\n')}\n`;
}

/** Packages that share a text to the letter stand above it together. */
export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of packages) {
    const key = text ?? `${licence} (the package brings no text of its own)`;
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version}`]);
  }
  return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}
