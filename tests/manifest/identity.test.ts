import { describe, test } from '@jest/globals';
import { developmentUrl, expectComplaint, replaced, without, type Breakage } from './broken-manifest';

const englishName = '<Override Locale="en-US" Value="Tidemark"/>';
const metadataOverride = `<bt:Override Locale="en-US" Value="${developmentUrl}/functions.json"/>`;
const namespaceString = '<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>';

describe('what the add-in is and needs', () => {
  const version = (text: string) => replaced('<Version>1.0.0.0<', `<Version>${text}<`);
  test.each<Breakage>([
    ['an id that is no GUID', replaced('6f0c1d0e-8a4b', 'tidemark'), /<Id>: must be a GUID, not "tidemark/],
    ['a version below 1.0', version('0.1.0.0'), /<Version>: must have four numbers .* not "0\.1\.0\.0"/],
    ['a version of three parts', version('1.0.0'), /<Version>: must have four numbers/],
    ['a version of five parts', version('1.0.0.0.0'), /<Version>: must have four numbers/],
    ['a version part of six digits', version('1.0.0.100000'), /at most five digits/],
    ['a version with a word', version('1.0.0.beta'), /<Version>: must have four numbers/],
    [
      'fewer rights than it needs',
      replaced('ReadWriteDocument', 'ReadDocument'),
      /<Permissions>: must be ReadWriteDocument/,
    ],
    ['an add-in for Word', replaced('Name="Workbook"', 'Name="Document"'), /<Host.*>: the add-in is for Excel only/],
    [
      'a newer Excel than agreed',
      replaced('"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.16"'),
      /<Set.*>: must ask for 1\.9, not for ExcelApi 1\.16/,
    ],
    [
      'no shared runtime asked for',
      without('<Set Name="SharedRuntime" MinVersion="1.1"/>'),
      /SharedRuntime 1\.1 must be required/,
    ],
    [
      'the same set twice',
      replaced('<Set Name="ExcelApi"', '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="ExcelApi"'),
      /SharedRuntime.*: this set is required already/,
    ],
    [
      'a least version that is none',
      replaced('DefaultMinVersion="1.1"', 'DefaultMinVersion="new"'),
      /<Sets>: DefaultMinVersion must be a version as 1\.1, not "new"/,
    ],
    [
      'custom functions as a requirement',
      replaced('<Set Name="ExcelApi"', '<Set Name="CustomFunctionsRuntime" MinVersion="1.1"/><Set Name="ExcelApi"'),
      /CustomFunctionsRuntime 1\.1 must not be required/,
    ],
  ])('%s is refused', expectComplaint);
});

describe('the two languages', () => {
  test.each<Breakage>([
    [
      'a third default language',
      replaced('<DefaultLocale>zh-CN', '<DefaultLocale>ja-JP'),
      /must be one of zh-CN, en-US, not "ja-JP"/,
    ],
    ['a name without English', without(englishName), /<DisplayName>: the Override for en-US is missing/],
    [
      'a label without English',
      without('<bt:Override Locale="en-US" Value="Open pane"/>'),
      /<String id="Pane.Label">: the Override for en-US is missing/,
    ],
    [
      'functions without English',
      without(metadataOverride),
      /<Url id="Functions.Metadata.Url">: the Override for en-US is missing/,
    ],
    [
      'a language without a country',
      replaced('Locale="en-US" Value="Tidemark"', 'Locale="en" Value="Tidemark"'),
      /the language "en" is not one of ours/,
    ],
    [
      'the default language again',
      replaced(englishName, `${englishName}<Override Locale="zh-CN" Value="潮位"/>`),
      /the default language needs no Override/,
    ],
    ['English twice', replaced(englishName, englishName + englishName), /a second Override for the same language/],
    [
      'a translated namespace',
      replaced(
        namespaceString,
        namespaceString.replace('/>', '><bt:Override Locale="en-US" Value="PLANS"/></bt:String>'),
      ),
      /namespace must be the same in all languages/,
    ],
  ])('%s is refused', expectComplaint);
});
