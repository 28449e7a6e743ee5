/** Checks the functions' metadata, as the build would write them, against Excel's rules; exit code 1 if one is broken. */
import { functionsMetadata } from '../src/functions/metadata';
import { checkMetadata, type Metadata } from './metadata/check-metadata';

const complaints = checkMetadata({
  'en-US': functionsMetadata('en-US') as Metadata,
  'zh-CN': functionsMetadata('zh-CN') as Metadata,
});

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
