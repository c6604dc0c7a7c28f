import { CodeBlock, Stack, Text } from '@forge/react';
import type { TextFile } from '../resolver-types/answer';

/** A file to be copied: UI Kit can't hand over files. */
export function FileText({ file, lead }: { readonly file: TextFile; readonly lead: string }) {
  return (
    <Stack space="space.100">
      <Text>{lead}</Text>
      <CodeBlock text={file.text} language={file.mediaType === 'application/json' ? 'json' : 'text'} />
    </Stack>
  );
}
