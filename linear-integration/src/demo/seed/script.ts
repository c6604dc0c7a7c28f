import type { DemoHands } from '../hands';

/** One thing that somebody did, and when. */
interface Step {
  readonly at: Date;
  readonly run: () => void;
}

/** Hands for each person, by key; `null` for an automation. */
type HandsOf = (key: string | null) => DemoHands;

/** What stories are told with. */
export interface Stage {
  readonly now: Date;
  readonly hands: HandsOf;
  /** A mention of a person, as Linear takes it. */
  readonly mention: (key: string) => string;
  /** `APP-12`, for an issue's id. */
  readonly keyOf: (issueId: string) => string;
  readonly steps: Step[];
  /** What happens as soon as somebody listens: the first webhooks. */
  readonly afterStart: (() => void)[];
}

/** A thread of things done to one issue, which is there from its first step on. */
export interface Story {
  do(at: Date, what: (issue: string) => void): void;
  doAfterStart(what: (issue: string) => void): void;
  /** A comment; `@key` in the text mentions that person. It can be answered under the name it is given. */
  say(at: Date, who: string, text: string, answering?: string, as?: string): void;
}

/** Begins a story with a new issue. */
export function storyOf(stage: Stage, at: Date, who: string, issue: Parameters<DemoHands['createIssue']>[0]): Story {
  let id = '';
  const said = new Map<string, string>();
  const text = (raw: string) => raw.replace(/@(\w+)/g, (_, key: string) => stage.mention(key));
  stage.steps.push({
    at,
    run: () => {
      id = stage.hands(who).createIssue(issue);
    },
  });
  return {
    do: (when, what) => void stage.steps.push({ at: when, run: () => what(id) }),
    doAfterStart: (what) => void stage.afterStart.push(() => what(id)),
    say(when, speaker, raw, answering, as) {
      stage.steps.push({
        at: when,
        run: () => {
          const made = stage.hands(speaker).comment(id, text(raw), said.get(answering ?? ''));
          if (as !== undefined) said.set(as, made);
        },
      });
    },
  };
}

/** Plays what lies before now, in order of time; the clock is set to each instant before it happens. */
export function play({ steps, now }: Stage, setClock: (at: Date) => void): void {
  const inOrder = steps.map((step, i) => ({ ...step, i })).sort((a, b) => a.at.getTime() - b.at.getTime() || a.i - b.i);
  for (const { at, run } of inOrder) {
    if (at >= now) continue;
    setClock(at);
    run();
  }
}
