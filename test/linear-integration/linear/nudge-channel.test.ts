import { agreementOf } from '@async-norms/core';
import { aNudge, nudgeChannelContract } from '../../contract/nudge-channel.contract';
import { aDesk, closeDesks } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';
import { aPlaybook, aTracker, aTrackerPerson } from '../../support/playbooks';

afterEach(closeDesks);

nudgeChannelContract('the Linear channel', async () => {
  const clock = clockAt('2026-03-03 10:00 +01:00');
  const desk = await aDesk(clock);
  const { demo, run, comments, workspaceId, linear, id } = desk;
  const issueId = demo.as('tom').createIssue({ title: 'First' });
  const asked = demo.as('tom').comment(issueId, '@ada which version?');
  await run();
  const people = ['ada', 'tom'].map((name) => aTrackerPerson(id(name), { timeZone: 'Europe/Berlin' }));
  const agreement = agreementOf([{ effectiveAt: null, playbook: aPlaybook() }], aTracker(...people));
  const channel = linear.channelOf(workspaceId, agreement);
  const [ada, tom] = people.map((person) => person.id);
  const nudge = aNudge({
    person: ada!,
    issueId,
    waiting: tom!,
    evidence: [{ what: 'asked', at: clock(), eventId: `comment:${asked}` }],
  });
  return {
    channel: {
      post: (digest) =>
        channel.post({
          ...digest,
          person: ada!,
          nudges: digest.nudges.map((one) => ({ ...nudge, key: one.key, obligationKey: one.obligationKey })),
        }),
      resolve: (resolution) => channel.resolve({ ...resolution, person: ada!, issueId }),
    },
    told: () =>
      comments(issueId)
        .filter(({ userId }) => userId === demo.app.userId)
        .flatMap(() => ['ada']),
    nextAnswer(answer) {
      if (answer === 'is-busy')
        demo.faults.add({ fault: { kind: 'rate-limited', shape: 'type' }, operation: 'CreateComment' });
      if (answer === 'refuses')
        demo.faults.add({ fault: { kind: 'status', status: 403 }, operation: 'CreateComment', times: 2 });
      if (answer === 'loses') demo.faults.add({ fault: { kind: 'answer-lost' }, operation: 'CreateComment' });
    },
  };
});
