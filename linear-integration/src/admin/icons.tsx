/** @jsxImportSource hono/jsx */

/** Lines on a grid of 16 by 16, drawn in the colour of the text beside them. */
const PATHS = {
  yours: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.6 13.6c.6-2.6 2.7-4 5.4-4s4.8 1.4 5.4 4',
  proposals: 'M2.5 3h11v7.5H8.2L5 13.4v-2.9H2.5z M5 6h6 M5 8.2h3.6',
  decisions: 'M4 13.6V2.6 M4 3.2h7.6L10 5.7l1.6 2.5H4',
  playbook: 'M3 2.6h7.4L13 5.2v8.2H3z M5.4 7.2h5 M5.4 9.6h5',
  people:
    'M6 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z M1.8 13c.4-2.3 2.1-3.4 4.2-3.4s3.8 1.1 4.2 3.4 M10.6 3a2.3 2.3 0 0 1 0 4.5 M12 9.8c1.3.5 2.1 1.6 2.4 3.2',
  setUp:
    'M2.5 4.5h6 M12 4.5h1.5 M10.2 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z M2.5 11.5H4 M7.6 11.5h5.9 M5.8 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  activity: 'M1.8 8.4h3l2-5 2.6 9 1.9-4h2.9',
  hours: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M8 4.8V8l2.2 1.6',
  privacy: 'M8 1.9 3.2 3.6v4c0 3 2 5.2 4.8 6.5 2.8-1.3 4.8-3.5 4.8-6.5v-4z M5.8 8l1.6 1.6L10.4 6.4',
} as const;
export type IconName = keyof typeof PATHS;

/** A small picture beside a word; it says nothing that the word does not. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Our mark: a clock that is a speech bubble. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1.8a8.2 8.2 0 0 0-6.9 12.6L2 18.2l3.9-1A8.2 8.2 0 1 0 10 1.8Z" />
      <path class="hands" d="M10 5.6V10l3 2" />
    </svg>
  );
}
