/** All that can be said about a manifest without asking a server; Microsoft's online validator stays a manual step. */
import { existsSync, readFileSync } from 'node:fs';
import { checkAddresses, checkAppDomains } from './check-addresses';
import { checkAttributes } from './check-attributes';
import { checkCommands, checkControlIds } from './check-commands';
import { checkElements } from './check-elements';
import { checkFunctions } from './check-functions';
import { checkIconFiles, checkIconSizes } from './check-icons';
import { checkHost, checkIdentity, checkRequirements } from './check-identity';
import { checkLanguages, checkNamespaceIsUntranslated } from './check-languages';
import { checkLengths } from './check-lengths';
import { checkNamespaces } from './check-namespaces';
import { checkReading } from './check-reading';
import { checkResources } from './check-resources';
import { checkRuntime } from './check-runtime';
import { parseManifest, type ManifestDocument, type ManifestRule } from './manifest-document';
import type { ServedFiles } from './served-files';

const rules: readonly ManifestRule[] = [
  checkElements,
  checkAttributes,
  checkNamespaces,
  checkIdentity,
  checkHost,
  checkRequirements,
  checkLanguages,
  checkNamespaceIsUntranslated,
  checkLengths,
  checkResources,
  checkAddresses,
  checkAppDomains,
  checkIconSizes,
  checkIconFiles,
  checkRuntime,
  checkCommands,
  checkControlIds,
  checkFunctions,
];

/** Sentences, each beginning with its place; none means that the manifest is sound. */
export async function checkManifest(path: string, files: ServedFiles): Promise<string[]> {
  if (!existsSync(path)) return [`${path}: there is no such file.`];
  let manifest: ManifestDocument;
  try {
    manifest = parseManifest(path, readFileSync(path, 'utf8'), files);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return [...rules.flatMap((rule) => rule(manifest)), ...(await checkReading(manifest))];
}
