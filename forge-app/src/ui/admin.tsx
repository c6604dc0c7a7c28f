import ForgeReconciler from '@forge/react';
import { AdminPage } from './admin/admin-page';
import { Surface } from './shared/surface';

ForgeReconciler.render(
  <Surface>
    <AdminPage />
  </Surface>,
);
