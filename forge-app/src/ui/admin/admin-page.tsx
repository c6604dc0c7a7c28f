import { useState } from 'react';
import type { AdminView } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { Parts } from '../shared/parts';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { ADMIN } from '../texts/admin';
import { AgreementEditor } from './agreement-editor';
import { Backtest } from './backtest';
import { Privacy } from './privacy';
import { Projects } from './projects';
import { SettingsForm } from './settings-form';
import { SiteWorkflows } from './site-workflows';
import { Start } from './start';

/** Everything that an admin sets up: the agreement, a try on the past, projects, the gate, privacy. In that order. */
export function AdminPage() {
  const admin = useAsked('getAdmin', {});
  return <Answered of={admin}>{(view) => <Whole view={view} put={admin.put} />}</Answered>;
}

function Whole({ view, put }: { readonly view: AdminView; readonly put: (view: AdminView) => void }) {
  const say = useSay(ADMIN);
  /** What the editor holds, saved or not: the backtest tries it. */
  const [written, setWritten] = useState(view.playbook.written);
  return (
    <Parts
      id="admin-parts"
      parts={[
        { name: say('tab.start'), show: () => <Start view={view} /> },
        {
          name: say('tab.agreement'),
          show: () => <AgreementEditor view={view} written={written} setWritten={setWritten} put={put} />,
        },
        { name: say('tab.backtest'), show: () => <Backtest written={written} /> },
        { name: say('tab.projects'), show: () => <Projects /> },
        { name: say('tab.gate'), show: () => <SiteWorkflows /> },
        { name: say('tab.settings'), show: () => <SettingsForm key={view.settingsRev} view={view} put={put} /> },
        { name: say('tab.privacy'), show: () => <Privacy /> },
      ]}
    />
  );
}
