import { Tag, TagGroup } from '@forge/react';

/** The words that a record is found by. */
export function TagLine({ tags }: { readonly tags: readonly string[] }) {
  return (
    <TagGroup>
      {tags.map((tag) => (
        <Tag key={tag} text={tag} />
      ))}
    </TagGroup>
  );
}
