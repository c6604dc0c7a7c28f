import { Pressable, Text, xcss } from '@forge/react';

const BARE = xcss({ backgroundColor: 'color.background.neutral.subtle', padding: 'space.0' });

/** Words that open something on the same surface, looking like the link that they are. */
export function Opens({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }) {
  return (
    <Pressable xcss={BARE} onClick={onOpen}>
      <Text color="color.link">{text}</Text>
    </Pressable>
  );
}
