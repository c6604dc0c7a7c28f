import type { AnswerOf, InputOf, ResolverName, ResultOf } from '../../forge-app/src/ui/resolver-types';
import type { Caller } from './forge/forge-site';
import type { NormsSite } from './norms-site';

// A machine with much to do is no failure.

/** The function of the manifest that answers a surface. */
const RESOLVER_OF = {
  panel: 'panel-resolver',
  lozenge: 'lozenge-resolver',
  admin: 'admin-resolver',
  settings: 'project-settings',
  project: 'project-resolver',
  personal: 'personal-resolver',
  widget: 'widget-resolver',
} as const;
export type SurfaceName = keyof typeof RESOLVER_OF;

/** One person in front of one surface. */
export interface Visitor {
  /** What comes back over the bridge. */
  ask<Name extends ResolverName>(name: Name, input?: InputOf<Name>): Promise<AnswerOf<Name>>;
  /** The value of an answer that has to be one. */
  get<Name extends ResolverName>(name: Name, input?: InputOf<Name>): Promise<ResultOf<Name>>;
  /** The reason of a refusal; `ok` for none. */
  reason<Name extends ResolverName>(name: Name, input?: InputOf<Name>): Promise<string>;
}

/** Puts a person in front of a surface, at an issue or a project where it stands on one. */
export function visit(
  site: Pick<NormsSite, 'app' | 'jira'>,
  surface: SurfaceName,
  accountId: string | null,
  place: {
    readonly issue?: string;
    readonly project?: string;
    readonly locale?: string;
    readonly timeZone?: string;
  } = {},
): Visitor {
  const issue = place.issue === undefined ? undefined : site.jira.issue(place.issue);
  const project = place.project === undefined ? undefined : site.jira.project(place.project);
  const extension = {
    ...(issue === undefined ? {} : { issue: { id: issue.id, key: issue.key } }),
    ...(project === undefined ? {} : { project: { id: project.id, key: project.key } }),
  };
  const caller: Caller = { accountId, extension };
  const reader = { locale: place.locale ?? 'en-GB', timeZone: place.timeZone ?? 'Europe/Berlin' };
  const ask: Visitor['ask'] = async (name, input) =>
    (await site.app.invoke(RESOLVER_OF[surface], name, { reader, input: input ?? {} }, caller)) as AnswerOf<
      typeof name
    >;
  return {
    ask,
    async get(name, input) {
      const answer = await ask(name, input);
      if (answer.outcome === 'ok') return answer.value;
      throw new Error(`${name}: ${answer.reason} (${answer.message}) ${JSON.stringify(answer.problems)}`);
    },
    async reason(name, input) {
      const answer = await ask(name, input);
      return answer.outcome === 'ok' ? 'ok' : answer.reason;
    },
  };
}

/** Everything that is stored, to be compared with what is stored later. */
export function storedIn({ app }: Pick<NormsSite, 'app'>): unknown {
  const entities = [undefined, ...(app.manifest.app.storage?.entities ?? []).map(({ name }) => name)];
  return entities.map((entity) => app.storage.keys(entity).map((key) => [entity, key, app.storage.peek(key, entity)]));
}

/** Nothing that the app asked of Jira or of Forge was against their rules, and no function failed. */
export function expectClean(site: Pick<NormsSite, 'app' | 'server'>): void {
  expect(site.server.violations).toEqual([]);
  expect(site.app.runs.filter(({ outcome }) => outcome !== 'returned')).toEqual([]);
}
