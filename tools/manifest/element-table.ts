/**
 * The elements this manifest may hold, in the order Excel demands (Office Add-ins documentation, "manifest element ordering").
 * A name stands once; `?` at most once, `+` at least once, `*` any number. `Name[type]` is an element with that xsi:type.
 */
import type { Element } from '@xmldom/xmldom';

export const childTable: Readonly<Record<string, string>> = {
  'OfficeApp[TaskPaneApp]':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides[VersionOverridesV1_0]': 'Description? Hosts Resources',
  'Host[Workbook]': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'CustomTab',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control[Button]': 'Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action[ExecuteFunction]': 'FunctionName',
  'Action[ShowTaskpane]': 'TaskpaneId? SourceLocation Title?',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
  Image: 'Override*',
  Url: 'Override*',
  String: 'Override*',
};

/** What an element must carry; `text` is text between its tags. `Parent/Name` comes before `Name`. */
const contentTable: Readonly<Record<string, string>> = {
  Id: 'text',
  Version: 'text',
  ProviderName: 'text',
  DefaultLocale: 'text',
  Permissions: 'text',
  AppDomain: 'text',
  FunctionName: 'text',
  TaskpaneId: 'text',
  'OfficeApp/DisplayName': 'DefaultValue',
  'OfficeApp/Description': 'DefaultValue',
  'OfficeApp/IconUrl': 'DefaultValue',
  'OfficeApp/HighResolutionIconUrl': 'DefaultValue',
  'OfficeApp/SupportUrl': 'DefaultValue',
  'DefaultSettings/SourceLocation': 'DefaultValue',
  Set: 'Name MinVersion',
  Override: 'Locale Value',
  Runtime: 'resid lifetime',
  SourceLocation: 'resid',
  Namespace: 'resid',
  FunctionFile: 'resid',
  LearnMoreUrl: 'resid',
  Label: 'resid',
  Title: 'resid',
  Description: 'resid',
  CustomTab: 'id',
  Group: 'id',
  Control: 'id',
  'Icon/Image': 'size resid',
  'Images/Image': 'id DefaultValue',
  Url: 'id DefaultValue',
  String: 'id DefaultValue',
};

export function contentOf(element: Element): readonly string[] {
  const name = element.localName ?? '';
  const row = contentTable[`${element.parentElement?.localName}/${name}`] ?? contentTable[name];
  return row?.split(' ') ?? [];
}
