import { answersOf } from './activity';
import { type Answered, type Ask, isSettled, type LeftBy, mayAnswer, type Promised } from './ask';
import type { AskKind, IssueEvent, PersonId } from './timeline';

/** What is asked and promised on an issue. */
export interface OpenAsks {
  /** Asks that may still be open, by some norm or other. The ask of the new issue stays for good. */
  readonly asks: readonly Ask[];
  readonly promises: readonly Promised[];
  /** Asks that left with the last event; after the next event they are gone. */
  readonly endedAsks: readonly Ask[];
}

/**
 * What is asked and promised after an event. Only people ask, answer, promise and hand over; of what others do, an
 * assignment to someone else alone counts: it ends what the former assignment asked.
 *
 * Costs a look at each ask that may be open, and makes new lists only where something changes.
 */
export function asksAfter(before: OpenAsks, event: IssueEvent, assignee: PersonId | null): OpenAsks {
  const change = new Change(before, event, assignee);
  if (event.kind === 'assigned') change.reassign(event.to);
  if (event.by.kind === 'person') {
    const by = event.by.id;
    change.answer(by);
    change.promise(by);
    change.handOver(by);
    change.withdraw(by);
    change.ask(by);
  }
  return change.after();
}

/** The asks of an issue that was reopened or came back: asked again from that instant. A new issue is asked once, at its creation. */
export function askedAgainAt(asks: readonly Ask[], at: Date): readonly Ask[] {
  return asks.map((ask) => (ask.of.length === 0 ? ask : { ...ask, sinceAt: at }));
}

class Change {
  #asks: Ask[];
  #promises: readonly Promised[];
  readonly #before: OpenAsks;
  readonly #ended: Ask[] = [];
  readonly #event: IssueEvent;
  readonly #assignee: PersonId | null;
  #isChanged = false;
  #made = 0;

  constructor(before: OpenAsks, event: IssueEvent, assignee: PersonId | null) {
    this.#before = before;
    this.#asks = before.asks as Ask[];
    this.#promises = before.promises;
    this.#event = event;
    this.#assignee = assignee;
  }

  after(): OpenAsks {
    const { asks, promises, endedAsks } = this.#before;
    if (!this.#isChanged && this.#promises === promises) {
      return endedAsks.length === 0 ? this.#before : { asks, promises, endedAsks: [] };
    }
    return { asks: this.#asks, promises: this.#promises, endedAsks: this.#ended };
  }

  reassign(to: PersonId | null): void {
    if (to !== this.#assignee) this.#leave('reassigned', ({ origin }) => origin === 'assignment');
  }

  answer(by: PersonId): void {
    const event = this.#event;
    const answered: Answered = { at: event.at, by };
    this.#asks.forEach((ask, i) => {
      if (!mayAnswer(ask, by)) return;
      const fresh = answersOf(event, ask.kind).filter(
        (answer) => ask.answers[answer] === undefined && (answer !== 'reaction' || isReactionTo(event, ask)),
      );
      if (fresh.length === 0) return;
      const answers = { ...ask.answers };
      for (const answer of fresh) answers[answer] = answered;
      this.#put(i, { ...ask, answers });
    });
    if (keepsPromise(event)) this.#promises = without(this.#promises, (promise) => promise.by === by);
  }

  promise(by: PersonId): void {
    const untilAt = promisedUntil(this.#event);
    if (untilAt === null || untilAt <= this.#event.at) return;
    const renewed = this.#before.promises.find((promise) => promise.by === by);
    const taken = this.#leave('promised', (ask) => mayAnswer(ask, by));
    const promised: Promised = {
      id: this.#event.id,
      by,
      waiting: taken[0]?.asker ?? renewed?.waiting ?? null,
      madeAt: this.#event.at,
      untilAt,
    };
    this.#promises = [...this.#promises.filter((promise) => promise.by !== by), promised];
  }

  handOver(by: PersonId): void {
    const to = handedTo(this.#event);
    if (to === null) return;
    const owes = (ask: Ask) => (ask.of.length === 0 ? this.#assignee === by : true) && mayAnswer(ask, by);
    for (const ask of this.#asks.filter((open) => open.left === null && owes(open))) {
      const fresh = distinct(to).filter((person) => person !== by && person !== ask.asker);
      const others = ask.of.filter((person) => person !== by);
      const i = this.#asks.indexOf(ask);
      if (fresh.length === 0 && others.length > 0) {
        // "Not me", said by one of several: the others are asked as before.
        this.#put(i, { ...ask, of: others });
        continue;
      }
      this.#end(i, 'handed-over');
      const of = distinct([...others, ...fresh]);
      if (of.length > 0) this.#add({ kind: ask.kind, origin: 'hand-over', asker: ask.asker, of, handedFrom: ask.id });
    }
    for (const promise of this.#promises.filter((open) => open.by === by)) {
      const asker = promise.waiting ?? by;
      const of = distinct(to).filter((person) => person !== asker && person !== by);
      if (of.length > 0) this.#add({ kind: 'hand-off', origin: 'hand-over', asker, of, handedFrom: null });
    }
    this.#promises = without(this.#promises, (promise) => promise.by === by);
  }

  withdraw(by: PersonId): void {
    const event = this.#event;
    const isOne = event.kind === 'ask-withdrawn';
    if (!isOne && !(event.kind === 'commented' && event.reading?.withdraws === true)) return;
    this.#leave('withdrawn', (ask) => ask.asker === by && (!isOne || ask.id === event.askId));
    this.#promises = without(
      this.#promises,
      (promise) => promise.waiting === by && (!isOne || promise.id === event.askId),
    );
  }

  ask(by: PersonId): void {
    const event = this.#event;
    switch (event.kind) {
      case 'commented':
        for (const { kind, of } of event.reading?.asks ?? []) this.#askFor(by, kind, 'comment', of);
        return;
      case 'review-requested':
        this.#askFor(by, 'review', 'review-request', event.of);
        return;
      case 'assigned':
        if (event.to !== null && event.to !== this.#assignee) this.#askFor(by, 'hand-off', 'assignment', [event.to]);
        return;
      default:
        return;
    }
  }

  #askFor(asker: PersonId, kind: AskKind, origin: Ask['origin'], people: readonly PersonId[]): void {
    const of = distinct(people).filter((person) => person !== asker);
    if (of.length === 0) return;
    const former = this.#asks.findIndex((ask) => ask.kind === kind && ask.asker === asker && isSamePeople(ask.of, of));
    if (former !== -1) {
      // Asked twice before any answer is asked once: the clock of the first stands.
      if (!isSettled(this.#asks[former]!)) return;
      this.#end(former, 'asked-again');
    }
    this.#add({ kind, origin, asker, of, handedFrom: null });
  }

  #add(made: Pick<Ask, 'kind' | 'origin' | 'asker' | 'of' | 'handedFrom'>): void {
    const { id, at } = this.#event;
    this.#own();
    const ask = { id: `${id}#${this.#made++}`, eventId: id, askedAt: at, sinceAt: at, answers: {}, left: null };
    this.#asks.push({ ...made, ...ask });
  }

  /** Ends all asks that are not over and of which `isMeant` holds; returns them as they were. */
  #leave(how: LeftBy, isMeant: (ask: Ask) => boolean): readonly Ask[] {
    const meant = this.#asks.filter((ask) => ask.left === null && isMeant(ask));
    for (const ask of meant) this.#end(this.#asks.indexOf(ask), how);
    return meant;
  }

  #end(i: number, how: LeftBy): void {
    const { at, by } = this.#event;
    const ask: Ask = { ...this.#asks[i]!, left: { how, at, by: by.kind === 'person' ? by.id : null } };
    // The new issue's first answer is of interest even after a promise of one.
    if (ask.origin === 'creation') {
      this.#put(i, ask);
      return;
    }
    this.#own();
    this.#asks.splice(i, 1);
    this.#ended.push(ask);
  }

  #put(i: number, ask: Ask): void {
    this.#own();
    this.#asks[i] = ask;
  }

  #own(): void {
    if (!this.#isChanged) this.#asks = [...this.#asks];
    this.#isChanged = true;
  }
}

function isReactionTo(event: IssueEvent, { eventId }: Ask): boolean {
  const toId = event.kind === 'reacted' ? event.toId : event.kind === 'commented' ? event.inReplyToId : null;
  return toId === null || toId === eventId;
}

function keepsPromise(event: IssueEvent): boolean {
  switch (event.kind) {
    case 'commented':
      return event.reading === null || event.reading.saysSomething;
    case 'update-posted':
    case 'status-changed':
    case 'reviewed':
    case 'work-moved':
      return true;
    case 'decision-recorded':
      return event.complete;
    default:
      return false;
  }
}

function promisedUntil(event: IssueEvent): Date | null {
  if (event.kind === 'promised') return event.until;
  return event.kind === 'commented' ? (event.reading?.promisedUntil ?? null) : null;
}

function handedTo(event: IssueEvent): readonly PersonId[] | null {
  if (event.kind === 'handed-over') return event.to;
  if (event.kind !== 'commented' || event.reading === null) return null;
  return event.reading.handsOverTo.length === 0 ? null : event.reading.handsOverTo;
}

function without(promises: readonly Promised[], isMeant: (promise: Promised) => boolean): readonly Promised[] {
  return promises.some(isMeant) ? promises.filter((promise) => !isMeant(promise)) : promises;
}

function distinct(people: readonly PersonId[]): readonly PersonId[] {
  return [...new Set(people)].sort();
}

function isSamePeople(a: readonly PersonId[], b: readonly PersonId[]): boolean {
  return a.length === b.length && a.every((person, i) => person === b[i]);
}
