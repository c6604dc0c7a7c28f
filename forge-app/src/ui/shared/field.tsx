import { ErrorMessage, HelperMessage, Label, Stack } from '@forge/react';
import type { ReactNode } from 'react';

/** A field with its name above it, and a word of help or what is wrong with it below. The field has the same `id`. */
export function Field({
  id,
  label,
  help,
  problem,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      {children}
      {help !== undefined && problem === undefined && <HelperMessage>{help}</HelperMessage>}
      {problem !== undefined && <ErrorMessage>{problem}</ErrorMessage>}
    </Stack>
  );
}
