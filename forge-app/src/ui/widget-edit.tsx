import ForgeReconciler from '@forge/react';
import { Surface } from './shared/surface';
import { WidgetEdit } from './widget/widget-edit';

ForgeReconciler.render(
  <Surface>
    <WidgetEdit />
  </Surface>,
);
