import type { z } from 'zod';
import { ADMIN_INPUTS, type AdminResults } from './resolver-types/admin-types';
import type { Answer } from './resolver-types/answer';
import { LOZENGE_INPUTS, type LozengeResults, PANEL_INPUTS, type PanelResults } from './resolver-types/panel-types';
import { PERSONAL_INPUTS, type PersonalResults } from './resolver-types/personal-types';
import { PROJECT_PAGE_INPUTS, type ProjectPageResults } from './resolver-types/project-page-types';
import { PROJECT_SETTINGS_INPUTS, type ProjectSettingsResults } from './resolver-types/project-settings-types';
import { WIDGET_INPUTS, type WidgetResults } from './resolver-types/widget-types';

/**
 * Every function that a page may call, by name, with the schema of its input.
 *
 * A page calls `invoke(name, { reader, input })` and gets an `Answer`. It imports types from here and no value, so that no
 * schema lands in its bundle.
 */
export const RESOLVER_INPUTS = {
  ...PANEL_INPUTS,
  ...LOZENGE_INPUTS,
  ...ADMIN_INPUTS,
  ...PROJECT_SETTINGS_INPUTS,
  ...PROJECT_PAGE_INPUTS,
  ...PERSONAL_INPUTS,
  ...WIDGET_INPUTS,
} as const;

export type ResolverName = keyof typeof RESOLVER_INPUTS;

/** What a page gives. */
export type InputOf<Name extends ResolverName> = z.input<(typeof RESOLVER_INPUTS)[Name]>;

/** What a resolver works with, once the schema has seen it. */
export type ReadInputOf<Name extends ResolverName> = z.output<(typeof RESOLVER_INPUTS)[Name]>;

type Results = PanelResults &
  LozengeResults &
  AdminResults &
  ProjectSettingsResults &
  ProjectPageResults &
  PersonalResults &
  WidgetResults;

/** What a function gives when nothing is in its way. */
export type ResultOf<Name extends ResolverName> = Results[Name];

/** What comes back over the bridge. */
export type AnswerOf<Name extends ResolverName> = Answer<ResultOf<Name>>;
