import ForgeReconciler from '@forge/react';
import { ResponsePanel } from './panel/response-panel';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <ResponsePanel />
  </Surface>,
);
