import type { Ask } from '../issue/ask';
import type { IssueState } from '../issue/issue-state';
import type { PersonId } from '../issue/timeline';
import type { Agreement } from '../playbook/agreement';

/**
 * Who is expected to act. `team`: nobody in particular, so it shows on the board and nobody is nudged. `nobody`: those who
 * were asked can no longer act, so it is back with whoever asked, and on the board.
 */
export type Whose =
  | { readonly of: 'people'; readonly people: readonly PersonId[] }
  | { readonly of: 'team' }
  | { readonly of: 'nobody' };

/** Whose turn an open ask makes it: those asked who can act; for a new issue its assignee, unless they reported it, else the team. */
export function whoseTurn(state: IssueState, ask: Ask, agreement: Pick<Agreement, 'canAct'>): Whose {
  if (ask.of.length > 0) return those(ask.of, agreement);
  return state.assignee === null || state.assignee === ask.asker ? TEAM : those([state.assignee], agreement);
}

/** Who owes what is not asked by anyone: updates and decisions. The assignee, else the team. */
export function ownerOf(state: IssueState, agreement: Pick<Agreement, 'canAct'>): Whose {
  return state.assignee === null ? TEAM : those([state.assignee], agreement);
}

/** Those of some people who can act; `nobody` where none can. */
export function those(people: readonly PersonId[], agreement: Pick<Agreement, 'canAct'>): Whose {
  const able = people.filter((person) => agreement.canAct(person));
  return able.length === 0 ? { of: 'nobody' } : { of: 'people', people: able };
}

const TEAM: Whose = { of: 'team' };
