import { z } from 'zod';

/** The widget's own setting names the project; Jira is asked whether the caller may browse it. */
export const WIDGET_INPUTS = {
  getWidget: z.strictObject({
    projectId: z
      .string()
      .regex(/^\d{1,18}$/, 'the number of a project')
      .nullable(),
  }),
  /** For the widget's setting: projects where norms are on and that the caller may browse. */
  listWidgetProjects: z.strictObject({}),
} as const;

/** What a team has in writing. Team health (eight contributors at least, fixed windows) comes later and is not in it. */
export type WidgetView =
  | { readonly state: 'choose-a-project' }
  | { readonly state: 'off'; readonly projectKey: string }
  | {
      readonly state: 'on';
      readonly projectKey: string;
      readonly inForce: number;
      readonly openProposals: number;
      readonly reviewsDue: number;
      readonly debt: number;
      readonly worksCouncil: boolean;
    };

export interface WidgetResults {
  readonly getWidget: WidgetView;
  readonly listWidgetProjects: {
    readonly projects: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  };
}
