import type { ReactElement } from 'react';
import { Surface } from '../../../forge-app/src/ui/shared/surface';
import { type Answers, answering } from '../../support/resolver-answers';
import { type HostContext, openHost } from '../../support/uikit';

/** Opens a surface in a page, on a backend that answers so. */
export async function openSurface(element: ReactElement, answers: Answers, context: Partial<HostContext> = {}) {
  const host = openHost(answering(answers), context);
  await host.render(<Surface>{element}</Surface>);
  return host;
}
