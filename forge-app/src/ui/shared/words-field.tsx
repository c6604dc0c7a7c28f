import { useState } from 'react';
import { LineField } from './typed-fields';

/** What stands between commas, each once. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[,、]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== '');
}

/** Words with commas between them. What is typed stays as it is typed. */
export function WordsField({
  id,
  label,
  help,
  words,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly words: readonly string[];
  readonly onChange: (words: string[]) => void;
}) {
  const [typed, setTyped] = useState(words.join(', '));
  return (
    <LineField
      id={id}
      label={label}
      help={help}
      value={typed}
      onType={(text) => {
        setTyped(text);
        onChange(wordsOf(text));
      }}
    />
  );
}
