import ForgeReconciler from '@forge/react';
import { Surface } from './shared/surface';
import { Widget } from './widget/widget';

ForgeReconciler.render(
  <Surface>
    <Widget />
  </Surface>,
);
