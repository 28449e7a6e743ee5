/** The add-in's own files, from the addresses in the manifest, which name the server of the product, to the same files on this server. */
import type { FunctionMetadata } from '../headless/function-metadata';
import type { HostLanguage } from '../protocol/boot/boot-options';
import type { AddinManifest } from '../protocol/manifest/addin-manifest';
import { readManifest } from '../protocol/manifest/read-manifest';
import type { AddinFunctions } from './pane/pane-functions';

export interface Addin {
  readonly manifest: AddinManifest;
  readonly functions: AddinFunctions | null;
}

export async function loadAddin(language: HostLanguage): Promise<Addin> {
  const manifest = readManifest(await loadText('/addin/manifest.xml'), language);
  if (!manifest.functions) return { manifest, functions: null };
  const { namespace, metadataUrl } = manifest.functions;
  const metadata = JSON.parse(await loadText(addinUrl(metadataUrl))) as FunctionMetadata;
  return { manifest, functions: { namespace, metadata } };
}

export function addinUrl(url: string): string {
  return `/addin${new URL(url).pathname}`;
}

export async function loadText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}
