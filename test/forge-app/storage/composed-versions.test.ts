import { composedVersions, type VersionParts } from '../../../forge-app/src/storage/composed-versions';
import { at } from '../../support/at';

const SITE = 'playbook: 1\nteam: Titanium\nresponses: [{ id: answer, ask: question, within: 8 working hours }]\n';
const saved = (when: string, written: string) => ({ at: at(when), by: null, written });
const SINCE = at('2026-03-02 09:00 +01:00');

function versions(parts: Partial<VersionParts>) {
  const none = { rev: 0, versions: [] };
  const composed = composedVersions({
    site: none,
    own: none,
    personal: [],
    worksCouncil: false,
    since: SINCE,
    ...parts,
  });
  if (typeof composed === 'string') return composed;
  return composed.map(({ effectiveAt, playbook }) => ({
    from: effectiveAt?.toISOString(),
    within: playbook.responses.map(({ within }) => (within.unit === 'days' ? within.days * 24 : within.minutes / 60)),
    ada: playbook.workingTime.people.ada?.timeZone,
    worksCouncil: playbook.privacy.worksCouncil,
  }));
}

test('nobody agreed to anything yet', () => {
  expect(versions({})).toBe('no-playbook');
});

test('what was saved before norms were switched on begins with that', () => {
  const site = {
    rev: 2,
    versions: [saved('2026-01-05 09:00 +01:00', SITE), saved('2026-02-02 09:00 +01:00', SITE.replace('8', '4'))],
  };
  expect(versions({ site })).toMatchObject([{ from: '2026-03-02T08:00:00.000Z', within: [4] }]);
});

test('a project’s text and a person’s hours begin versions of their own, none reaches back', () => {
  const site = { rev: 1, versions: [saved('2026-01-05 09:00 +01:00', SITE)] };
  const own = {
    rev: 1,
    versions: [saved('2026-03-04 09:00 +01:00', 'responses: [{ id: answer, within: 2 working days }]')],
  };
  const personal = [
    {
      accountId: 'ada',
      email: true,
      versions: [
        { at: at('2026-03-03 09:00 +01:00'), entry: { timeZone: 'Asia/Tokyo' } },
        { at: at('2026-03-05 09:00 +01:00'), entry: null },
      ],
    },
  ];
  expect(versions({ site, own, personal })).toMatchObject([
    { from: '2026-03-02T08:00:00.000Z', within: [8], ada: undefined },
    { from: '2026-03-03T08:00:00.000Z', within: [8], ada: 'Asia/Tokyo' },
    { from: '2026-03-04T08:00:00.000Z', within: [48], ada: 'Asia/Tokyo' },
    { from: '2026-03-05T08:00:00.000Z', within: [48], ada: undefined },
  ]);
});

test('a project’s text that no longer fits leaves what held before in force', () => {
  const without = 'without: [answer]';
  const site = {
    rev: 2,
    versions: [
      saved('2026-01-05 09:00 +01:00', SITE),
      saved('2026-03-06 09:00 +01:00', 'playbook: 1\nteam: Titanium\n'),
    ],
  };
  const own = { rev: 1, versions: [saved('2026-03-04 09:00 +01:00', without)] };
  expect(versions({ site, own })).toMatchObject([{ within: [8] }, { within: [] }, { within: [] }]);
  expect(versions({ own })).toBe('broken');
});

test('the site’s works-council mode holds whatever a playbook says', () => {
  const site = { rev: 1, versions: [saved('2026-01-05 09:00 +01:00', SITE)] };
  expect(versions({ site, worksCouncil: true })).toMatchObject([{ worksCouncil: true }]);
});
