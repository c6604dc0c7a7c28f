/** How `npm run jira:preview` is called. */
export declare const PREVIEW_USAGE: string;

type PreviewOptions =
  | { readonly outcome: 'help' }
  | { readonly outcome: 'problem'; readonly problem: string }
  | {
      readonly outcome: 'options';
      /** When it is in the demo; `null` for now. */
      readonly at: Date | null;
      readonly port: number;
      readonly forge: boolean;
      readonly logs: boolean;
    };

/** What is asked of the preview. */
export declare function readPreviewOptions(args: readonly string[], port?: string): PreviewOptions;
