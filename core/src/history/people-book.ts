import type { MentionHandle } from '../ask/markup/block';
import type { NamedPerson, People } from '../ask/people';
import type { Actor, CommentReading, PersonId, TrackerPerson } from '../issue/timeline';

/** A person as an export names them. */
export interface SeenPerson extends NamedPerson {
  readonly timeZone: string | null;
  readonly isActive: boolean;
  readonly isBot: boolean;
}

/** What marks a mention of somebody who was not yet seen. No tracker's id starts so. */
const UNSEEN = '\u0000';

/**
 * The people of a history, growing while it is read.
 *
 * A text may mention somebody who appears only later in the file, and texts are not kept. So such a mention stands as a mark
 * in the reading until all is read, and `settle` then puts the person in its place, or nobody.
 */
export class PeopleBook implements People {
  readonly people = new Map<PersonId, TrackerPerson>();
  readonly #actors = new Map<PersonId, Actor>();
  readonly #byHandle = new Map<string, PersonId | null>();
  #hasUnseen = false;

  /** Takes a person in and says who acted. `null`, where the tracker names nobody, is an unknown human. */
  see(person: SeenPerson | null): Actor {
    if (person === null) return { kind: 'unknown' };
    const known = this.#actors.get(person.id);
    if (known !== undefined) return known;
    const { id, isActive, isBot, timeZone } = person;
    const actor: Actor = isBot ? { kind: 'bot', id } : { kind: 'person', id };
    this.#actors.set(id, actor);
    this.people.set(id, { id, displayName: person.displayName ?? null, timeZone, isActive, isBot });
    this.#name('account-id', id, id);
    this.#name('name', id, id);
    this.#name('name', person.name, id);
    this.#name('name', person.displayName, id);
    this.#name('profile-url', person.profileUrl, id);
    return actor;
  }

  find(handle: MentionHandle): PersonId | null {
    const key = handleKey(handle.form, handle.value);
    const known = this.#byHandle.get(key);
    if (known !== undefined) return this.#askable(known);
    this.#hasUnseen = true;
    return UNSEEN + key;
  }

  /** A reading with every mark replaced; asks of nobody are gone. */
  settle(reading: CommentReading): CommentReading {
    if (!this.#hasUnseen) return reading;
    const asks = reading.asks.map((ask) => ({ ...ask, of: this.#settled(ask.of) })).filter(({ of }) => of.length > 0);
    return { ...reading, asks, handsOverTo: this.#settled(reading.handsOverTo) };
  }

  #settled(ids: readonly PersonId[]): PersonId[] {
    const found = ids.map((id) =>
      id.startsWith(UNSEEN) ? this.#askable(this.#byHandle.get(id.slice(1)) ?? null) : id,
    );
    return [...new Set(found)].filter((id) => id !== null);
  }

  #askable(id: PersonId | null): PersonId | null {
    return id === null || this.people.get(id)?.isBot === true ? null : id;
  }

  /** Two people with one name: neither is meant for sure. */
  #name(form: MentionHandle['form'], value: string | null | undefined, id: PersonId): void {
    if (!value || value.trim() === '') return;
    const key = handleKey(form, value);
    const known = this.#byHandle.get(key);
    this.#byHandle.set(key, known === undefined || known === id ? id : null);
  }
}

/** Linear mentions by profile address, whose last part is the display name; so both find the same person. */
function handleKey(form: MentionHandle['form'], value: string): string {
  const text = value.trim().normalize('NFKC').toLowerCase();
  if (form === 'account-id') return `id ${text}`;
  if (form === 'name') return `name ${text}`;
  const slug = /\/profiles\/([^/?#]+)/.exec(text)?.[1];
  return slug === undefined ? `url ${text}` : `name ${slug}`;
}
