import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { ContextLozenge } from '../../../forge-app/src/ui/panel/context-lozenge';
import { Widget } from '../../../forge-app/src/ui/widget/widget';
import { WidgetEdit } from '../../../forge-app/src/ui/widget/widget-edit';
import { openSurface } from './open-surface';
import { aTurn } from './views';

describe('the lozenge', () => {
  test.each`
    state        | appearance
    ${'mine'}    | ${'inprogress'}
    ${'overdue'} | ${'moved'}
    ${'team'}    | ${'new'}
    ${'done'}    | ${'success'}
    ${'off'}     | ${'default'}
  `('$state is $appearance', async ({ state, appearance }) => {
    const view = { tracking: 'on', state, text: 'A few words', turn: null, gate: 'not-asked' } as const;
    const host = await openSurface(<ContextLozenge />, { getLozenge: view });
    expect(host.get('Lozenge', 'A few words').props.appearance).toBe(appearance);
  });

  test('says until when for both, and that the decision is missing', async () => {
    const view = { tracking: 'on', state: 'mine', text: 'Your turn', turn: aTurn(), gate: 'missing' } as const;
    const host = await openSurface(<ContextLozenge />, { getLozenge: view });
    expect(host.lines()).toEqual(
      expect.arrayContaining(['Your turn', 'Tue 10 Mar, 14:00', 'Needs its decision in writing before it is closed.']),
    );
  });
});

describe('the widget', () => {
  const on = {
    state: 'on',
    projectKey: 'ENG',
    inForce: 12,
    openProposals: 1,
    reviewsDue: 2,
    debt: 3,
    worksCouncil: false,
  } as const;
  const extension = { gadgetConfiguration: { projectId: '10000' } };

  test('counts what the team has in writing, and names nobody', async () => {
    const host = await openSurface(<Widget />, { getWidget: on }, { extension });
    expect(host.calls[0]?.payload).toMatchObject({ input: { projectId: '10000' } });
    expect(host.lines()).toEqual(expect.arrayContaining(['12', 'decisions in force', '1', 'open proposal']));
    expect(host.all('User')).toEqual([]);
  });

  test.each`
    when                | view                                   | says
    ${'none is chosen'} | ${{ state: 'choose-a-project' }}       | ${/No project chosen/}
    ${'norms are off'}  | ${{ state: 'off', projectKey: 'ENG' }} | ${/not switched on in ENG/}
  `('says so when $when', async ({ view, says }) => {
    const host = await openSurface(<Widget />, { getWidget: view });
    expect(host.get('EmptyState', says)).toBeDefined();
  });

  test.each([{ projectId: '10; drop' }, { projectId: 10 }, 'text', null])(
    'asks for no project when set to %p',
    async (config) => {
      const host = await openSurface(
        <Widget />,
        { getWidget: { state: 'choose-a-project' } },
        { extension: { gadgetConfiguration: config } },
      );
      expect(host.calls[0]?.payload).toMatchObject({ input: { projectId: null } });
    },
  );

  test('its setting is one project', async () => {
    const projects = [{ id: '10001', key: 'WEB', name: 'Web' }];
    const host = await openSurface(<WidgetEdit />, { listWidgetProjects: { projects } });
    expect(host.get('Button', 'Show it').props.isDisabled).toBe(true);
    await host.choose('Project', 'Web (WEB)');
    await host.submit();
    expect(host.submitted).toEqual([{ projectId: '10001' }]);
  });

  test('without any project to show, its setting says why', async () => {
    const host = await openSurface(<WidgetEdit />, { listWidgetProjects: { projects: [] } });
    expect(host.get('EmptyState', /No project to show/)).toBeDefined();
  });
});
